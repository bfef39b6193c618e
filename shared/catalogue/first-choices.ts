import { type Alternative, alternativeCost } from './alternatives.ts';

/** Indexes of the cheapest alternative of each way for some learners: what a comparison shows first. */
export function firstChoices(
  options: readonly Alternative[],
  learners: number,
  withWages: boolean,
): number[] {
  const best = new Map<string, number>();
  options.forEach((one, at) => {
    const known = best.get(one.way);
    const cost = alternativeCost(one, learners, withWages);
    if (known === undefined || cost < alternativeCost(options[known]!, learners, withWages)) {
      best.set(one.way, at);
    }
  });
  return [...best.values()].sort((a, b) => a - b);
}
