import type { StraddleRule } from '../budget/breakdown.contract.ts';
import type { DatedLine } from '../budget/breakdown.ts';
import { type Bucket, buckets } from '../budget/bucket-of.ts';
import { countedLines } from '../budget/counted-lines.ts';
import { monthAmounts } from '../budget/month-amounts.ts';
import { fromCents } from '../kernel/money.ts';
import type { ExportWords } from './exports.words.ts';
import { add, constant, live, visibleSum } from './live.ts';
import { pricedBy } from './priced-by.ts';
import { partOfPrice, pedagogicalNow } from './shared-price.ts';
import type { CellValue, SheetModel } from './sheet-model.ts';
import { placeTable, type TableColumn, type TablePlace, tableSheet } from './table-sheet.ts';
import type { WorkbookInput } from './workbook-input.ts';

/** What a line costs in a month and state, in cents. */
export interface LineMonth {
  line: number;
  title: string;
  /** 202703 for March 2027: a number, so that a sum can look for it. */
  month: number;
  bucket: Bucket;
  amount: number;
  /** The part of a line whose price moves the amount; null when it does not. */
  priced: PricedPart | null;
}

interface PricedPart {
  /** What the whole line costs, and what of it is no teaching. */
  cost: number;
  others: number;
  before: number;
  upTo: number;
}

/** The number a month of the breakdown bears. */
export function monthNumber(month: string): number {
  return Number(month.replace('-', ''));
}

/** Spreads each line over months with the budget's own rule, one line at a time. */
export function lineMonths(
  dated: readonly DatedLine[],
  { plan, lines }: Pick<WorkbookInput, 'plan' | 'lines'>,
  straddle: StraddleRule,
): LineMonth[] {
  const own = new Map(lines.map((line) => [line.row.id, line]));
  return countedLines(dated).flatMap((one) => {
    const line = own.get(one.id);
    const { id, title } = one;
    const amounts = monthAmounts(one, plan.year, straddle);
    if (line && (one.actuals?.length ?? 0) === 0 && pricedBy(line.row)) {
      const cost = amounts.reduce((all, { amount }) => all + amount, 0);
      const others = cost - line.row.costs.pedagogical;
      return amounts.map(({ month, bucket, amount, share }) => ({
        ...{ line: id, title, month: monthNumber(month), bucket, amount },
        priced: share && { cost, others, ...share },
      }));
    }
    return [...Map.groupBy(amounts, ({ month, bucket }) => `${month} ${bucket}`).values()]
      .map((parts) => ({
        ...{ line: id, title, month: monthNumber(parts[0]!.month), bucket: parts[0]!.bucket },
        ...{ amount: parts.reduce((all, { amount }) => all + amount, 0), priced: null },
      }))
      .filter(({ amount }) => amount !== 0)
      .sort((a, b) => a.month - b.month || buckets.indexOf(a.bucket) - buckets.indexOf(b.bucket));
  });
}

/** Lays the sheet of lines by month out. */
export function placeLineMonths(words: ExportWords, rows: readonly LineMonth[]): TablePlace {
  return placeTable(
    words.sheets.lineMonths,
    ['line', 'title', 'month', 'situation', 'amount', 'lineCost'],
    rows.length,
  );
}

/** The lines' money by month, which follows a price that is changed on the plan. */
export function lineMonthsSheet(
  rows: readonly LineMonth[],
  words: ExportWords,
  place: TablePlace,
  plan: TablePlace,
): SheetModel {
  const amountOf = ({ amount, priced }: LineMonth, row: number): CellValue =>
    priced ? partOfPrice(amount, priced, place.here('lineCost', row)) : fromCents(amount);
  const columns: TableColumn<LineMonth>[] = [
    { key: 'line', header: words.people.line, width: 9, format: 'id', value: (one) => one.line },
    {
      ...{ key: 'title', header: words.plan.title, width: 40, format: 'text' },
      value: (one) => one.title,
    },
    {
      ...{ key: 'month', header: words.quarters.month, width: 10, format: 'id' },
      value: (one) => one.month,
    },
    {
      ...{ key: 'situation', header: words.plan.situation, width: 13, format: 'text' },
      value: (one) => words.situations[one.bucket],
    },
    {
      ...{ key: 'amount', header: words.shares.total, width: 18, format: 'money' },
      value: amountOf,
      total: live(
        visibleSum(place.ownRange('amount')),
        fromCents(rows.reduce((sum, one) => sum + one.amount, 0)),
      ),
    },
    {
      ...{ key: 'lineCost', header: words.quarters.lineCost, width: 18, format: 'money' },
      value: ({ priced }, row) => {
        if (!priced) return null;
        const teaching = pedagogicalNow(plan, place.here('line', row));
        return live(add(teaching, constant(fromCents(priced.others))), fromCents(priced.cost));
      },
    },
  ];
  return tableSheet({
    ...{ place, title: words.sheets.lineMonths, note: words.quarters.note },
    ...{ totalLabel: words.visibleTotal, columns, items: () => rows, count: rows.length },
    ...{ frozenColumns: 2, table: 'actions_mois' },
  });
}
