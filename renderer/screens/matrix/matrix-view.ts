import { expiresSoonFlag, staleFlag } from '../../features/skills/cell-facts.ts';
import { levelOf, type MatrixIndex, requiredOf, statusOf } from './matrix-index.ts';

/** Cells one can look for; `singleHolder` looks at columns instead. */
export const cellFilters = [
  'below',
  'notAssessed',
  'expired',
  'expiring',
  'stale',
  'above',
  'singleHolder',
] as const;
export type CellFilter = (typeof cellFilters)[number];

export interface MatrixFilters {
  unit: string | null;
  job: string | null;
  /** Empty text means skills without a domain. */
  domain: string | null;
  show: CellFilter | null;
  name: string;
}

export const noFilters: MatrixFilters = {
  unit: null,
  job: null,
  domain: null,
  show: null,
  name: '',
};

/** Which people and skills are shown, and the totals of each skill over the people shown. */
export interface MatrixView {
  /** Places of the people shown, in the matrix's order. */
  people: number[];
  /** Places of the skills shown, in the matrix's order. */
  skills: number[];
  /** By place of skill: holders at the holder level or above, expired ones left out. */
  holders: Int32Array;
  /** By place of skill: people it is asked of. */
  asked: Int32Array;
}

/** Narrows the matrix; with a filter, columns that concern nobody shown are left out. */
export function viewOf(
  index: MatrixIndex,
  filters: MatrixFilters,
  holderLevel: number,
): MatrixView {
  const { unit, job, domain, show } = filters;
  const inDomain = index.skills.map((skill) => domain === null || (skill.domain ?? '') === domain);
  const words = plain(filters.name).split(/\s+/).filter(Boolean);
  const wanted = index.people
    .map((_person, place) => place)
    .filter((place) => {
      const person = index.people[place]!;
      if (unit !== null && person.unit !== unit) return false;
      if (job !== null && !person.jobs.includes(job)) return false;
      if (words.length === 0) return true;
      const text = plain(`${person.name} ${person.matricule}`);
      return words.every((word) => text.includes(word));
    });
  const totals = count(index, wanted, holderLevel);
  if (show === 'singleHolder') {
    const fits = (skill: number) =>
      inDomain[skill]! && totals.asked[skill]! > 0 && totals.holders[skill]! <= 1;
    const skills = index.skills.map((_, skill) => skill).filter(fits);
    const kept = new Set(skills);
    const people = wanted.filter((place) => hasCell(index, place, (skill) => kept.has(skill)));
    return { ...totals, skills, people };
  }
  const hit = new Uint8Array(index.skills.length);
  const people = wanted.filter((place) => {
    let found = show === null;
    index.each(place, (skill, code) => {
      if (!inDomain[skill] || (show !== null && !matches(code, show))) return;
      hit[skill] = 1;
      found = true;
    });
    return found;
  });
  const narrowed = show !== null || unit !== null || job !== null;
  const skills = index.skills
    .map((_, skill) => skill)
    .filter((skill) => inDomain[skill] && (!narrowed || hit[skill] === 1));
  return { people, skills, ...(show === null ? totals : count(index, people, holderLevel)) };
}

function matches(code: number, show: Exclude<CellFilter, 'singleHolder'>): boolean {
  if (show === 'expiring') return (code & expiresSoonFlag) !== 0;
  if (show === 'stale') return (code & staleFlag) !== 0;
  return statusOf(code) === show;
}

function hasCell(index: MatrixIndex, place: number, wanted: (skill: number) => boolean): boolean {
  let found = false;
  index.each(place, (skill) => {
    if (wanted(skill)) found = true;
  });
  return found;
}

function count(index: MatrixIndex, people: readonly number[], holderLevel: number) {
  const holders = new Int32Array(index.skills.length);
  const asked = new Int32Array(index.skills.length);
  for (const place of people) {
    index.each(place, (skill, code) => {
      if (requiredOf(code) > 0) asked[skill]! += 1;
      if (levelOf(code) >= holderLevel && statusOf(code) !== 'expired') holders[skill]! += 1;
    });
  }
  return { holders, asked };
}

/** Letters without accents or capitals: « Élodie » is found by `elodie`. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
