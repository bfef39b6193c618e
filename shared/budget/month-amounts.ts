import type { Cents } from '../kernel/money.ts';
import { lineParts } from './actual-parts.ts';
import type { StraddleRule } from './breakdown.contract.ts';
import type { Bucket } from './bucket-of.ts';
import { type LineDates, monthWeights } from './month-weights.ts';
import type { BudgetLine } from './slices.ts';
import { shareBounds, spread } from './spread.ts';

/** What a line spends in one month (« 2027-03 ») and state. */
export interface MonthAmount {
  month: string;
  bucket: Bucket;
  amount: Cents;
  /** Between which shares of what follows the line's dates it stands; null for what was paid on its day. */
  share: { before: number; upTo: number } | null;
}

/**
 * Spreads a line over months: what was paid on its day, the rest over the line's own dates, to the cent. A month may come
 * more than once; one that gets nothing does not come.
 */
export function monthAmounts(
  line: BudgetLine & LineDates,
  year: number,
  straddle: StraddleRule,
): MonthAmount[] {
  const amounts: MonthAmount[] = [];
  const undated = new Map<Bucket, Cents>();
  for (const { bucket, amount, date } of lineParts(line)) {
    if (date === null) undated.set(bucket, (undated.get(bucket) ?? 0) + amount);
    else amounts.push({ month: date.slice(0, 7), bucket, amount, share: null });
  }
  const weights = [...monthWeights(line, year, straddle)].sort(([a], [b]) => (a < b ? -1 : 1));
  const hours = weights.map(([, weight]) => weight);
  const bounds = shareBounds(hours);
  for (const [bucket, amount] of undated) {
    const parts = spread(amount, hours);
    weights.forEach(([month], at) => {
      const share = { before: bounds[at - 1] ?? 0, upTo: bounds[at]! };
      if (parts[at] !== 0) amounts.push({ month, bucket, amount: parts[at]!, share });
    });
  }
  return amounts;
}
