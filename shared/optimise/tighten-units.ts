import { spentFrom } from './check-plan.ts';
import { covered } from './envelope-rows.ts';
import type { ChosenLine, Problem } from './problem.ts';

/**
 * Takes from each unit's envelope what a plan's half-empty sessions cost it above the price of full ones: the model counts
 * full groups, so answers that fill sessions about as well then hold.
 */
export function tightenUnits(problem: Problem, plan: readonly ChosenLine[]): Problem {
  const envelopes = problem.envelopes.map((envelope) => {
    const { unitId, amount } = envelope;
    if (unitId === null) return envelope;
    let full = 0;
    for (const { offer, people } of plan) {
      const { course, perSession } = problem.offers[offer]!;
      const own = people.filter((person) => problem.people[person]!.unitId === unitId).length;
      full += (covered(perSession, envelope) / problem.courses[course]!.groupMax) * own;
    }
    let shared = spentFrom(problem, plan, envelope);
    const seats = plan.map((line) => ({ ...line, sessions: 0 }));
    shared -= spentFrom(problem, seats, envelope);
    return { ...envelope, amount: amount - Math.max(0, shared - full) };
  });
  return { ...problem, envelopes };
}
