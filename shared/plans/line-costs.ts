import type { CostModel } from '../catalogue/catalogue.contract.ts';
import { type Cents, roundCents } from '../kernel/money.ts';
import { type Ancillary, ancillaryCost } from './ancillary.ts';
import type { Costs, Funding } from './plans.contract.ts';
import { sessionsNeeded } from './sessions-needed.ts';

/** What the costs of a line depend on. Money is in cents, hours are those one learner attends. */
export interface LineCostInput extends Ancillary {
  costModel: CostModel;
  hours: number;
  /** Those of `hours` outside working time. */
  hoursOff: number;
  groupMax: number;
  /** The number of sessions somebody typed; null lets the group size decide. */
  sessions: number | null;
  pricePerLearner: Cents | null;
  pricePerSession: Cents | null;
  /** Loaded hourly cost of each participant. */
  participantCosts: readonly Cents[];
  /** Loaded hourly cost of the internal trainer; used by the `internal` model only. */
  trainerCost: Cents;
  funding: readonly Pick<Funding, 'state' | 'amount'>[];
}

/**
 * Costs of one plan line in cents (domain.md §5): each amount is rounded to the cent once, so sums of lines are exact.
 * `preparationRatio` is the hours an internal trainer prepares per hour delivered.
 */
export function lineCosts(line: LineCostInput, preparationRatio: number): Costs {
  const pedagogical = pedagogicalCost(line, preparationRatio);
  const wages = line.participantCosts.reduce(
    (sum, hourly) => sum + roundCents((line.hours - line.hoursOff) * hourly),
    0,
  );
  const ancillary = ancillaryCost(line);
  const funding = line.funding
    .filter(({ state }) => state === 'agreed' || state === 'paid')
    .reduce((sum, { amount }) => sum + amount, 0);
  const real = pedagogical + ancillary - funding;
  return { pedagogical, wages, ancillary, funding, real, full: real + wages };
}

function pedagogicalCost(line: LineCostInput, preparationRatio: number): Cents {
  const learners = line.participantCosts.length;
  const sessions = sessionsNeeded(line.sessions, learners, line.groupMax);
  switch (line.costModel) {
    case 'inter':
    case 'elearning':
      return (line.pricePerLearner ?? 0) * learners;
    case 'intra':
      return (line.pricePerSession ?? 0) * sessions;
    case 'internal': {
      const trainer = line.trainerCost * line.hours * (1 + preparationRatio) * sessions;
      // The price of a session given in house is its material.
      return roundCents(trainer) + (line.pricePerSession ?? 0) * sessions;
    }
  }
}
