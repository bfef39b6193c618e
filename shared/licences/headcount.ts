import type { People } from './price.ts';

/** What a projection supposes; percentages are whole numbers. */
export interface Hypotheses {
  headcount: number;
  /** Yearly growth, %. */
  growth: number;
  /** Share of registered people active in a month, %. */
  active: number;
}

/**
 * People of month `m` (0 is the first): registered = round(N × (1 + growth)^(m/12)),
 * active = round(registered × active %).
 */
export function peopleOfMonth(hypotheses: Hypotheses, m: number): People {
  const registered = Math.round(hypotheses.headcount * (1 + hypotheses.growth / 100) ** (m / 12));
  return { registered, active: activeOf(registered, hypotheses.active) };
}

/** Active people among registered ones, rounded to a whole person. */
export function activeOf(registered: number, active: number): number {
  // Products such as 50 × 0.29 carry a binary error that would turn a half into less than a half.
  return Math.round(Number(((registered * active) / 100).toPrecision(15)));
}
