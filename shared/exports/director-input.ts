import type { BudgetBreakdown, StraddleRule } from '../budget/breakdown.contract.ts';
import type { DatedLine } from '../budget/breakdown.ts';
import type { LegalContribution } from '../budget/legal-contribution.ts';
import type { IsoDate } from '../kernel/dates.ts';
import type { AdoptedProjection } from '../licences/adopted-projection.ts';
import type { Projection } from '../licences/licences.contract.ts';
import type { LicenceOffer } from '../licences/offer.ts';
import type { Spread, Uncertainty } from '../licences/simulate.ts';
import type { Plan } from '../plans/plans.contract.ts';
import type { Comparison } from '../plans/scenarios.contract.ts';
import type { LineAnswer } from './director-columns.ts';

/** What the director's edition adds to a workbook. Money is in cents. */
export interface DirectorInput {
  /** Names the workspace, and the edition in it, so that answers find their way back. */
  edition: { workspace: string; number: string };
  breakdown: BudgetBreakdown;
  /** Lines with their days and what was paid, and the entries no line bears. */
  dated: readonly DatedLine[];
  legal: LegalContribution;
  /** Scenarios of the plan's group, the active one first, with their figures in the same order; null when it is alone. */
  scenarios: { plans: readonly Plan[]; comparison: Comparison } | null;
  settings: {
    straddle: StraddleRule;
    hourlyCost: number;
    preparation: number;
    weights: readonly [number, number, number];
  };
  /** The currency totals are also shown in: how much of the workspace's one unit of it is worth. */
  currency: { code: string; rate: number; date: IsoDate } | null;
  /** The licence projection the budget counts, and what its total could be; null when none was adopted. */
  adopted: AdoptedLicence | null;
  /** What the director said already, by line. */
  answers: ReadonlyMap<number, LineAnswer>;
}

/** An adopted licence with what it supposes, and the draws its range comes from. */
export interface AdoptedLicence {
  offer: LicenceOffer;
  projection: Projection;
  hypotheses: AdoptedProjection['hypotheses'];
  uncertainty: Uncertainty;
  spread: Spread;
}
