import type { CostKind } from '../budget/budget.contract.ts';
import { brokenNeeds } from './broken-needs.ts';
import { planValue } from './plan-value.ts';
import type { ChosenLine, Problem } from './problem.ts';

/**
 * Points a plan would lose without one of its lines, everything else staying but what then lacks a prerequisite: what the line
 * really adds.
 */
export function lineWorth(problem: Problem, plan: readonly ChosenLine[]): number[] {
  const ofPerson = new Map<number, ChosenLine[]>();
  for (const line of plan) {
    for (const person of line.people) {
      const own = { ...line, people: [person] };
      const known = ofPerson.get(person);
      if (known) known.push(own);
      else ofPerson.set(person, [own]);
    }
  }
  // One person's gaps depend on their own lines only, so each is counted without the others.
  const small = new Map<number, Problem>();
  const takings = Map.groupBy(problem.takings, ({ person }) => person);
  const partOf = (person: number) => {
    const part = small.get(person) ?? { ...problem, takings: takings.get(person) ?? [] };
    small.set(person, part);
    return part;
  };
  const worthOf = (person: number, lines: readonly ChosenLine[]) =>
    planValue(partOf(person), lines).value;
  const hasNeeds = new Set(problem.takings.flatMap((one) => (one.needs ? [one.person] : [])));
  const possible = (person: number, lines: ChosenLine[]): ChosenLine[] => {
    if (!hasNeeds.has(person)) return lines;
    const broken = new Set(brokenNeeds(partOf(person), lines).map(({ line }) => line));
    // What falls may itself have been a prerequisite.
    return broken.size === 0
      ? lines
      : possible(
          person,
          lines.filter((_, at) => !broken.has(at)),
        );
  };
  return plan.map((line) =>
    line.people.reduce((sum, person) => {
      const own = ofPerson.get(person)!;
      const without = own.filter((one) => one.offer !== line.offer || one.quarter !== line.quarter);
      return sum + worthOf(person, own) - worthOf(person, possible(person, without));
    }, 0),
  );
}

/** What a line costs in cents: all kinds but wages, and wages. */
export function lineCost(problem: Problem, line: ChosenLine): { real: number; wages: number } {
  const { perSeat, perSession, course } = problem.offers[line.offer]!;
  const kinds: CostKind[] = ['pedagogical', 'travel', 'rooms'];
  const real = kinds.reduce(
    (sum, kind) => sum + perSeat[kind] * line.people.length + perSession[kind] * line.sessions,
    0,
  );
  const people = new Set(line.people);
  const wages = problem.takings.reduce(
    (sum, one) => sum + (one.course === course && people.has(one.person) ? one.wages : 0),
    0,
  );
  return { real, wages };
}
