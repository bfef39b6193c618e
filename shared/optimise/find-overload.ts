import type { Problem } from './problem.ts';

/** What asks more hours of people than they have in the year. */
export interface Overload {
  /** Hours the year's limit would have to rise by for everybody's obligations to fit. */
  missing: number;
  /** Obligations (indexes of courses) of whoever lacks most: together too long, and none of them needless. */
  courses: number[];
}

/** Obligations that cannot fit in somebody's hours of the year, whatever else is planned; null when all of them can. */
export function findOverload({ people, courses, takings }: Problem): Overload | null {
  const duties = Map.groupBy(
    takings.filter(({ must }) => must),
    ({ person }) => person,
  );
  let worst: Overload | null = null;
  for (const [person, own] of duties) {
    const limit = people[person]!.hoursYear;
    if (limit === null) continue;
    const longest = own
      .map(({ course }) => ({ course, hours: courses[course]!.hours }))
      .sort((a, b) => b.hours - a.hours || a.course - b.course);
    const missing = longest.reduce((sum, { hours }) => sum + hours, 0) - limit;
    if (missing <= 1e-9 || (worst && missing <= worst.missing)) continue;
    // The longest first: once they are too long together, without any one of them they are not.
    let left = limit;
    const together = longest.filter(({ hours }) => {
      const isNeeded = left >= -1e-9;
      left -= hours;
      return isNeeded;
    });
    worst = { missing, courses: together.map(({ course }) => course) };
  }
  return worst;
}
