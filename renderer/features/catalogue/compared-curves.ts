/** How many people curves go up to: twice those to train, so that what comes after is seen too. */
export function curveEnd(learners: number): number {
  return Math.min(500, Math.max(20, Math.ceil((learners * 2) / 10) * 10));
}

const colours = [1, 2, 3, 4, 5, 6].map((at) => `var(--r-series-${at})`);
const dashes = ['', '6 3', '2 3', '10 3 2 3', '1 4', '12 4'];

/** Colour and dash of a curve: two of them always differ by more than colour. */
export function curveStyle(index: number): { color: string; strokeDasharray: string } {
  return {
    color: colours[index % colours.length]!,
    strokeDasharray: dashes[Math.floor(index + index / colours.length) % dashes.length]!,
  };
}
