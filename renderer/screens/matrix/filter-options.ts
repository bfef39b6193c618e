import { type PlacedUnit, unitTree } from '#shared/people/unit-tree.ts';
import type { MatrixIndex } from './matrix-index.ts';

/** The names each filter can choose among, in the order people read them; skills without a domain are ''. */
export interface FilterOptions {
  /** Units in the order of their tree, those without direct members too. */
  units: PlacedUnit[];
  jobs: string[];
  sites: string[];
  domains: string[];
}

export function filterOptions(
  { people, skills, units }: MatrixIndex,
  compare: (a: string, b: string) => number,
): FilterOptions {
  const jobs = new Set<string>();
  const sites = new Set<string>();
  for (const person of people) {
    if (person.site) sites.add(person.site);
    for (const job of person.jobs) jobs.add(job);
  }
  const sorted = (names: Set<string>) => [...names].sort(compare);
  return {
    units: unitTree(units),
    jobs: sorted(jobs),
    sites: sorted(sites),
    domains: [...new Set(skills.map(({ domain }) => domain ?? ''))],
  };
}
