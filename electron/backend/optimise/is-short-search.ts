/** Whether a search is over before a second thread is of use: it is mostly for a greedy plan, whole. */
export function isShortSearch(seconds: number): boolean {
  return seconds < 10;
}
