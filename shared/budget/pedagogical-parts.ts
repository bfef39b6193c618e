import { roundCents } from '../kernel/money.ts';
import { type LineCostInput, lineCosts } from '../plans/line-costs.ts';
import { sessionsNeeded } from '../plans/sessions-needed.ts';
import type { PedagogicalParts } from './breakdown.contract.ts';

export const noPedagogicalParts: PedagogicalParts = {
  ...{ external: 0, elearning: 0 },
  ...{ delivery: 0, preparation: 0, material: 0 },
};

/** What a line's pedagogical cost pays: a provider, online content, or the internal trainer's delivery, preparation and material. */
export function pedagogicalParts(line: LineCostInput, preparationRatio: number): PedagogicalParts {
  const { pedagogical } = lineCosts(line, preparationRatio);
  if (line.costModel === 'elearning') return { ...noPedagogicalParts, elearning: pedagogical };
  if (line.costModel !== 'internal') return { ...noPedagogicalParts, external: pedagogical };
  const sessions = sessionsNeeded(line.sessions, line.participantCosts.length, line.groupMax);
  const material = (line.pricePerSession ?? 0) * sessions;
  const delivery = roundCents(line.trainerCost * line.hours * sessions);
  // The rest, so that the parts add up to a cost that was rounded once.
  return {
    ...noPedagogicalParts,
    material,
    delivery,
    preparation: pedagogical - material - delivery,
  };
}
