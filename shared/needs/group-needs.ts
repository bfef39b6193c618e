import type { LineRecord } from '../plans/assemble-plan.ts';
import { chooseCostModel } from '../plans/cost-model.ts';
import type { Priority } from '../plans/plans.contract.ts';
import type { NeedRecord } from './need-record.ts';
import { type NeedSurroundings, suitedCourse } from './suited-course.ts';

/** Needs that one plan line answers. */
export interface NeedGroup {
  courseId: number;
  needIds: number[];
  /** The line of the plan that they join; null when they make a new one. */
  lineId: number | null;
  /** Everybody on the line afterwards, ascending. */
  employeeIds: number[];
  /** Places without a name yet. */
  headcount: number;
  /** Highest of the needs. */
  priority: Priority;
  /** Earliest wished; null when nobody wished one. */
  quarter: 1 | 2 | 3 | 4 | null;
}

/** What grouping looks at in the lines that already stand in the plan. */
export type StandingLine = Pick<
  LineRecord,
  'id' | 'courseId' | 'state' | 'position' | 'employeeIds'
>;

/**
 * Puts needs together by the course that suits each, joining the first line of that course still to be held.
 * Needs that no course suits are left out.
 */
export function groupNeeds(
  needs: readonly NeedRecord[],
  lines: readonly StandingLine[],
  around: NeedSurroundings,
): NeedGroup[] {
  const groups = new Map<number, NeedGroup>();
  for (const need of needs) {
    const course = suitedCourse(need, around);
    if (!course) continue;
    const group = groups.get(course.id) ?? startGroup(course.id, lines);
    groups.set(course.id, group);
    group.needIds.push(need.id);
    group.headcount += need.headcount;
    group.employeeIds = [...new Set([...group.employeeIds, ...need.employeeIds])];
    group.priority = Math.max(group.priority, need.priority) as Priority;
    if (need.wishedQuarter !== null) {
      group.quarter =
        group.quarter === null || need.wishedQuarter < group.quarter
          ? need.wishedQuarter
          : group.quarter;
    }
  }
  for (const group of groups.values()) group.employeeIds.sort((a, b) => a - b);
  return [...groups.values()];
}

function startGroup(courseId: number, lines: readonly StandingLine[]): NeedGroup {
  const [line] = lines
    .filter((one) => one.courseId === courseId && one.state === 'draft')
    .sort((a, b) => a.position - b.position || a.id - b.id);
  return {
    courseId,
    needIds: [],
    lineId: line?.id ?? null,
    employeeIds: [...(line?.employeeIds ?? [])],
    headcount: 0,
    priority: 1,
    quarter: null,
  };
}

/** How the course of a group is paid when it makes a line of its own. */
export function costModelOf(group: NeedGroup, around: Pick<NeedSurroundings, 'courses'>) {
  return chooseCostModel(
    around.courses.get(group.courseId)!,
    group.employeeIds.length + group.headcount,
  );
}
