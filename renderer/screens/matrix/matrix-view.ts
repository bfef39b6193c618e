import { fold } from '#shared/kernel/text.ts';
import { unitsBelow } from '#shared/people/units-below.ts';
import { type Grouping, type MatrixFilters, wantedCodes } from './matrix-filters.ts';
import type { MatrixIndex } from './matrix-index.ts';
import { addUp, isRare, type SkillTotals } from './matrix-totals.ts';

/** Which people and skills are shown, and the totals of each skill over the people shown. */
export interface MatrixView extends SkillTotals {
  /** Places of the people shown, in the matrix's order. */
  people: number[];
  /** Places of the skills shown, in the matrix's order. */
  skills: number[];
}

/** Narrows the matrix; with a filter, columns that concern nobody shown are left out. */
export function viewOf(
  index: MatrixIndex,
  filters: MatrixFilters,
  holderLevel: number,
): MatrixView {
  const { unit, job, site, domain, singleHolder } = filters;
  const skillWords = wordsOf(filters.skill);
  const within = Uint8Array.from(index.skills, (skill, place) =>
    (domain === null || (skill.domain ?? '') === domain) &&
    skillWords.every((word) => index.skillTexts[place]!.includes(word))
      ? 1
      : 0,
  );
  const wanted = wantedCodes(filters, index.occurring);
  const candidates = findPeople(index, filters);
  if (singleHolder) {
    const totals = addUp(index, candidates, holderLevel);
    const whole = candidates.length === index.people.length;
    within.forEach((on, skill) => {
      if (on && !isRare(index, totals, skill, whole)) within[skill] = 0;
    });
  }
  const narrowed = wanted !== null || singleHolder;
  const onlyHit = narrowed || unit !== null || job !== null || site !== null;
  const hit = new Uint8Array(index.skills.length);
  const found = onlyHit ? findCells(index, candidates, within, wanted, hit) : candidates;
  const people = narrowed ? found : candidates;
  // A skill nobody holds stays in sight when single holders are looked for: it is the worst of them.
  const kept = (skill: number) =>
    within[skill] === 1 && (!onlyHit || hit[skill] === 1 || (singleHolder && !wanted));
  const skills = [...index.skills.keys()].filter(kept);
  return { people, skills, ...addUp(index, people, holderLevel) };
}

function wordsOf(text: string): string[] {
  return fold(text).split(/\s+/).filter(Boolean);
}

/** Names of a unit and of every unit below it. */
function namesBelow({ units }: MatrixIndex, name: string): Set<string> {
  const top = units.find((unit) => unit.name === name);
  const below = top ? unitsBelow(units, top.id) : new Set<number>();
  const names = units.filter(({ id }) => below.has(id)).map((unit) => unit.name);
  return new Set([name, ...names]);
}

function findPeople(index: MatrixIndex, { unit, job, site, name }: MatrixFilters): number[] {
  const words = wordsOf(name);
  const units = unit === null ? null : namesBelow(index, unit);
  const found: number[] = [];
  for (let place = 0; place < index.people.length; place++) {
    const person = index.people[place]!;
    if (units !== null && (person.unit === null || !units.has(person.unit))) continue;
    if (job !== null && !person.jobs.includes(job)) continue;
    if (site !== null && person.site !== site) continue;
    if (!words.every((word) => index.texts[place]!.includes(word))) continue;
    found.push(place);
  }
  return found;
}

/** The people with a cell looked for, among skills that are within; marks in `hit` the skills of such cells. */
function findCells(
  { starts, skillOf, codes }: MatrixIndex,
  people: readonly number[],
  within: Uint8Array,
  wanted: Uint8Array | null,
  hit: Uint8Array,
): number[] {
  const found: number[] = [];
  for (const person of people) {
    let isFound = false;
    const end = starts[person + 1]!;
    for (let at = starts[person]!; at < end; at++) {
      if (wanted !== null && wanted[codes[at]!] === 0) continue;
      const skill = skillOf[at]!;
      if (within[skill] === 0) continue;
      hit[skill] = 1;
      isFound = true;
    }
    if (isFound) found.push(person);
  }
  return found;
}

/** People put together under one name; '' for those without a unit, job or site. */
export interface MatrixGroup extends SkillTotals {
  name: string;
  people: number[];
}

/**
 * Puts the people shown in groups by name; somebody with several jobs stands under each, or under the one that is
 * filtered. Totals of a group are those of its own people: groups by job do not add up to the whole.
 */
export function groupPeople(
  index: MatrixIndex,
  people: readonly number[],
  by: Grouping,
  { job }: Pick<MatrixFilters, 'job'>,
  holderLevel: number,
  compare: (a: string, b: string) => number,
): MatrixGroup[] {
  const groups = new Map<string, number[]>();
  const join = (name: string, place: number) => {
    const members = groups.get(name);
    if (members) members.push(place);
    else groups.set(name, [place]);
  };
  for (const place of people) {
    const person = index.people[place]!;
    if (by !== 'job') join(person[by] ?? '', place);
    else if (job !== null) join(job, place);
    else if (person.jobs.length < 2) join(person.jobs[0] ?? '', place);
    else for (const name of new Set(person.jobs)) join(name, place);
  }
  return [...groups]
    .sort(([a], [b]) => compare(a, b))
    .map(([name, members]) => ({ name, people: members, ...addUp(index, members, holderLevel) }));
}

/** How many people stand under several groups. */
export function countRepeated(groups: readonly MatrixGroup[] | null): number {
  const times = new Map<number, number>();
  for (const { people } of groups ?? []) {
    for (const place of people) times.set(place, (times.get(place) ?? 0) + 1);
  }
  return [...times.values()].filter((count) => count > 1).length;
}
