import type { Guide } from './greedy.ts';
import type { Problem } from './problem.ts';
import type { Seats } from './seat-groups.ts';
import type { SplitStep } from './split-search.ts';

/** Rounds of a greedy plan along split prices: first the places wanted often, or those wanted and held. */
export function splitGuides(problem: Problem, seats: Seats, step: SplitStep): Guide[][] {
  const price = new Float64Array(problem.takings.length).fill(Number.POSITIVE_INFINITY);
  const wanted = new Uint8Array(price.length);
  const both = new Uint8Array(price.length);
  seats.taking.forEach((taking, seat) => {
    price[taking] = Math.min(price[taking]!, step.seatPrice[seat]!);
    if (step.wanted[seat]! > 0.3) wanted[taking] = 1;
    if (step.held[seat]! > 0.3 && step.wanted[seat]! > 0.1) both[taking] = 1;
  });
  const rest: Guide[] = [{ price }, {}];
  return [
    [{ allowed: wanted, price }, ...rest],
    [{ allowed: both, price }, { allowed: wanted, price }, ...rest],
  ];
}
