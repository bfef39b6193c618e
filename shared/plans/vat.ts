import { type Cents, roundCents } from '../kernel/money.ts';
import type { PlanLine } from './plans.contract.ts';

/**
 * VAT in cents on what outside providers ask for teaching, where the company does not recover it: `rate` is a percentage, 0
 * where it is recovered. It stands beside the real cost and never in it (domain.md §5); teaching in house bears none.
 */
export function unrecoveredVat(
  { costModel, costs }: Pick<PlanLine, 'costModel' | 'costs'>,
  rate: number,
): Cents {
  return costModel === 'internal' ? 0 : roundCents((costs.pedagogical * rate) / 100);
}
