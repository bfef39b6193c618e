import type { Priority } from '../plans/plans.contract.ts';
import type { NeedRecord } from './need-record.ts';
import type { NeedOrigin } from './needs.contract.ts';

/** One person's reason to be trained, before people with the same one are put together. */
export interface Wish {
  origin: NeedOrigin;
  employeeId: number;
  unitId: number | null;
  skillId: number;
  /** The mandatory course, for an obligation. */
  courseId: number | null;
  toLevel: number;
  priority: Priority;
  weighted: number;
  quarter: 1 | 2 | 3 | 4 | null;
}

/** People with one reason in one unit: a need to make, or people to add to one that is still to arbitrate. */
export interface CollectedNeed extends Omit<Wish, 'employeeId'> {
  /** The need that gains these people; null for a new one. */
  joins: number | null;
  employeeIds: number[];
}

/** What a year's needs already say, for telling what is new. */
export type StandingNeed = Pick<
  NeedRecord,
  'id' | 'origin' | 'status' | 'unitId' | 'skillId' | 'courseId' | 'employeeIds'
>;

/**
 * Puts wishes together, one need per reason (skill or course) and unit, in the order given. A person whom a need of the
 * year already names for the skill is passed over whatever was decided, so collecting twice adds nothing twice.
 * `minimumWeighted` leaves out new needs from gaps whose weighted gaps add up to less.
 */
export function collectNeeds(
  wishes: readonly Wish[],
  standing: readonly StandingNeed[],
  skillsOfCourse: (courseId: number) => readonly number[],
  minimumWeighted = 0,
): { needs: CollectedNeed[]; known: number } {
  const named = new Set(
    standing.flatMap((need) =>
      subjects(need, skillsOfCourse).flatMap((skill) =>
        need.employeeIds.map((employee) => `${employee} ${skill}`),
      ),
    ),
  );
  const open = new Map(
    standing
      .filter(({ status }) => status === 'collected')
      .map((need) => [keyOf(need), need.id] as const),
  );
  const groups = new Map<string, CollectedNeed>();
  let known = 0;
  for (const wish of wishes) {
    const person = `${wish.employeeId} ${wish.skillId}`;
    if (named.has(person)) {
      known += 1;
      continue;
    }
    named.add(person);
    const key = keyOf(wish);
    const group = groups.get(key);
    if (group) addTo(group, wish);
    else {
      const { employeeId, ...rest } = wish;
      groups.set(key, { ...rest, joins: open.get(key) ?? null, employeeIds: [employeeId] });
    }
  }
  const needs = [...groups.values()].filter(
    ({ joins, origin, weighted }) =>
      joins !== null || origin !== 'gap' || weighted >= minimumWeighted,
  );
  return { needs, known };
}

/** An obligation is one need for all a course raises; anything else is one per skill. */
function keyOf({
  origin,
  unitId,
  skillId,
  courseId,
}: Omit<StandingNeed, 'id' | 'status' | 'employeeIds'>): string {
  const subject = origin === 'obligation' && courseId !== null ? `c${courseId}` : `s${skillId}`;
  return `${origin} ${subject} ${unitId}`;
}

function subjects(
  { skillId, courseId }: Pick<StandingNeed, 'skillId' | 'courseId'>,
  skillsOfCourse: (courseId: number) => readonly number[],
): number[] {
  const raised = courseId === null ? [] : skillsOfCourse(courseId);
  return [...new Set([...raised, ...(skillId === null ? [] : [skillId])])];
}

function addTo(group: CollectedNeed, wish: Wish): void {
  if (!group.employeeIds.includes(wish.employeeId)) group.employeeIds.push(wish.employeeId);
  group.toLevel = Math.max(group.toLevel, wish.toLevel);
  group.priority = Math.max(group.priority, wish.priority) as Priority;
  group.weighted += wish.weighted;
  if (wish.quarter !== null && (group.quarter === null || wish.quarter < group.quarter)) {
    group.quarter = wish.quarter;
  }
}
