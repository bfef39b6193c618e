/** Share of the last direction kept, and of the last square of a slope. */
const keptDirection = 0.8;
const keptSquare = 0.99;

/**
 * Makes the function that says how far to move the number at a place along its slope, at most about `pace`: each goes by a step of
 * its own, longer where slopes agree than where they come and go (Adam: Kingma and Ba, 2015). `slopeScale` is a usual slope.
 */
export function adamSteps(count: number, slopeScale: number) {
  const direction = new Float64Array(count);
  const square = new Float64Array(count).fill((slopeScale / 4) ** 2);
  return (at: number, slope: number, pace: number): number => {
    const own = keptDirection * direction[at]! + (1 - keptDirection) * slope;
    const size = keptSquare * square[at]! + (1 - keptSquare) * slope * slope;
    direction[at] = own;
    square[at] = size;
    return (pace * own) / (Math.sqrt(size) + 0.03 * slopeScale);
  };
}
