import type { Prerequisite } from '../catalogue/catalogue.contract.ts';
import { findCell } from '../gaps/gap-table.ts';
import type { Progress, Raise } from './progress.ts';
import { meets, noStanding, type Standing } from './standing.ts';

interface RuledCourse {
  id: number;
  skills: readonly Raise[];
  prerequisites?: readonly Prerequisite[];
}

/** Who may enter which course of a plan, as it unfolds; a course is its place in the list given. */
export interface EntryRules {
  /** False when no course asks for anything: then nothing need be followed. */
  asks: boolean;
  /** Whether a person meets the prerequisites of a course by what they bring and the courses taken so far. */
  mayEnter: (progress: Progress, employeeId: number, course: number, taken: TakenSoFar) => boolean;
  /** The prerequisites of a course that a person does not meet so. */
  lacking: (
    progress: Progress,
    employeeId: number,
    course: number,
    taken: TakenSoFar,
  ) => Prerequisite[];
  /** Courses among those taken that a prerequisite of the course, not met before the plan, leans on. */
  leansOn: (employeeId: number, course: number, taken: readonly number[]) => number[];
}

/** Whether a person has taken a course of the plan so far. */
export type TakenSoFar = (employeeId: number, course: number) => boolean;

/** Makes the rules of a list of courses. A level asked in a skill without a gap grows with the courses taken that reach it. */
export function entryRules(
  courses: readonly RuledCourse[],
  standing: Standing = noStanding,
): EntryRules {
  const placeOf = new Map(courses.map(({ id }, at) => [id, at]));
  const raisesOf = (id: number) => courses[placeOf.get(id) ?? -1]?.skills ?? [];
  const unmet = (employeeId: number, course: number) =>
    (courses[course]!.prerequisites ?? []).filter(
      (one) => !meets(standing, employeeId, one, raisesOf),
    );
  const gives = (course: number, one: Prerequisite): boolean =>
    'courseId' in one
      ? courses[course]!.id === one.courseId
      : courses[course]!.skills.some(
          ({ skillId, toLevel }) => skillId === one.skillId && toLevel >= one.level,
        );
  const raising = new Map<number, number[]>();
  courses.forEach(({ skills }, at) => {
    for (const { skillId } of skills) raising.set(skillId, [...(raising.get(skillId) ?? []), at]);
  });

  /** Level of a skill with the courses taken so far, by the cell that follows it or, without one, from what the person brings. */
  const levelNow = (progress: Progress, id: number, skillId: number, taken: TakenSoFar) => {
    const cell = findCell(progress.table, id, skillId);
    if (cell >= 0) return progress.level[cell]!;
    let { level, held } = standing.levelOf(id, skillId);
    for (let grew = true; grew; ) {
      grew = false;
      for (const course of raising.get(skillId) ?? []) {
        if (!taken(id, course)) continue;
        const raise = courses[course]!.skills.find((one) => one.skillId === skillId)!;
        if (raise.fromLevel > held || raise.toLevel <= level) continue;
        level = raise.toLevel;
        held = Math.max(held, raise.toLevel);
        grew = true;
      }
    }
    return level;
  };

  const isBrought = (one: Prerequisite, progress: Progress, id: number, taken: TakenSoFar) =>
    'courseId' in one
      ? placeOf.has(one.courseId) && taken(id, placeOf.get(one.courseId)!)
      : levelNow(progress, id, one.skillId, taken) >= one.level;

  return {
    asks: courses.some(({ prerequisites = [] }) => prerequisites.length > 0),
    mayEnter: (progress, employeeId, course, taken) =>
      unmet(employeeId, course).every((one) => isBrought(one, progress, employeeId, taken)),
    lacking: (progress, employeeId, course, taken) =>
      unmet(employeeId, course).filter((one) => !isBrought(one, progress, employeeId, taken)),
    leansOn: (employeeId, course, taken) =>
      unmet(employeeId, course).flatMap((one) => taken.filter((other) => gives(other, one))),
  };
}
