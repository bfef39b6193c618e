import { fromCents } from '../kernel/money.ts';
import { fundingStates } from '../plans/plans.contract.ts';
import type { ExportWords } from './exports.words.ts';
import { add, cell, type Expression, live, sum, sumIfs, visibleSum } from './live.ts';
import type { SheetModel } from './sheet-model.ts';
import { placeTable, type TableColumn, type TablePlace, tableSheet } from './table-sheet.ts';
import type { WorkbookInput } from './workbook-input.ts';

type State = (typeof fundingStates)[number];

/** One funding of one line; funders are numbered, because a name could pass for a criterion of another kind. */
interface FundingRow {
  line: number;
  course: string;
  number: number;
  source: string;
  state: State;
  amount: number;
}

interface Funder {
  number: number;
  source: string;
  sums: Record<State, number>;
}

/** Fundings by funder and state, the lines behind them, and where the total kept stands. */
export interface FundingSheets {
  sheets: [SheetModel, SheetModel];
  kept: Expression;
}

/** Who funds what and how far it went: sums by funder over the fundings of every line that is not cancelled. */
export function fundingSheets(input: WorkbookInput, words: ExportWords): FundingSheets {
  const numbers = new Map<string, number>();
  const rows = input.lines.flatMap(({ row }): FundingRow[] =>
    row.state === 'cancelled'
      ? []
      : row.funding.map(({ source, state, amount }) => {
          if (!numbers.has(source)) numbers.set(source, numbers.size + 1);
          const own = { line: row.id, course: row.title, source, state, amount };
          return { ...own, number: numbers.get(source)! };
        }),
  );
  const funders = [...numbers].map(([source, number]): Funder => {
    const sumOf = (state: State) =>
      rows.reduce(
        (all, row) => all + (row.number === number && row.state === state ? row.amount : 0),
        0,
      );
    const sums = Object.fromEntries(fundingStates.map((state) => [state, sumOf(state)]));
    return { number, source, sums: sums as Record<State, number> };
  });
  const detail = placeTable(
    words.sheets.fundingLines,
    ['line', 'course', 'number', 'source', 'state', 'amount'],
    rows.length,
  );
  const place = placeTable(
    words.sheets.fundings,
    ['number', 'source', ...fundingStates, 'total', 'kept'],
    funders.length,
  );
  return {
    kept: cell(place.sheet, place.column('kept'), place.totalRow),
    sheets: [fundersSheet(funders, words, place, detail), detailSheet(rows, words, detail)],
  };
}

function fundersSheet(
  funders: readonly Funder[],
  words: ExportWords,
  place: TablePlace,
  detail: TablePlace,
): SheetModel {
  const says = words.fundings;
  const at = place.here;
  const money = (
    key: string,
    header: string,
    expression: (row: number) => Expression,
    cents: (funder: Funder) => number,
  ): TableColumn<Funder> => ({
    ...{ key, header, width: 17, format: 'money' },
    value: (funder, row) => live(expression(row), fromCents(cents(funder))),
    total: live(
      sum(place.ownRange(key)),
      fromCents(funders.reduce((all, funder) => all + cents(funder), 0)),
    ),
  });
  const columns: TableColumn<Funder>[] = [
    {
      ...{ key: 'number', header: says.sourceNumber, width: 10, format: 'id' },
      value: ({ number }) => number,
    },
    {
      ...{ key: 'source', header: says.source, width: 34, format: 'text' },
      value: ({ source }) => source,
    },
    ...fundingStates.map((state) =>
      money(
        state,
        says.states[state],
        (row) =>
          sumIfs(
            detail.range('amount'),
            [detail.range('number'), at('number', row)],
            // The header of this column is the word of the state.
            [detail.range('state'), cell(null, place.column(state), place.firstRow - 1)],
          ),
        ({ sums }) => sums[state],
      ),
    ),
    money(
      'total',
      says.total,
      (row) => add(...fundingStates.map((state) => at(state, row))),
      ({ sums }) => fundingStates.reduce((all, state) => all + sums[state], 0),
    ),
    money(
      'kept',
      says.kept,
      (row) => add(at('agreed', row), at('paid', row)),
      ({ sums }) => sums.agreed + sums.paid,
    ),
  ];
  return tableSheet({
    ...{ place, title: words.sheets.fundings, note: says.note, totalLabel: words.total, columns },
    ...{ items: () => funders, count: funders.length, frozenColumns: 2, table: 'financements' },
  });
}

/** Every funding of every line: what the sums by funder add up. */
function detailSheet(
  rows: readonly FundingRow[],
  words: ExportWords,
  place: TablePlace,
): SheetModel {
  const says = words.fundings;
  const columns: TableColumn<FundingRow>[] = [
    { key: 'line', header: words.people.line, width: 9, format: 'id', value: (row) => row.line },
    {
      ...{ key: 'course', header: words.people.course, width: 40, format: 'text' },
      value: (row) => row.course,
    },
    {
      ...{ key: 'number', header: says.sourceNumber, width: 10, format: 'id' },
      value: (row) => row.number,
    },
    {
      ...{ key: 'source', header: says.source, width: 30, format: 'text' },
      value: (row) => row.source,
    },
    {
      ...{ key: 'state', header: says.state, width: 14, format: 'text' },
      value: (row) => says.states[row.state],
    },
    {
      ...{ key: 'amount', header: says.amount, width: 17, format: 'money' },
      value: (row) => fromCents(row.amount),
      total: live(
        visibleSum(place.ownRange('amount')),
        fromCents(rows.reduce((total, row) => total + row.amount, 0)),
      ),
    },
  ];
  return tableSheet({
    ...{ place, title: words.sheets.fundingLines, note: says.note },
    ...{ totalLabel: words.visibleTotal, columns, items: () => rows, count: rows.length },
    ...{ frozenColumns: 2, table: 'financements_lignes' },
  });
}
