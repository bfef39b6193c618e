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

/** The pedagogical cost of a line as the plan's sheet now has it, beside the part of it a row bears. */
export function lineCost(plan: TablePlace, line: Expression, cents: number): Live {
  return live(sumIfs(plan.range('pedagogical'), [plan.range('number'), line]), fromCents(cents));
}

/**
 * A part of a line's pedagogical cost that follows the line when its price is changed: what the product gave it, plus its
 * part of the change. `before` and `upTo` are the shares of the line without it and with it: they are cumulated before
 * rounding, so that the parts always add up to the line. `then` is what the line cost, `now` the cell of what it costs.
 */
export function partOfPrice(
  cents: number,
  { before, upTo }: { before: number; upTo: number },
  then: number,
  now: Expression,
): Live {
  const own = fromCents(cents);
  if (before === 0 && upTo === 1 && cents === then) return live(add(now), own);
  const change = subtract(now, constant(fromCents(then)));
  const part = (share: number) => round(multiply(change, constant(share)), 2);
  const moved = before === 0 ? part(upTo) : subtract(part(upTo), part(before));
  return live(add(constant(own), moved), own);
}
