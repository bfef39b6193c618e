import type { StraddleRule } from '../budget/breakdown.contract.ts';
import { budgetBreakdown, type DatedLine } from '../budget/breakdown.ts';
import type { Bucket } from '../budget/slices.ts';
import { fromCents } from '../kernel/money.ts';
import type { ExportWords } from './exports.words.ts';
import {
  add,
  cell,
  constant,
  live,
  multiply,
  round,
  subtract,
  sumIfs,
  visibleSum,
} from './live.ts';
import { pricedBy } from './priced-by.ts';
import type { CellValue, SheetModel } from './sheet-model.ts';
import { placeTable, type TableColumn, type TablePlace, tableSheet } from './table-sheet.ts';
import type { ExportLine, WorkbookInput } from './workbook-input.ts';

const buckets = ['forecast', 'committed', 'consumed'] as const;

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
  return dated.flatMap((one) => {
    const { months, total } = budgetBreakdown({
      ...{ year: plan.year, straddle, lines: [one], envelopes: [], units: [] },
      unitOf: () => null,
    });
    const line = own.get(one.id);
    const fixed = !line || (one.actuals?.length ?? 0) > 0 || !pricedBy(line.row);
    let running = 0;
    return months.flatMap((month) =>
      buckets.flatMap((bucket): LineMonth[] => {
        const amount = month[bucket];
        if (amount === 0) return [];
        const before = running / total.total;
        running += amount;
        return [
          {
            ...{ line: one.id, title: one.title, month: monthNumber(month.month), bucket, amount },
            ...{ before, upTo: running / total.total, priced: fixed ? null : line },
          },
        ];
      }),
    );
  });
}

/** Lays the sheet of lines by month out. */
export function placeLineMonths(words: ExportWords, rows: readonly LineMonth[]): TablePlace {
  return placeTable(
    words.sheets.lineMonths,
    ['line', 'title', 'month', 'situation', 'amount'],
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
  const amountOf = (one: LineMonth, row: number): CellValue => {
    const cents = fromCents(one.amount);
    if (!one.priced) return cents;
    const line = cell(null, place.column('line'), row);
    const now = sumIfs(plan.range('pedagogical'), [plan.range('number'), line]);
    const change = subtract(now, constant(fromCents(one.priced.row.costs.pedagogical)));
    const upTo = (share: number) => round(multiply(change, constant(share)), 2);
    return live(add(constant(cents), subtract(upTo(one.upTo), upTo(one.before))), cents);
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
  ];
  return tableSheet({
    ...{ place, title: words.sheets.lineMonths, note: words.quarters.note },
    ...{ totalLabel: words.visibleTotal, columns, items: () => rows, count: rows.length },
    ...{ frozenColumns: 2, table: 'actions_mois' },
  });
}
