import type { Quarter } from '../plans/schedule-lines.ts';
import { spentFrom } from './check-plan.ts';
import { partNeeds } from './part-needs.ts';
import { planValue } from './plan-value.ts';
import type { ChosenLine, Problem } from './problem.ts';
import { quarterHours } from './quarter-hours.ts';

/** A part of a problem, and the way back to the whole. */
export interface Part {
  problem: Problem;
  /** Index of a person or cell of the part → index in the whole. */
  personOf: number[];
  /** Lines that stay as they are, in the whole's terms. */
  fixed: ChosenLine[];
  /** The plan's own lines of the part, in the part's terms: where to start from. */
  own: ChosenLine[];
}

/**
 * Frees some pools (course × site) of a plan in some quarters and holds the rest: what is left of hours, money and trainers becomes the limits,
 * and gaps begin where the lines that stay lead. An answer is to be counted anew on the whole: chains cross the border.
 */
export function restrictProblem(
  whole: Problem,
  plan: readonly ChosenLine[],
  isFree: (course: number, site: string | null) => boolean,
  quarters: readonly Quarter[] = whole.quarters,
): Part {
  const frees = ({ offer, site, quarter }: ChosenLine) =>
    quarters.includes(quarter) && isFree(whole.offers[offer]!.course, site);
  const fixed = plan.filter((line) => !frees(line));
  const freed = plan.filter(frees);
  const hoursOf = new Map<number, number>();
  const hoursIn = new Map<string, number>();
  const given = whole.trainers.map(() => 0);
  const taken = new Set<string>();
  for (const { offer, quarter, sessions, people } of fixed) {
    const { course, trainer } = whole.offers[offer]!;
    const { hours } = whole.courses[course]!;
    if (trainer !== null) given[trainer]! += sessions * hours;
    for (const person of people) {
      taken.add(`${person}|${course}`);
      hoursOf.set(person, (hoursOf.get(person) ?? 0) + hours);
      const key = `${person}|${quarter}`;
      hoursIn.set(key, (hoursIn.get(key) ?? 0) + hours);
    }
  }
  const siteOf = (person: number, course: number) =>
    whole.courses[course]!.remote ? null : whole.people[person]!.site;
  const free = whole.takings.filter(
    ({ person, course }) =>
      isFree(course, siteOf(person, course)) && !taken.has(`${person}|${course}`),
  );
  const personOf = [...new Set(free.map(({ person }) => person))].sort((a, b) => a - b);
  const personAt = new Map(personOf.map((person, at) => [person, at]));
  const reachedBy = planValue(whole, fixed).reached;
  const cellOf = [
    ...new Set(
      free.flatMap(({ effects, needs }) => [
        ...effects.map(({ cell }) => cell),
        ...(needs ?? []).flatMap((need) => ('cell' in need ? [need.cell] : [])),
      ]),
    ),
  ];
  const cellAt = new Map(cellOf.map((cell, at) => [cell, at]));
  const needsOf = partNeeds(whole, { fixed, freed }, (cell) => cellAt.get(cell));
  const held = new Set(fixed.map(({ offer }) => whole.offers[offer]!.course));
  const problem: Problem = {
    quarters,
    offers: whole.offers,
    courses: whole.courses.map((course, at) => ({
      ...course,
      pinned: course.pinned && !held.has(at) && free.some((one) => one.course === at),
    })),
    people: personOf.map((person) => {
      const known = whole.people[person]!;
      const most = Math.max(...whole.quarters.map((q) => hoursIn.get(`${person}|${q}`) ?? 0));
      return {
        ...known,
        hoursYear: known.hoursYear === null ? null : known.hoursYear - (hoursOf.get(person) ?? 0),
        hoursQuarter: known.hoursQuarter,
        // Quarters already used by lines that stay keep their own rest.
        ...(known.hoursQuarter !== null &&
          most > 0 && {
            hoursByQuarter: Object.fromEntries(
              whole.quarters.map((q) => [
                q,
                quarterHours(known, q)! - (hoursIn.get(`${person}|${q}`) ?? 0),
              ]),
            ),
          }),
      };
    }),
    cells: cellOf.map((cell) => {
      const known = whole.cells[cell]!;
      return { ...known, ...reachedBy.get(cell), person: personAt.get(known.person)! };
    }),
    takings: free.map((taking) => ({
      ...taking,
      ...needsOf(taking),
      person: personAt.get(taking.person)!,
      effects: taking.effects.map((effect) => ({ ...effect, cell: cellAt.get(effect.cell)! })),
    })),
    envelopes: whole.envelopes.map((envelope) => ({
      ...envelope,
      amount: envelope.amount - spentFrom(whole, fixed, envelope),
    })),
    trainers: whole.trainers.map((trainer, at) => ({
      ...trainer,
      hours: trainer.hours === null ? null : trainer.hours - given[at]!,
    })),
  };
  const own = freed.map((line) => ({
    ...line,
    people: line.people.map((person) => personAt.get(person)!),
  }));
  return { problem, personOf, fixed, own };
}

/** A part's plan put back beside the lines that stayed. */
export function widenPlan({ fixed, personOf }: Part, plan: readonly ChosenLine[]): ChosenLine[] {
  return [
    ...fixed,
    ...plan.map((line) => ({ ...line, people: line.people.map((person) => personOf[person]!) })),
  ];
}
