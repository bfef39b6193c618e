import type { NeedRecord } from './need-record.ts';

/** What tells whether two needs ask for the same thing. */
export type ComparedNeed = Pick<
  NeedRecord,
  'id' | 'unitId' | 'skillId' | 'courseId' | 'status' | 'lineId' | 'employeeIds' | 'headcount'
>;

export interface DuplicateGroup {
  /** Ascending. */
  needIds: number[];
  skillId: number | null;
  courseId: number | null;
  /** People named in more than one need of the group. */
  sharedPeople: number;
}

/**
 * Groups of needs that ask for the same skill (or course, or a course that raises the skill) and overlap: they name one
 * person, or belong to one unit and one of them does not say who. Needs refused, postponed or already in the plan are nobody's duplicates.
 */
export function findDuplicates(
  needs: readonly ComparedNeed[],
  skillsOfCourse: (courseId: number) => readonly number[],
): DuplicateGroup[] {
  const open = needs.filter(
    ({ status, lineId }) => (status === 'collected' || status === 'kept') && lineId === null,
  );
  const parent = new Map(open.map(({ id }) => [id, id]));
  const rootOf = (id: number): number => {
    const up = parent.get(id)!;
    return up === id ? id : rootOf(up);
  };
  // Two needs meet wherever they share one of these words; each word remembers the first need that said it.
  const firstWith = new Map<string, number>();
  // Places without a name may be anybody's of the unit; two needs that both name everybody meet by name only.
  const unnamed = new Set(
    open
      .filter(({ headcount, employeeIds }) => headcount > 0 || employeeIds.length === 0)
      .flatMap((need) =>
        subjectsOf(need, skillsOfCourse).map((subject) => `${subject} u${need.unitId}`),
      ),
  );
  for (const need of open) {
    for (const subject of subjectsOf(need, skillsOfCourse)) {
      const unit = `${subject} u${need.unitId}`;
      const words = need.employeeIds.map((id) => `${subject} p${id}`);
      for (const word of unnamed.has(unit) ? [unit, ...words] : words) {
        const first = firstWith.get(word);
        if (first === undefined) firstWith.set(word, need.id);
        else parent.set(rootOf(need.id), rootOf(first));
      }
    }
  }
  const groups = Map.groupBy(open, ({ id }) => rootOf(id));
  return [...groups.values()].filter((group) => group.length > 1).map(describe);
}

function describe(group: readonly ComparedNeed[]): DuplicateGroup {
  const people = group.flatMap(({ employeeIds }) => [...employeeIds]);
  const counts = Map.groupBy(people, (id) => id);
  return {
    needIds: group.map(({ id }) => id).sort((a, b) => a - b),
    skillId: group.find(({ skillId }) => skillId !== null)?.skillId ?? null,
    courseId: group.find(({ courseId }) => courseId !== null)?.courseId ?? null,
    sharedPeople: [...counts.values()].filter((times) => times.length > 1).length,
  };
}

function subjectsOf(
  { skillId, courseId }: ComparedNeed,
  skillsOfCourse: (courseId: number) => readonly number[],
): string[] {
  const skills = courseId === null ? [] : [...skillsOfCourse(courseId)];
  if (skillId !== null) skills.push(skillId);
  const words = [...new Set(skills)].map((id) => `s${id}`);
  return courseId === null ? words : [...words, `c${courseId}`];
}
