import { dayKey } from '../gaps/day-key.ts';
import type { AssessmentColumns } from '../gaps/workforce.ts';
import { AssessmentList, assessmentKey } from './assessment-list.ts';
import type { AssessmentEntries, AssessmentsSnapshot } from './assessments-import.ts';
import type { SheetContext } from './importer.ts';
import { NumberIndex } from './number-index.ts';
import type { Refusal } from './parsed.ts';
import { columnOf } from './row-reader.ts';
import { isoOf, ValidityEnds } from './validity-ends.ts';

/** What a file adds to the history, sorted against it: new, corrected, the same, repeated or contradicting itself. */
export function compareAssessments(
  entries: AssessmentEntries,
  { assessments: held, skills, courses, nextAssessment }: AssessmentsSnapshot,
  isQualification: (skillId: number) => boolean,
  context: SheetContext,
): AssessmentColumns {
  const { outcome, today } = context;
  const ends = new ValidityEnds(courses, isQualification);
  const list = entries.list.columns;
  const count = entries.list.length;
  const added = new AssessmentList();
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

  /** Where the end is given, or stands missing; beside the level in a file without such a column. */
  const refuseEnd = (at: number, refusal: Refusal) => {
    const column = columnOf(context, 'validUntil');
    const end = list.validUntil[at]!;
    const said = end > 0 ? { date: isoOf(end) } : null;
    const level = entries.columns.values[at]!;
    outcome.reject(
      list.id[at]!,
      column ?? level,
      column === null ? list.level[at]! : said,
      refusal,
    );
  };

  let next = nextAssessment;
  for (let at = 0; at < count; at += 1) {
    if (refused.has(at)) continue;
    const [level, end, source] = [list.level[at]!, list.validUntil[at]!, list.source[at]!];
    const same = (other: number | undefined) =>
      other !== undefined &&
      held.level[other] === level &&
      (end === 0 || held.validUntil[other] === Math.max(0, end));
    const date = list.date[at] || now;
    const standing = exact.get(key(at, date));
    const [employee, skill] = [list.employeeId[at]!, list.skillId[at]!];
    if (same(standing) || (list.date[at] === 0 && same(latest.get(key(at, 0))))) {
      skills.use(skill);
      outcome.unchanged += 1;
      continue;
    }
    if (end > 0 && list.date[at]! > end) {
      refuseEnd(at, { code: 'endBeforeDate', data: {} });
      continue;
    }
    // A level that is corrected keeps its end; one that asked for none asks for it now.
    const kept = standing !== undefined && held.level[standing]! > 0;
    const until = end === 0 && kept ? held.validUntil[standing]! : ends.of(skill, level, date, end);
    if (until === null) {
      refuseEnd(at, { code: 'needsEnd', data: { skill: skills.nameOf(skill) } });
      continue;
    }
    skills.use(skill);
    // History is never overwritten: of two entries of one source and day the last one counts, and the other stays visible.
    added.push(next++, employee, skill, level, source, date, until);
    if (standing === undefined) {
      outcome.added += 1;
      continue;
    }
    outcome.changed += 1;
    const row = list.id[at]!;
    const before = { level: held.level[standing]!, until: held.validUntil[standing]! };
    if (level !== before.level) outcome.show(row, String(row), 'level', before.level, level);
    if (until !== before.until) {
      outcome.show(row, String(row), 'validUntil', shownEnd(before.until), shownEnd(until));
    }
  }
  if (ends.proposed > 0) {
    outcome.note('proposedEnds', { n: ends.proposed, courses: ends.courses.join(', ') });
  }
  if (outcome.changed > 0) outcome.note('keptHistory', { n: outcome.changed });
  return added.columns;
}

function shownEnd(until: number): string {
  return until === 0 ? '' : isoOf(until);
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
