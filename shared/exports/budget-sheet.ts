import { buckets } from '../budget/bucket-of.ts';
import type { BudgetCell, BudgetRow, CostKind } from '../budget/budget.contract.ts';
import { fromCents } from '../kernel/money.ts';
import type { ExportWords } from './exports.words.ts';
import { block, cell, type Expression, live, subtract, sum, sumIfs } from './live.ts';
import type { Cell, CellValue, RowModel, SheetModel } from './sheet-model.ts';
import type { TablePlace } from './table-sheet.ts';
import type { WorkbookInput } from './workbook-input.ts';

const columns = [
  ...['label', 'key', 'envelope', ...buckets, 'total', 'wages'],
  ...['funding', 'real', 'remaining', 'variance'],
] as const;
type Column = (typeof columns)[number];
const at = (column: Column) => columns.indexOf(column) + 1;
const headerRow = 4;

/** First and last row of a section. */
export interface Rows {
  from: number;
  to: number;
}

/** The budget's sheet and where its sections stand. */
export interface BudgetSheet {
  sheet: SheetModel;
  /** Row of the company's totals, under the kinds. */
  companyRow: number;
  kinds: Rows;
  quarters: Rows;
  units: Rows | null;
  /** A cell, as seen from another sheet. */
  cell: (column: Column, row: number) => Expression;
  /** The cells of a section in a column. */
  range: (column: Column, rows: Rows) => Expression;
}

/** What a row adds up: its columns of the sheet of shares, and the test that keeps its shares. */
interface Sum {
  total: string;
  wages: string | null;
  funding: boolean;
  tests: (key: Expression) => [Expression, Expression][];
}

/**
 * The budget by kind, quarter and unit. Each amount is a SUMIFS over the shares; criteria are cells of this sheet that
 * hold our own words and numbers, never a name of the workspace. An envelope pays the real cost, one of wages the wages.
 */
export function budgetSheet(
  input: WorkbookInput,
  words: ExportWords,
  shares: TablePlace,
): BudgetSheet {
  const { budget } = input;
  const says = words.budget;
  const rows: RowModel[] = [
    { cells: [words.sheets.budget], look: 'title' },
    { cells: [`${says.note} ${says.remainingNote}`], look: 'note' },
    { cells: [] },
    { cells: header(words), look: 'header' },
  ];
  const section = (title: string) => rows.push({ cells: [] }, { cells: [title], look: 'section' });
  const here = (column: Column, row: number) => cell(null, at(column), row);
  const envelopeOf = (cents: number | null, total = false): Cell => ({
    value: cents === null ? null : fromCents(cents),
    format: 'money',
    ...(input.director ? { look: 'input' } : total ? { look: 'total' } : {}),
  });

  const line = (label: string, key: number | null, row: BudgetRow, given: Sum) => {
    const number = rows.length + 1;
    const tests = given.tests(here('key', number));
    const amount = (column: string, cents: number, ...more: [Expression, Expression][]) => {
      const kept = [...tests, ...more];
      const values = shares.range(column);
      return live(kept.length === 0 ? sum(values) : sumIfs(values, ...kept), fromCents(cents));
    };
    const wages = row.total - row.funding - row.real;
    rows.push({
      cells: [
        label,
        { value: key, format: 'id' },
        envelopeOf(row.envelope),
        ...buckets.map((situation) =>
          amount(given.total, row[situation], [
            shares.range('situation'),
            cell(null, at(situation), headerRow),
          ]),
        ),
        totalOf(number, row),
        given.wages === null ? 0 : amount(given.wages, wages),
        given.funding ? amount('funding', row.funding) : 0,
        ...endOf(number, row, given.total === 'wages'),
      ],
    });
  };
  const totals = (from: number, cells: BudgetCell, envelope: Cell | null) => {
    const number = rows.length + 1;
    const column = (name: Column, cents: number) =>
      live(
        sum(block(null, { column: at(name), row: from }, { column: at(name), row: number - 1 })),
        fromCents(cents),
      );
    rows.push({
      look: 'total',
      cells: [
        says.total,
        null,
        envelope,
        ...buckets.map((situation) => column(situation, cells[situation])),
        totalOf(number, cells),
        column('wages', cells.total - cells.funding - cells.real),
        column('funding', cells.funding),
        ...endOf(number, envelope ? cells : { ...cells, remaining: null }, false),
      ],
    });
    return number;
  };
  function endOf(row: number, cells: BudgetCell, wagesOnly: boolean): CellValue[] {
    const parts = [here('wages', row), here('funding', row)];
    const real = parts.reduce((left, part) => subtract(left, part), here('total', row));
    const charged = here(wagesOnly ? 'total' : 'real', row);
    return [
      live(real, fromCents(cells.real)),
      cells.remaining === null
        ? null
        : live(subtract(here('envelope', row), charged), fromCents(cells.remaining)),
      live(
        subtract(here('consumed', row), here('forecast', row)),
        fromCents(cells.consumed - cells.forecast),
      ),
    ];
  }

  section(says.byKind);
  const kinds = { from: rows.length + 1, to: rows.length + budget.byKind.length };
  for (const row of budget.byKind) {
    const kind = row.key as CostKind;
    line(says.kinds[kind], null, row, {
      ...{ total: kind, wages: kind === 'wages' ? kind : null },
      ...{ funding: kind === 'pedagogical', tests: () => [] },
    });
  }
  const companyRow = totals(kinds.from, budget.company, envelopeOf(budget.company.envelope, true));

  section(says.byQuarter);
  const quarters = { from: rows.length + 1, to: rows.length + budget.byQuarter.length };
  for (const row of budget.byQuarter) {
    line(`${words.plan.quarter} ${row.id}`, row.id, row, {
      ...{ total: 'total', wages: 'wages', funding: true },
      tests: (key) => [[shares.range('quarter'), key]],
    });
  }
  totals(quarters.from, budget.company, null);

  section(says.byUnit);
  rows.push({ cells: [says.unitNote], look: 'note' });
  const units =
    budget.byUnit.length === 0
      ? null
      : { from: rows.length + 1, to: rows.length + budget.byUnit.length };
  for (const row of budget.byUnit) {
    line(row.id === null ? words.none : row.name, row.id ?? 0, row, {
      ...{ total: 'total', wages: 'wages', funding: true },
      tests: (key) => [[shares.range('unitNumber'), key]],
    });
  }
  if (units) totals(units.from, budget.company, null);

  const name = words.sheets.budget;
  return {
    ...{ companyRow, kinds, quarters, units },
    cell: (column, row) => cell(name, at(column), row),
    range: (column, { from, to }) =>
      block(name, { column: at(column), row: from }, { column: at(column), row: to }),
    sheet: {
      name,
      columns: columns.map((column) => {
        if (column === 'label') return { width: 34, format: 'text' as const };
        if (column === 'key') return { width: 8, format: 'id' as const };
        return { width: 16, format: 'money' as const };
      }),
      rows: () => rows,
      rowCount: rows.length,
      headerRow,
      lastRow: 0,
      frozenColumns: 1,
      orientation: 'landscape',
    },
  };
}

function header(words: ExportWords): string[] {
  const { budget, situations: named } = words;
  return [
    ...[words.sheets.budget, words.plan.number, budget.envelope],
    ...buckets.map((situation) => named[situation]),
    ...[budget.total, budget.wages, budget.funding, budget.real],
    ...[budget.remaining, budget.variance],
  ];
}

function totalOf(row: number, cells: BudgetCell): CellValue {
  const part = block(null, { column: at('forecast'), row }, { column: at('consumed'), row });
  return live(sum(part), fromCents(cells.total));
}
