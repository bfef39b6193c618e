import type { Quarter } from '../plans/schedule-lines.ts';
import type { Problem } from './problem.ts';

/** A line that could be held, with the takings that could fill it. */
export interface CandidateLine {
  offer: number;
  course: number;
  quarter: Quarter;
  site: string | null;
  /** Indexes into `takings`, ascending. */
  takings: number[];
  /** Sessions that everybody together would fill. */
  sessionsMax: number;
}

/** Every line that enough people could fill: each offer in each open quarter of its course, at each site. */
export function candidateLines(problem: Problem): CandidateLine[] {
  const bySite = new Map<string, { course: number; site: string | null; takings: number[] }>();
  problem.takings.forEach(({ person, course }, taking) => {
    const site = problem.courses[course]!.remote ? null : problem.people[person]!.site;
    const key = `${course}|${site ?? ''}`;
    const pool = bySite.get(key) ?? { course, site, takings: [] };
    bySite.set(key, pool);
    pool.takings.push(taking);
  });
  const pools = Map.groupBy(bySite.values(), ({ course }) => course);
  return problem.offers.flatMap(({ course }, offer) => {
    const { groupMin, groupMax, quarters } = problem.courses[course]!;
    const open = problem.quarters.filter((quarter) => quarters.includes(quarter));
    return (pools.get(course) ?? []).flatMap(({ site, takings }) =>
      takings.length < groupMin
        ? []
        : open.map((quarter) => ({
            ...{ offer, course, quarter, site, takings },
            sessionsMax: Math.ceil(takings.length / groupMax),
          })),
    );
  });
}
