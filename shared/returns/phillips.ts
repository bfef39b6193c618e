import { type Cents, roundCents } from '../kernel/money.ts';
import type { PhillipsReturn, ReturnAssumptions } from './returns.contract.ts';

/**
 * Return on investment as Phillips reckons it (domain.md §4): (benefits − costs) ÷ costs. Benefits = people × benefit per
 * person and year × years × the share due to the training × how sure one is of it. Null without a cost.
 */
export function phillips(
  { benefit, years, isolation, confidence }: ReturnAssumptions,
  people: number,
  cost: Cents,
): PhillipsReturn {
  const benefits = roundCents(people * benefit * years * isolation * confidence);
  return { benefits, ...returnOn(benefits, cost) };
}

/** What is left of benefits once the cost is paid, and its ratio to the cost; null without a cost. */
export function returnOn(benefits: Cents, cost: Cents): Pick<PhillipsReturn, 'net' | 'roi'> {
  const net = benefits - cost;
  return { net, roi: cost > 0 ? net / cost : null };
}
