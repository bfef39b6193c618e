import type { Candidate } from './experts.contract.ts';

/** How many people one sees at least, when so many have some of the skill. */
const enough = 12;

/**
 * Keeps every expert, every path already open and the person asked for, then the nearest levels until there are enough;
 * the best score first, the excluded last.
 */
export function chooseCandidates(
  people: readonly Candidate[],
  asked?: number,
): { experts: number; rows: Candidate[] } {
  const certain = (one: Candidate) =>
    one.expert || one.trainer !== null || one.employeeId === asked;
  const nearest = people
    .filter((one) => !certain(one) && one.level > 0)
    .sort((a, b) => b.level - a.level || compare(a, b));
  const kept = people.filter(certain);
  const rows = [...kept, ...nearest.slice(0, Math.max(0, enough - kept.length))].sort(compare);
  return { experts: rows.filter(({ expert }) => expert).length, rows };
}

function compare(a: Candidate, b: Candidate): number {
  const excluded = (one: Candidate) => Number(one.score.verdict === 'excluded');
  return (
    excluded(a) - excluded(b) ||
    b.score.total - a.score.total ||
    b.level - a.level ||
    (a.name < b.name ? -1 : a.name > b.name ? 1 : a.employeeId - b.employeeId)
  );
}
