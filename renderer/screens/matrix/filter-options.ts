import type { MatrixIndex } from './matrix-index.ts';

/** The names each filter can choose among, in the order people read them; skills without a domain are ''. */
export interface FilterOptions {
  units: string[];
  jobs: string[];
  sites: string[];
  domains: string[];
}

export function filterOptions(
  { people, skills }: MatrixIndex,
  compare: (a: string, b: string) => number,
): FilterOptions {
  const units = new Set<string>();
  const jobs = new Set<string>();
  const sites = new Set<string>();
  for (const person of people) {
    if (person.unit) units.add(person.unit);
    if (person.site) sites.add(person.site);
    for (const job of person.jobs) jobs.add(job);
  }
  const sorted = (names: Set<string>) => [...names].sort(compare);
  return {
    units: sorted(units),
    jobs: sorted(jobs),
    sites: sorted(sites),
    domains: [...new Set(skills.map(({ domain }) => domain ?? ''))],
  };
}
