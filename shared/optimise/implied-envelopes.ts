import { covered, kindsOf } from './envelope-rows.ts';
import type { Problem } from './problem.ts';

/**
 * Tells the envelopes that another always empties first: same unit, no more money, and every cost they pay for the other pays for too.
 * They bind nothing, so a price on them only loosens a bound.
 */
export function impliedEnvelopes({ envelopes, offers }: Problem): boolean[] {
  const draws = envelopes.map((one) => [
    Number(kindsOf(one).includes('wages')),
    ...offers.flatMap(({ perSeat, perSession }) => [
      covered(perSeat, one),
      covered(perSession, one),
    ]),
  ]);
  const implies = (other: number, at: number) =>
    envelopes[other]!.unitId === envelopes[at]!.unitId &&
    envelopes[other]!.amount <= envelopes[at]!.amount &&
    draws[at]!.every((own, place) => own <= draws[other]![place]!);
  // Of two that imply each other, the first stays.
  return envelopes.map((_, at) =>
    envelopes.some(
      (_, other) => other !== at && implies(other, at) && (other < at || !implies(at, other)),
    ),
  );
}
