import type { LineRecord } from '../plans/assemble-plan.ts';
import { chooseCostModel } from '../plans/cost-model.ts';
import type { Priority } from '../plans/plans.contract.ts';
import type { NeedRecord } from './need-record.ts';
import { liveLines, missingPeople } from './placed-people.ts';
import { type NeedSurroundings, suitedCourse } from './suited-course.ts';

/** People of needs whom one plan line is to give a place. */
export interface NeedGroup {
  courseId: number;
  /** Needs that it gives somebody a place for, those that name their course first. */
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
 * Puts needs together by the course that suits those of their people who have no place yet, joining the first line of that
 * course still to be held. Nobody who already has a place that answers a need (`placed-people.ts`) gets a second one, be it on
 * a line of the plan or by another of the needs. Needs whose people all have one, and those that no course suits, make no group.
 */
export function groupNeeds(
  needs: readonly NeedRecord[],
  lines: readonly StandingLine[],
  around: NeedSurroundings,
): NeedGroup[] {
  const groups = new Map<number, NeedGroup>();
  const raisesOf = (id: number) => around.courses.get(id)?.skills ?? [];
  const live = liveLines(lines);
  // A course asked for by name places its people first: it may answer those who only name a skill, never the other way round.
  const named = needs.filter(({ courseId }) => courseId !== null);
  const open = needs.filter(({ courseId }) => courseId === null);
  for (const need of [...named, ...open]) {
    const missing = missingPeople(need, live, raisesOf);
    const course = suitedCourse({ ...need, employeeIds: missing }, around);
    if (!course) continue;
    const people = missingPeople({ ...need, employeeIds: missing }, [...groups.values()], raisesOf);
    if (people.length + need.headcount === 0) continue;
    const group = groups.get(course.id) ?? startGroup(course.id, lines);
    groups.set(course.id, group);
    group.headcount += need.headcount;
    group.employeeIds = [...new Set([...group.employeeIds, ...people])];
    group.needIds.push(need.id);
    group.priority = Math.max(group.priority, need.priority) as Priority;
    if (need.wishedQuarter !== null) {
      group.quarter =
        group.quarter === null || need.wishedQuarter < group.quarter
          ? need.wishedQuarter
          : group.quarter;
    }
  }
  for (const group of groups.values()) group.employeeIds.sort((a, b) => a - b);
  const turn = new Map(needs.map(({ id }, at) => [id, at]));
  const firstOf = ({ needIds }: NeedGroup) => Math.min(...needIds.map((id) => turn.get(id)!));
  return [...groups.values()].sort((a, b) => firstOf(a) - firstOf(b));
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
export function costModelOf(
  group: Pick<NeedGroup, 'courseId' | 'employeeIds' | 'headcount'>,
  around: Pick<NeedSurroundings, 'courses'>,
) {
  return chooseCostModel(
    around.courses.get(group.courseId)!,
    group.employeeIds.length + group.headcount,
  );
}
