import type { NeedRecord } from './need-record.ts';
import { missingPeople, type Places } from './placed-people.ts';
import { type NeedSurroundings, suitedCourse } from './suited-course.ts';

/** People by what was decided about: a course's id or a skill's. */
export type PeopleOf = ReadonlyMap<number, ReadonlySet<number>>;

/** What the arbitration of a year asks of its plan, by employee id. */
export interface Arbitrated {
  /** Who is to have a place, by course. */
  kept: PeopleOf;
  /** Who is not to have one, for a course or for anything that raises a skill. */
  refused: { courses: PeopleOf; skills: PeopleOf };
}

type Decided = Pick<
  NeedRecord,
  'status' | 'origin' | 'courseId' | 'skillId' | 'toLevel' | 'employeeIds' | 'headcount' | 'lineId'
>;

/**
 * What kept, refused and postponed needs ask of the year's plan: those kept hold a place of the course that suits them (that
 * of their line when they have one), the others hold none this year. Kept wins over refused; places without a name ask nothing,
 * nor does somebody whom a place of `standing` lines answers already.
 */
export function arbitrated(
  needs: readonly Decided[],
  around: NeedSurroundings,
  courseOfLine: (lineId: number) => number | null,
  standing: readonly Places[] = [],
): Arbitrated {
  const raisesOf = (courseId: number) => around.courses.get(courseId)?.skills ?? [];
  const here = new Set(around.table.employees.map(({ id }) => id));
  const kept = new Map<number, Set<number>>();
  const asked = new Map<number, Set<number>>();
  const keptSkills = new Map<number, Set<number>>();
  const courses = new Map<number, Set<number>>();
  const skills = new Map<number, Set<number>>();
  for (const need of needs) {
    const people = need.employeeIds.filter((id) => here.has(id));
    if (people.length === 0) continue;
    if (need.status === 'kept') {
      const line = need.lineId === null ? null : courseOfLine(need.lineId);
      const course = line ?? suitedCourse(need, around)?.id;
      if (course !== undefined) {
        addTo(kept, course, people);
        const missing = missingPeople({ ...need, employeeIds: people }, standing, raisesOf);
        // A line chosen by hand answers its need whatever its course raises.
        const own = standing.find(({ courseId }) => courseId === course)?.employeeIds ?? [];
        addTo(asked, course, new Set(missing).difference(new Set(own)));
      }
      if (need.skillId !== null) addTo(keptSkills, need.skillId, people);
    } else if (need.status !== 'collected') {
      if (need.courseId !== null) addTo(courses, need.courseId, people);
      else if (need.skillId !== null) addTo(skills, need.skillId, people);
    }
  }
  return {
    kept: asked,
    refused: { courses: without(courses, kept), skills: without(skills, keptSkills) },
  };
}

function addTo(all: Map<number, Set<number>>, key: number, people: Iterable<number>): void {
  const known = all.get(key) ?? new Set();
  for (const id of people) known.add(id);
  all.set(key, known);
}

const without = (all: PeopleOf, gone: PeopleOf): PeopleOf =>
  new Map([...all].map(([key, people]) => [key, people.difference(gone.get(key) ?? new Set())]));
