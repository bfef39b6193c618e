import { mustFollow } from './must-follow.ts';
import type { ChosenLine, Problem } from './problem.ts';

/**
 * The least of a plan that still meets its obligations in some courses (indexes): everybody who has to follow them, one session
 * at least of those that must run, and as many others as these sessions need.
 */
export function obligationsOf(
  problem: Problem,
  plan: readonly ChosenLine[],
  courses: ReadonlySet<number>,
): ChosenLine[] {
  const learners = mustFollow(problem);
  const asking = new Set(
    problem.takings.flatMap((one) => (one.needs ? [`${one.person}|${one.course}`] : [])),
  );
  const running = new Set<number>();
  return plan.flatMap((line) => {
    const { course } = problem.offers[line.offer]!;
    if (!courses.has(course)) return [];
    const { groupMin, groupMax, pinned } = problem.courses[course]!;
    const own = line.people.filter((person) => learners.get(course)?.has(person));
    if (own.length === 0 && (!pinned || running.has(course))) return [];
    running.add(course);
    // Nobody comes along whose own prerequisites may then be missing.
    const others = line.people.filter(
      (person) => !learners.get(course)?.has(person) && !asking.has(`${person}|${course}`),
    );
    const least = Math.max(1, Math.ceil(own.length / groupMax)) * groupMin;
    const people = [...own, ...others.slice(0, Math.max(0, least - own.length))];
    people.sort((a, b) => a - b);
    return [{ ...line, people, sessions: Math.ceil(people.length / groupMax) }];
  });
}
