import type { StraddleRule } from '../budget/breakdown.contract.ts';
import type { DatedLine } from '../budget/breakdown.ts';
import { type Bucket, buckets } from '../budget/bucket-of.ts';
import { countedLines } from '../budget/counted-lines.ts';
import { monthAmounts } from '../budget/month-amounts.ts';
import { fromCents } from '../kernel/money.ts';
import type { ExportWords } from './exports.words.ts';
import { live, visibleSum } from './live.ts';
import { pricedBy } from './priced-by.ts';
import { lineCost, partOfPrice } from './shared-price.ts';
import type { CellValue, SheetModel } from './sheet-model.ts';
import { placeTable, type TableColumn, type TablePlace, tableSheet } from './table-sheet.ts';
import type { ExportLine, WorkbookInput } from './workbook-input.ts';

/** What a line costs in a month and state, in cents; `before` and `upTo` are the shares of the line so far. */
export interface LineMonth {
  line: number;
  title: string;
  /** 202703 for March 2027: a number, so that a sum can look for it. */
  month: number;
  bucket: Bucket;
  amount: number;
  before: number;
  upTo: number;
  /** The line whose price moves the amount; null when it does not. */
  priced: ExportLine | null;
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
    const months = new Map<string, Spending>();
    let total = 0;
    for (const { month, bucket, amount } of monthAmounts(one, plan.year, straddle)) {
      const spending = months.get(month) ?? noSpending();
      spending[bucket] += amount;
      total += amount;
      months.set(month, spending);
    }
    const line = own.get(one.id);
    const fixed = !line || (one.actuals?.length ?? 0) > 0 || !pricedBy(line.row);
    let running = 0;
    return [...months]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([month, spending]) =>
        buckets.flatMap((bucket): LineMonth[] => {
          const amount = spending[bucket];
          if (amount === 0) return [];
          const before = running / total;
          running += amount;
          return [
            {
              ...{ line: one.id, title: one.title, month: monthNumber(month), bucket, amount },
              ...{ before, upTo: running / total, priced: fixed ? null : line },
            },
          ];
        }),
      );
  });
}

type Spending = Record<Bucket, number>;
const noSpending = (): Spending => ({ forecast: 0, committed: 0, consumed: 0 });

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
  const thenOf = (one: LineMonth) => one.priced?.row.costs.pedagogical ?? null;
  const amountOf = (one: LineMonth, row: number): CellValue => {
    const then = thenOf(one);
    if (then === null) return fromCents(one.amount);
    return partOfPrice(one.amount, one, then, place.here('lineCost', row));
  };
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
      ...{ key: 'lineCost', header: words.shares.lineCost, width: 18, format: 'money' },
      value: (one, row) => {
        const then = thenOf(one);
        return then === null ? null : lineCost(plan, place.here('line', row), then);
      },
    },
  ];
  return tableSheet({
    ...{ place, title: words.sheets.lineMonths, note: words.quarters.note },
    ...{ totalLabel: words.visibleTotal, columns, items: () => rows, count: rows.length },
    ...{ frozenColumns: 2, table: 'actions_mois' },
  });
}
