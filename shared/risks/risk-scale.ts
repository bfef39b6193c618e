import { addMonths, type IsoDate } from '../kernel/dates.ts';
import type { Settings } from '../workspace/settings.ts';
import type { Criticality, RiskBand } from './risks.contract.ts';

/** Factor by number of others who hold the skill: nobody else 5, one 4, two 3, three or four 2. */
const factorByOthers = [5, 4, 3, 2, 2] as const;

/** What criticality adds while few hold the skill: souhaitée −1, importante 0, indispensable +1. */
const shiftByCriticality = { 1: -1, 2: 0, 3: 1 } as const;

/**
 * Leaving factor, 1 to 5, from the planned leave date: 5 up to the first limit of years, then 4, 3, 2;
 * 1 beyond the last or without a date (domain rules, §2).
 */
export function leavingFactor(
  leaveDate: IsoDate | null,
  on: IsoDate,
  limits: Settings['leavingYears'],
): number {
  if (leaveDate === null) return 1;
  const place = limits.findIndex((years) => leaveDate <= addMonths(on, Math.round(years * 12)));
  return place < 0 ? 1 : 5 - place;
}

/**
 * Position factor, 1 to 5: how few others hold the skill, moved by one with its criticality;
 * 1 from five others on, however critical.
 */
export function positionFactor(others: number, criticality: Criticality): number {
  const factor = factorByOthers[others];
  if (factor === undefined) return 1;
  return Math.min(5, Math.max(1, factor + shiftByCriticality[criticality]));
}

/** What a score of 1 to 25 asks for: act now, plan, watch, or nothing. */
export function riskBand(score: number, [act, plan, watch]: Settings['riskBands']): RiskBand {
  return score >= act ? 'act' : score >= plan ? 'plan' : score >= watch ? 'watch' : 'low';
}
