/** Sessions a line runs: the number somebody typed, else as many as groups of `groupMax` need (none for nobody). */
export function sessionsNeeded(
  typed: number | null,
  participants: number,
  groupMax: number,
): number {
  return typed ?? Math.ceil(participants / groupMax);
}
