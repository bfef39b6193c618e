import { brokenNeeds } from './broken-needs.ts';
import { planValue } from './plan-value.ts';
import type { ChosenLine, Need, Problem, Taking } from './problem.ts';

/** What prerequisites ask of a place of a part: left to be met inside it, the quarters it may stand in, and whether it must stay. */
type PartNeeds = Pick<Taking, 'needs' | 'within' | 'must'>;

/**
 * Makes the function that says what prerequisites ask of a place when part of a plan is freed. What lines that stay give is no
 * need any more, but sets the first quarter; a place that lines that stay lean on must stay where it is.
 * Cells by their place in the part.
 */
export function partNeeds(
  whole: Problem,
  { fixed, freed }: { fixed: readonly ChosenLine[]; freed: readonly ChosenLine[] },
  cellAt: (cell: number) => number | undefined,
): (taking: Taking) => Partial<PartNeeds> {
  if (!whole.takings.some(({ needs }) => needs)) return () => ({});
  const ofPerson = Map.groupBy(whole.takings, ({ person }) => person);
  const staying = new Map<number, ChosenLine[]>();
  for (const line of fixed) {
    for (const person of line.people) {
      const known = staying.get(person) ?? [];
      staying.set(person, known);
      known.push({ ...line, people: [person] });
    }
  }
  const leaning = new Set(brokenNeeds(whole, fixed).map(({ person }) => person));
  const leantOn = new Map<string, number>();
  for (const { offer, quarter, people } of freed) {
    const { course } = whole.offers[offer]!;
    for (const person of people) {
      if (leaning.has(person)) leantOn.set(`${person}|${course}`, quarter);
    }
  }
  return ({ person, course, needs = [], must }) => {
    const own = (staying.get(person) ?? []).sort((a, b) => a.quarter - b.quarter);
    const alone = { ...whole, takings: ofPerson.get(person)! };
    const isMet = (need: Need, quarter: number) => {
      const until = own.filter((line) => line.quarter <= quarter);
      return 'course' in need
        ? until.some(({ offer }) => whole.offers[offer]!.course === need.course)
        : (planValue(alone, until).reached.get(need.cell)?.level ?? 0) >= need.level;
    };
    const left: Need[] = [];
    let first = 1;
    for (const need of needs) {
      const met = own.find(({ quarter }) => isMet(need, quarter));
      if (met) first = Math.max(first, met.quarter + 1);
      else left.push('course' in need ? need : { ...need, cell: cellAt(need.cell)! });
    }
    const stays = leantOn.get(`${person}|${course}`);
    return {
      needs: left,
      within: stays === undefined ? [first, 4] : [stays, stays],
      must: must || stays !== undefined,
    };
  };
}
