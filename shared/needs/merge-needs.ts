import type { Priority } from '../plans/plans.contract.ts';
import type { NeedRecord } from './need-record.ts';

/**
 * One need out of several, under the first: everybody's names once, the highest priority and level, the earliest quarter,
 * every comment. The same people asked for twice are not counted twice: places are those of the widest need, or the names.
 */
export function mergeNeeds(needs: readonly NeedRecord[]): NeedRecord {
  const [first] = needs as [NeedRecord];
  const employeeIds = [...new Set(needs.flatMap((need) => [...need.employeeIds]))].sort(
    (a, b) => a - b,
  );
  const places = Math.max(...needs.map((need) => need.employeeIds.length + need.headcount));
  const levels = needs.flatMap(({ toLevel }) => (toLevel === null ? [] : [toLevel]));
  const quarters = needs.flatMap(({ wishedQuarter }) => wishedQuarter ?? []);
  const units = new Set(needs.map(({ unitId }) => unitId));
  return {
    ...first,
    employeeIds,
    headcount: Math.max(0, places - employeeIds.length),
    priority: Math.max(...needs.map(({ priority }) => priority)) as Priority,
    toLevel: levels.length === 0 ? null : Math.max(...levels),
    wishedQuarter:
      quarters.length === 0 ? null : (Math.min(...quarters) as NeedRecord['wishedQuarter']),
    unitId: units.size === 1 ? first.unitId : null,
    skillId: first.skillId ?? needs.find(({ skillId }) => skillId !== null)?.skillId ?? null,
    courseId: first.courseId ?? needs.find(({ courseId }) => courseId !== null)?.courseId ?? null,
    askedBy: said(needs.map(({ askedBy }) => askedBy)),
    comment: said(needs.map(({ comment }) => comment)),
  };
}

function said(texts: readonly (string | null)[]): string | null {
  const all = [...new Set(texts.filter((text) => text !== null && text !== ''))];
  return all.length === 0 ? null : all.join(' · ').slice(0, 2000);
}
