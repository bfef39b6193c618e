import type { Problem } from './problem.ts';

/**
 * The people (indexes) who have to follow each course: it is mandatory for them or they are pinned to it, or it may give
 * what they lack for such a course.
 */
export function mustFollow({ takings }: Pick<Problem, 'takings'>): Map<number, Set<number>> {
  const learners = new Map<number, Set<number>>();
  const own = Map.groupBy(takings, ({ person }) => person);
  const follow = (person: number, course: number) => {
    const known = learners.get(course) ?? new Set();
    learners.set(course, known);
    if (known.has(person)) return;
    known.add(person);
    for (const taking of own.get(person) ?? []) {
      if (taking.course !== course) continue;
      for (const need of taking.needs ?? []) {
        for (const step of own.get(person) ?? []) {
          const gives =
            'course' in need
              ? step.course === need.course
              : step.effects.some(({ cell }) => cell === need.cell);
          if (gives) follow(person, step.course);
        }
      }
    }
  };
  for (const { must, person, course } of takings) if (must) follow(person, course);
  return learners;
}
