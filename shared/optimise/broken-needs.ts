import { planValue } from './plan-value.ts';
import type { ChosenLine, Problem } from './problem.ts';

/** A person placed in a course without a prerequisite; `line` is an index into the plan. */
export interface BrokenNeed {
  line: number;
  person: number;
  course: number;
}

/** Everybody whom a plan places before an earlier quarter gave them what the course asks for. */
export function brokenNeeds(problem: Problem, plan: readonly ChosenLine[]): BrokenNeed[] {
  const needsOf = new Map(
    problem.takings.flatMap(({ person, course, needs }) =>
      needs ? [[`${person}|${course}`, needs] as const] : [],
    ),
  );
  if (needsOf.size === 0) return [];
  const broken: BrokenNeed[] = [];
  for (const quarter of new Set(plan.map((line) => line.quarter))) {
    const earlier = plan.filter((line) => line.quarter < quarter);
    const { reached } = planValue(problem, earlier);
    const taken = new Set(
      earlier.flatMap(({ offer, people }) =>
        people.map((person) => `${person}|${problem.offers[offer]!.course}`),
      ),
    );
    plan.forEach(({ offer, quarter: own, people }, line) => {
      if (own !== quarter) return;
      const { course } = problem.offers[offer]!;
      for (const person of people) {
        const isMet = needsOf
          .get(`${person}|${course}`)
          ?.every((need) =>
            'course' in need
              ? taken.has(`${person}|${need.course}`)
              : (reached.get(need.cell)?.level ?? problem.cells[need.cell]!.level) >= need.level,
          );
        if (isMet === false) broken.push({ line, person, course });
      }
    });
  }
  return broken;
}
