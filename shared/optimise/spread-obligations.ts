import { greedyPlan } from './greedy.ts';
import type { ChosenLine, Problem } from './problem.ts';

/**
 * Plans only what must be taken, each course in one quarter, quarters in turn: people with more to follow than a quarter holds
 * then find their groups. It may still break an obligation: the caller checks it.
 */
export function spreadObligations(problem: Problem): ChosenLine[] {
  const musts = new Set(problem.takings.flatMap(({ must, course }) => (must ? [course] : [])));
  let turn = 0;
  const courses = problem.courses.map((course, at) => {
    const open = problem.quarters.filter((quarter) => course.quarters.includes(quarter));
    if (!musts.has(at) || open.length === 0) return course;
    turn += 1;
    return { ...course, quarters: [open[turn % open.length]!] };
  });
  return greedyPlan({ ...problem, courses }, []);
}
