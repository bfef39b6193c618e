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
import type { TablePlace } from './table-sheet.ts';

/** The pedagogical cost of a line as the plan's sheet now has it. */
export function pedagogicalNow(plan: TablePlace, line: Expression): Expression {
  return sumIfs(plan.range('pedagogical'), [plan.range('number'), line]);
}

/**
 * A part of a cost that follows it, by the rule of `shared/budget/spread.ts`: the difference between two rounded running
 * totals, from the share `before` to the share `upTo` of the cell that holds the whole.
 */
export function partOfPrice(
  cents: number,
  { before, upTo }: { before: number; upTo: number },
  whole: Expression,
): Live {
  const running = (share: number) =>
    share === 1 ? add(whole) : round(multiply(whole, constant(share)), 2);
  const end = running(upTo);
  return live(before === 0 ? end : subtract(end, running(before)), fromCents(cents));
}
