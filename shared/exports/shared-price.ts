import { fromCents } from '../kernel/money.ts';
import {
  add,
  constant,
  type Expression,
  type Live,
  live,
  multiply,
  round,
  subtract,
  sumIfs,
} from './live.ts';
import { pricedBy } from './priced-by.ts';
import type { Share } from './shares-sheet.ts';
import type { TablePlace } from './table-sheet.ts';

/**
 * A share of a line's pedagogical cost that follows the line when its price is changed: what the product shared out,
 * plus this unit's part of the change. Parts are cumulated before rounding, so that they always add up to the line.
 * Null when the cost does not come from a price, or when something was paid already.
 */
export function sharedPrice(share: Share, plan: TablePlace, line: Expression): Live | null {
  const { of } = share;
  if (!of || (of.line.budget.actuals?.length ?? 0) > 0 || !pricedBy(of.line.row)) return null;
  const cents = share.kinds.pedagogical;
  const all = of.line.employeeIds.length;
  const then = of.line.row.costs.pedagogical;
  if (all === 0 || share.participants === 0) return null;
  const now = sumIfs(plan.range('pedagogical'), [plan.range('number'), line]);
  const change = subtract(now, constant(fromCents(then)));
  const upTo = (count: number) => round(multiply(change, constant(count / all)), 2);
  const own = subtract(upTo(of.before + share.participants), upTo(of.before));
  return live(add(constant(fromCents(cents)), own), fromCents(cents));
}
