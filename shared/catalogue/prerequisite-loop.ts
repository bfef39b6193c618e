import type { Prerequisite } from './catalogue.contract.ts';

/**
 * The id of a course that a course's prerequisites lead back to it through, null when there is none.
 * Nobody could ever enter courses that wait for each other.
 */
export function prerequisiteLoop(
  own: number,
  prerequisites: readonly Prerequisite[],
  prerequisitesOf: (courseId: number) => readonly Prerequisite[],
): number | null {
  for (const first of coursesIn(prerequisites)) {
    const seen = new Set<number>();
    const waiting = [first];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (id === own) return first;
      if (seen.has(id)) continue;
      seen.add(id);
      waiting.push(...coursesIn(prerequisitesOf(id)));
    }
  }
  return null;
}

/** Ids of the courses among prerequisites. */
export function coursesIn(prerequisites: readonly Prerequisite[]): number[] {
  return prerequisites.flatMap((one) => ('courseId' in one ? [one.courseId] : []));
}
