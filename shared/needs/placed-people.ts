import type { LineRecord } from '../plans/assemble-plan.ts';
import type { Raise } from '../plans/progress.ts';
import type { NeedRecord } from './need-record.ts';

/** The skills a course raises, by course id. */
export type RaisesOf = (courseId: number) => readonly Pick<Raise, 'skillId'>[];

/** What a need asks for, and of whom. */
export type AskedOf = Pick<NeedRecord, 'skillId' | 'courseId' | 'employeeIds'>;

/** People with a place: a line of the plan, or one about to be written. */
export interface Places {
  courseId: number;
  employeeIds: Iterable<number>;
}

/** Whether places of a course answer a need: it is the course asked for, or raises the skill where none was named. */
export function answers(
  course: number,
  { skillId, courseId }: Pick<AskedOf, 'skillId' | 'courseId'>,
  raisesOf: RaisesOf,
): boolean {
  if (courseId !== null) return course === courseId;
  return raisesOf(course).some((raise) => raise.skillId === skillId);
}

/** Lines that are still to be held or have been: all but those given up. */
export function liveLines<L extends Pick<LineRecord, 'state'>>(lines: readonly L[]): L[] {
  return lines.filter(({ state }) => state !== 'cancelled');
}

/** Who of the people a need names already has a place that answers it, whatever lines these places are on. */
export function placedPeople(
  need: AskedOf,
  places: readonly Places[],
  raisesOf: RaisesOf,
): Set<number> {
  const named = new Set(need.employeeIds);
  const placed = new Set<number>();
  for (const { courseId, employeeIds } of places) {
    if (placed.size === named.size) break;
    if (!answers(courseId, need, raisesOf)) continue;
    for (const id of employeeIds) if (named.has(id)) placed.add(id);
  }
  return placed;
}

/** The people of a need who still have no place that answers it, in the order named. */
export function missingPeople(
  need: AskedOf,
  places: readonly Places[],
  raisesOf: RaisesOf,
): number[] {
  const placed = placedPeople(need, places, raisesOf);
  return need.employeeIds.filter((id) => !placed.has(id));
}
