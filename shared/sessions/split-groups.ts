import { compareText } from '../kernel/compare-text.ts';

export interface Learner {
  employeeId: number;
  matricule: string;
  site: string | null;
}

/**
 * Splits people into as few groups of at most `groupMax` as hold them (never fewer than `wished`), of sizes that
 * differ by one at most. People of one site stay side by side, by matricule: the same people give the same groups.
 */
export function splitGroups<T extends Learner>(
  people: readonly T[],
  groupMax: number,
  wished = 0,
): T[][] {
  const count = Math.min(people.length, Math.max(Math.ceil(people.length / groupMax), wished));
  const sorted = [...people].sort(
    (a, b) =>
      compareText(a.site ?? '', b.site ?? '') ||
      compareText(a.matricule, b.matricule) ||
      a.employeeId - b.employeeId,
  );
  return Array.from({ length: count }, (_, at) =>
    sorted.slice(
      Math.floor((at * sorted.length) / count),
      Math.floor(((at + 1) * sorted.length) / count),
    ),
  );
}

/** The site most of them work at, the first by name of equals; null when none is known. */
export function commonSite(people: readonly Pick<Learner, 'site'>[]): string | null {
  const sites = Map.groupBy(
    people.filter(({ site }) => site !== null && site.trim() !== ''),
    ({ site }) => site!,
  );
  const [best] = [...sites].sort((a, b) => b[1].length - a[1].length || compareText(a[0], b[0]));
  return best?.[0] ?? null;
}
