import type { PlanLine } from '../plans/plans.contract.ts';

/**
 * The unit price (cents) and the column that multiplies it, when that product is exactly the line's pedagogical cost;
 * null for internal training, whose cost depends on the trainer, and for cancelled lines.
 */
export function pricedBy(
  line: PlanLine,
): { price: number; count: 'participants' | 'sessions' } | null {
  if (line.state === 'cancelled') return null;
  const byLearner = line.costModel === 'inter' || line.costModel === 'elearning';
  if (byLearner && line.pricePerLearner !== null) {
    return exact(line, line.pricePerLearner, 'participants');
  }
  if (line.costModel === 'intra' && line.pricePerSession !== null) {
    return exact(line, line.pricePerSession, 'sessions');
  }
  return null;
}

function exact(line: PlanLine, price: number, count: 'participants' | 'sessions') {
  return price * line[count] === line.costs.pedagogical ? { price, count } : null;
}
