import type { PersonLevel } from './person-levels.ts';

/** How one person stands in one domain, over the skills that are asked of them. */
export interface DomainLevel {
  /** Null for skills without a domain. */
  domain: string | null;
  asked: number;
  met: number;
  /** Mean level asked. */
  required: number;
  /** Mean level held, what is expired or not assessed counting as 0. */
  held: number;
}

/** Means by domain of what is asked and what is held, in the order of the levels; skills nobody asks are left out. */
export function domainLevels(levels: readonly PersonLevel[]): DomainLevel[] {
  const asked = levels.filter(({ facts }) => facts.required > 0);
  return [...Map.groupBy(asked, ({ skill }) => skill.domain)].map(([domain, rows]) => ({
    domain,
    asked: rows.length,
    met: rows.filter(({ gap }) => !gap).length,
    required: mean(rows.map(({ facts }) => facts.required)),
    held: mean(rows.map(({ facts }) => Math.max(0, facts.level))),
  }));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
