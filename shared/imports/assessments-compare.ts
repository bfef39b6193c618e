import { dayKey } from '../gaps/day-key.ts';
import type { AssessmentColumns } from '../gaps/workforce.ts';
import { AssessmentList, assessmentKey } from './assessment-list.ts';
import type { AssessmentEntries, AssessmentsSnapshot } from './assessments-import.ts';
import type { SheetContext } from './importer.ts';
import { NumberIndex } from './number-index.ts';

/** Sorts what a file says against the history: new, corrected, the same, repeated or contradicting itself. */
export function compareAssessments(
  entries: AssessmentEntries,
  { assessments: held, skills, nextAssessment }: AssessmentsSnapshot,
  { outcome, today }: SheetContext,
): { added: AssessmentColumns; changed: AssessmentColumns } {
  const list = entries.list.columns;
  const count = entries.list.length;
  const added = new AssessmentList();
  const changed = new AssessmentList();
  const now = dayKey(today);
  const span = 1 + Math.max(largest(held.skillId), largest(list.skillId));
  const key = (at: number, day: number) =>
    assessmentKey(list.employeeId[at]!, list.skillId[at]!, list.source[at]!, day, span);
  const refused = contradictions(list, entries, (at) => key(at, list.date[at] || now), outcome);

  const exact = new NumberIndex(held.id.length);
  const undated = (list.date as Int32Array).includes(0);
  const latest = new NumberIndex(undated ? held.id.length : 0);
  for (let at = 0; at < held.id.length; at += 1) {
    const [employee, skill, source] = [held.employeeId[at]!, held.skillId[at]!, held.source[at]!];
    const own = assessmentKey(employee, skill, source, held.date[at]!, span);
    const other = exact.get(own);
    if (other === undefined || held.id[other]! < held.id[at]!) exact.set(own, at);
    if (!undated) continue;
    const cell = assessmentKey(employee, skill, source, 0, span);
    const last = latest.get(cell);
    if (last === undefined || isLater(at, last)) latest.set(cell, at);
  }
  function isLater(one: number, other: number): boolean {
    const days = held.date[one]! - held.date[other]!;
    return days > 0 || (days === 0 && held.id[one]! > held.id[other]!);
  }

  let next = nextAssessment;
  for (let at = 0; at < count; at += 1) {
    if (refused.has(at)) continue;
    const [level, until, source] = [list.level[at]!, list.validUntil[at]!, list.source[at]!];
    const same = (other: number | undefined) =>
      other !== undefined &&
      held.level[other] === level &&
      (until === 0 || held.validUntil[other] === until);
    const date = list.date[at] || now;
    const standing = exact.get(key(at, date));
    const [employee, skill] = [list.employeeId[at]!, skills.use(list.skillId[at]!)];
    if (same(standing) || (list.date[at] === 0 && same(latest.get(key(at, 0))))) {
      outcome.unchanged += 1;
    } else if (standing === undefined) {
      added.push(next++, employee, skill, level, source, date, until);
      outcome.added += 1;
    } else {
      const ends = until || held.validUntil[standing]!;
      changed.push(held.id[standing]!, employee, skill, level, source, date, ends);
      outcome.changed += 1;
      outcome.show(list.id[at]!, String(list.id[at]), 'level', held.level[standing], level);
    }
  }
  return { added: added.columns, changed: changed.columns };
}

/**
 * Refuses rows that say different things of one assessment, those refused already included; leaves out exact repeats. Returns
 * what is not to be kept.
 */
function contradictions(
  list: AssessmentColumns,
  { columns, unread: cells }: Pick<AssessmentEntries, 'columns' | 'unread'>,
  keyOf: (at: number) => number,
  outcome: SheetContext['outcome'],
): Set<number> {
  const firsts = new NumberIndex(list.id.length);
  const out = new Set<number>(cells.keys());
  const told = new Set<number>();
  const refuse = (one: number, other: number) =>
    outcome.reject(
      list.id[one]!,
      columns.values[one]!,
      cells.has(one) ? cells.get(one) : list.level[one]!,
      { code: 'duplicate', data: { row: list.id[other]! } },
    );
  for (let at = 0; at < list.id.length; at += 1) {
    const key = keyOf(at);
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, at);
      continue;
    }
    out.add(at);
    const refused = cells.has(first) && cells.has(at);
    const repeats =
      list.level[first] === list.level[at] && list.validUntil[first] === list.validUntil[at];
    if (refused) continue;
    if (repeats) {
      outcome.leave('repeated');
      continue;
    }
    if (!told.has(first)) refuse(first, at);
    told.add(first);
    out.add(first);
    refuse(at, first);
  }
  return out;
}

function largest(values: ArrayLike<number>): number {
  let most = 0;
  for (let at = 0; at < values.length; at += 1) most = Math.max(most, values[at]!);
  return most;
}
