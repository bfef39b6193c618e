import type { LineRecord } from '../plans/assemble-plan.ts';
import type { Raise } from '../plans/progress.ts';
import type { NeedRecord } from './need-record.ts';

/**
 * Which line answers each need, by need id: the first live line of the course asked for, or of one that raises the skill,
 * that has everybody the need names. Needs without names, and those no line answers, are absent.
 */
export function linkNeeds(
  needs: readonly Pick<NeedRecord, 'id' | 'skillId' | 'courseId' | 'employeeIds' | 'headcount'>[],
  lines: readonly Pick<LineRecord, 'id' | 'courseId' | 'state' | 'employeeIds'>[],
  raisesOf: (courseId: number) => readonly Pick<Raise, 'skillId'>[],
): Map<number, number> {
  const live = lines
    .filter(({ state }) => state !== 'cancelled')
    .map((line) => ({ ...line, people: new Set(line.employeeIds) }));
  const links = new Map<number, number>();
  for (const { id, skillId, courseId, employeeIds, headcount } of needs) {
    if (employeeIds.length === 0 || headcount > 0) continue;
    const line = live.find(
      (one) =>
        (courseId === null
          ? raisesOf(one.courseId).some((raise) => raise.skillId === skillId)
          : one.courseId === courseId) && employeeIds.every((person) => one.people.has(person)),
    );
    if (line) links.set(id, line.id);
  }
  return links;
}
