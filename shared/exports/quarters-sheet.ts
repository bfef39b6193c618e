import type { BudgetBreakdown } from '../budget/breakdown.contract.ts';
import { buckets } from '../budget/bucket-of.ts';
import { costKinds } from '../budget/budget.contract.ts';
import { fromCents } from '../kernel/money.ts';
import { type ExportWords, fill } from './exports.words.ts';
import { type FreePage, freePage } from './free-page.ts';
import { monthNumber } from './line-months.ts';
import { add, block, cell, type Expression, live, subtract, sum, sumIfs } from './live.ts';
import type { Share } from './shares-sheet.ts';
import type { Cell, SheetModel } from './sheet-model.ts';
import type { TablePlace } from './table-sheet.ts';

/** The quarters' sheet and the cell of its months' total. */
export interface QuartersSheet {
  sheet: SheetModel;
  months: Expression;
}

/** Money by quarter and kind, from the shares, then by month, each with its running total. */
export function quartersSheet(
  breakdown: BudgetBreakdown,
  shares: readonly Share[],
  words: ExportWords,
  place: TablePlace,
  lineMonths: TablePlace,
): QuartersSheet {
  const says = words.quarters;
  const name = words.sheets.quarters;
  const page = freePage({
    ...{ name, title: name, note: says.note },
    columns: [
      { width: 16, format: 'id' },
      ...Array.from({ length: costKinds.length + 4 }, () => ({
        width: 18,
        format: 'money' as const,
      })),
    ],
  });
  const at = (column: number, row: number) => cell(null, column, row);
  const cents = (quarter: number, value: (share: Share) => number) =>
    shares.reduce((all, share) => all + (share.quarter === quarter ? value(share) : 0), 0);
  const last = costKinds.length + 1;
  const [total, funding, net, running] = [last + 1, last + 2, last + 3, last + 4] as const;

  page.section(says.byKind);
  page.header([
    says.quarter,
    ...costKinds.map((kind) => words.budget.kinds[kind]),
    ...[words.budget.total, words.budget.funding, says.net, says.cumulative],
  ]);
  const first = page.next();
  let cumulative = 0;
  for (const quarter of [1, 2, 3, 4]) {
    const row = page.next();
    const own = (key: string, value: (share: Share) => number) =>
      live(
        sumIfs(place.range(key), [place.range('quarter'), at(1, row)]),
        fromCents(cents(quarter, value)),
      );
    const left = cents(quarter, (share) => share.total - share.funding);
    cumulative += left;
    page.row([
      quarter,
      ...costKinds.map((kind) => own(kind, (share) => share.kinds[kind])),
      live(
        sum(block(null, { column: 2, row }, { column: last, row })),
        fromCents(cents(quarter, (share) => share.total)),
      ),
      own('funding', (share) => share.funding),
      live(subtract(at(total, row), at(funding, row)), fromCents(left)),
      live(
        row === first ? at(net, row) : add(at(running, row - 1), at(net, row)),
        fromCents(cumulative),
      ),
    ]);
  }
  const all = (value: (share: Share) => number) =>
    fromCents(shares.reduce((sums, share) => sums + value(share), 0));
  const column = (index: number, result: number) =>
    live(
      sum(block(null, { column: index, row: first }, { column: index, row: first + 3 })),
      result,
    );
  page.row(
    [
      { value: words.budget.total, format: 'text' },
      ...costKinds.map((kind, index) =>
        column(
          index + 2,
          all((share) => share.kinds[kind]),
        ),
      ),
      column(
        total,
        all((share) => share.total),
      ),
      column(
        funding,
        all((share) => share.funding),
      ),
      column(
        net,
        all((share) => share.total - share.funding),
      ),
      null,
    ],
    'total',
  );
  const months = monthsOf(breakdown, words, page, lineMonths);
  return {
    sheet: page.sheet(),
    months: cell(name, 5, months),
  };
}

/** The months under the quarters; says the row of their total. */
function monthsOf(
  { months, straddle, total: all }: BudgetBreakdown,
  words: ExportWords,
  page: FreePage,
  place: TablePlace,
): number {
  const says = words.quarters;
  page.section(says.byMonth, fill(says.monthNote, { rule: says.straddle[straddle] }));
  const header = page.header([
    says.month,
    ...buckets.map((state) => words.situations[state]),
    ...[words.budget.total, says.cumulative],
  ]);
  const first = page.next();
  for (const month of months) {
    const row = page.next();
    const label: Cell = { value: month.month, format: 'text' };
    page.row([
      label,
      ...buckets.map((state, index) =>
        live(
          sumIfs(
            place.range('amount'),
            [place.range('month'), cell(null, 7, row)],
            [place.range('situation'), cell(null, index + 2, header)],
          ),
          fromCents(month[state]),
        ),
      ),
      live(sum(block(null, { column: 2, row }, { column: 4, row })), fromCents(month.total)),
      live(
        row === first ? cell(null, 5, row) : add(cell(null, 6, row - 1), cell(null, 5, row)),
        fromCents(month.cumulative.total),
      ),
      // What the sums look for.
      { value: monthNumber(month.month), format: 'id', look: 'note' },
    ]);
  }
  const column = (index: number, cents: number) =>
    live(
      sum(block(null, { column: index, row: first }, { column: index, row: page.next() - 1 })),
      fromCents(cents),
    );
  return page.row(
    [
      { value: words.budget.total, format: 'text' },
      ...buckets.map((state, index) => column(index + 2, all[state])),
      column(5, all.total),
      null,
    ],
    'total',
  );
}
