import type { Lacking, Problem } from './problem.ts';

/** What a place asks for that its person did not have on the plan's day, by the ids of the company. */
export function lackingOf(problem: Problem, taking: number): Lacking[] {
  return (problem.takings[taking]!.needs ?? []).flatMap((need): Lacking[] => {
    if ('cell' in need) {
      return [{ skillId: problem.cells[need.cell]!.skillId, level: need.level }];
    }
    const course = problem.courses[need.course];
    return course ? [{ courseId: course.id }] : [];
  });
}

/** The prerequisite lacked most often (the first met of equals) and how often; null for none. */
export function commonLack(lacks: readonly Lacking[]): (Lacking & { people: number }) | null {
  let most: (Lacking & { people: number }) | null = null;
  for (const same of Map.groupBy(lacks, (one) => JSON.stringify(one)).values()) {
    if (!most || same.length > most.people) most = { ...same[0]!, people: same.length };
  }
  return most;
}
