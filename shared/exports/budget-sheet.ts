import type { BudgetCell, BudgetRow } from '../budget/budget.contract.ts';
import { fromCents } from '../kernel/money.ts';
import type { ExportWords } from './exports.words.ts';
import { add, block, cell, type Expression, live, subtract, sum, sumIfs } from './live.ts';
import type { Cell, CellFormat, CellValue, RowModel, SheetModel } from './sheet-model.ts';
import type { TablePlace } from './table-sheet.ts';
import type { WorkbookInput } from './workbook-input.ts';

const situations = ['forecast', 'committed', 'consumed'] as const;
/** Columns: label, key, envelope, forecast, committed, consumed, total, funding, remaining. */
const at = { key: 2, envelope: 3, forecast: 4, committed: 5, consumed: 6, total: 7, funding: 8 };
const headerRow = 4;

/** The budget's sheet and where its company row stands. */
export interface BudgetSheet {
  sheet: SheetModel;
  companyRow: number;
  envelope: Expression;
}

type Amounts = (situation: Expression, key: Expression) => Expression;

/**
 * The budget by kind, quarter and unit. Each amount is a SUMIFS over the plan or the shares; criteria are cells
 * of this sheet that hold our own words and numbers, never a name of the workspace.
 */
export function budgetSheet(
  input: WorkbookInput,
  words: ExportWords,
  plan: TablePlace,
  shares: TablePlace,
): BudgetSheet {
  const { budget } = input;
  const rows: RowModel[] = [
    { cells: [words.sheets.budget], look: 'title' },
    { cells: [words.budget.note], look: 'note' },
    { cells: [] },
    { cells: header(words), look: 'header' },
  ];
  const next = () => rows.length + 1;
  const section = (title: string) => rows.push({ cells: [] }, { cells: [title], look: 'section' });
  const line = (
    label: string,
    key: number | null,
    row: BudgetRow,
    amounts: Amounts,
    funding: Amounts | null,
  ) => {
    const number = next();
    const own = cell(null, at.key, number);
    const name = (situation: (typeof situations)[number]) => cell(null, at[situation], headerRow);
    rows.push({
      cells: [
        label,
        empty(key, 'id'),
        empty(row.envelope === null ? null : fromCents(row.envelope), 'money'),
        ...situations.map((s) => live(amounts(name(s), own), fromCents(row[s]))),
        totalOf(number, row),
        funding === null ? fromCents(row.funding) : live(funding(own, own), fromCents(row.funding)),
        empty(remainingOf(number, row), 'money'),
      ],
    });
  };
  const totals = (from: number, cells: BudgetCell, envelope: CellValue) => {
    const number = next();
    const column = (index: number) =>
      sum(block(null, { column: index, row: from }, { column: index, row: number - 1 }));
    rows.push({
      look: 'total',
      cells: [
        words.budget.total,
        null,
        envelope,
        ...situations.map((s) => live(column(at[s]), fromCents(cells[s]))),
        totalOf(number, cells),
        live(column(at.funding), fromCents(cells.funding)),
        remainingOf(number, { ...cells, envelope: envelope === null ? null : cells.envelope }),
      ],
    });
    return number;
  };

  section(words.budget.byKind);
  const kindsFrom = next();
  budget.byKind.forEach((row) => {
    const kind = row.key as keyof ExportWords['budget']['kinds'];
    line(
      words.budget.kinds[kind],
      null,
      row,
      (situation) => sumIfs(plan.range(kind), [plan.range('situation'), situation]),
      kind === 'pedagogical' ? () => sum(plan.range('granted')) : null,
    );
  });
  const companyRow = totals(
    kindsFrom,
    budget.company,
    budget.company.envelope === null ? null : fromCents(budget.company.envelope),
  );

  section(words.budget.byQuarter);
  const quartersFrom = next();
  for (const row of budget.byQuarter) {
    const inQuarter = (situation: Expression, quarter: Expression, key: string) =>
      sumIfs(
        plan.range(key),
        [plan.range('situation'), situation],
        [plan.range('quarter'), quarter],
      );
    line(
      `${words.plan.quarter} ${row.id}`,
      row.id,
      row,
      (situation, quarter) =>
        add(
          ...['pedagogical', 'wages', 'travel', 'rooms'].map((key) =>
            inQuarter(situation, quarter, key),
          ),
        ),
      (quarter) => sumIfs(plan.range('granted'), [plan.range('quarter'), quarter]),
    );
  }
  totals(quartersFrom, budget.company, null);

  section(words.budget.byUnit);
  rows.push({ cells: [words.budget.unitNote], look: 'note' });
  const unitsFrom = next();
  for (const row of budget.byUnit) {
    line(
      row.id === null ? words.none : row.name,
      row.id ?? 0,
      row,
      (situation, unit) =>
        sumIfs(
          shares.range('total'),
          [shares.range('situation'), situation],
          [shares.range('unitNumber'), unit],
        ),
      (unit) => sumIfs(shares.range('funding'), [shares.range('unitNumber'), unit]),
    );
  }
  if (budget.byUnit.length > 0) totals(unitsFrom, budget.company, null);

  return {
    companyRow,
    envelope: cell(words.sheets.budget, at.envelope, companyRow),
    sheet: {
      name: words.sheets.budget,
      columns: [
        { width: 34, format: 'text' },
        { width: 8, format: 'id' },
        ...Array.from({ length: 7 }, () => ({ width: 17, format: 'money' as const })),
      ],
      rows: () => rows,
      rowCount: rows.length,
      headerRow,
      lastRow: 0,
      frozenColumns: 1,
      orientation: 'landscape',
    },
  };
}

/** A cell that is drawn even when it holds nothing. */
function empty(value: CellValue, format: CellFormat): Cell {
  return { value, format };
}

function header(words: ExportWords): (CellValue | Cell)[] {
  const { budget, situations: named } = words;
  return [
    null,
    words.plan.number,
    budget.envelope,
    ...situations.map((situation) => named[situation]),
    budget.total,
    budget.funding,
    budget.remaining,
  ];
}

function totalOf(row: number, cells: BudgetCell): CellValue {
  const part = block(null, { column: at.forecast, row }, { column: at.consumed, row });
  return live(sum(part), fromCents(cells.total));
}

/** Envelope minus what the row spends once funded; empty without an envelope. */
function remainingOf(row: number, cells: BudgetCell): CellValue {
  if (cells.envelope === null) return null;
  const spent = subtract(cell(null, at.total, row), cell(null, at.funding, row));
  return live(
    subtract(cell(null, at.envelope, row), spent),
    fromCents(cells.envelope - (cells.total - cells.funding)),
  );
}
