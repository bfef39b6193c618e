import { fromCents } from '../kernel/money.ts';
import { licencesWords } from '../licences/licences.words.ts';
import { mainUnit } from '../licences/models/unit-price.ts';
import { offerName } from '../licences/offer-name.ts';
import { type ExportWords, fill } from './exports.words.ts';
import { activeAmong, type HypothesisCells, registeredIn } from './hypothesis-cells.ts';
import type { LicenceMonth } from './licence-rows.ts';
import { add, block, cell, type Expression, live, subtract } from './live.ts';
import type { MonthCells, MonthFormulas } from './month-formulas.ts';
import type { CellFormat, SheetModel } from './sheet-model.ts';
import { type TableColumn, type TablePlace, tableSheet } from './table-sheet.ts';
import type { WorkbookInput } from './workbook-input.ts';

export const monthKeys = [
  ...['number', 'offer', 'currency', 'year', 'month', 'registered', 'active', 'units', 'balance'],
  ...['billed', 'price', 'gross', 'discount', 'indexation', 'amount', 'rule'],
] as const;

/** Cells of a month, those of its people included. */
export interface AllMonthCells extends MonthCells {
  people: (row: number) => { registered: Expression; active: Expression };
}

/** The months behind the years, each from its people to its amount, with the arithmetic in words as it was when written. */
export function licenceMonthsSheet(
  months: readonly LicenceMonth[],
  formulasOf: (month: LicenceMonth, row: number, cells: AllMonthCells) => MonthFormulas,
  hypotheses: HypothesisCells,
  input: WorkbookInput,
  words: ExportWords,
  place: TablePlace,
): SheetModel {
  const own = words.licences;
  const rules: Record<string, string> = licencesWords[input.language].rules;
  const at = (key: (typeof monthKeys)[number], row: number) => cell(null, place.column(key), row);
  const cells: AllMonthCells = {
    at,
    range: (key, from, to) => {
      const column = place.column(key);
      return block(null, { column, row: from }, { column, row: to });
    },
    people: (row) => ({ registered: at('registered', row), active: at('active', row) }),
  };
  const column = (
    key: (typeof monthKeys)[number],
    format: CellFormat,
    value: TableColumn<LicenceMonth>['value'],
    width = 11,
  ): TableColumn<LicenceMonth> => ({ key, header: own[key], width, format, value });
  const formula = (
    key: 'units' | 'billed' | 'price' | 'gross' | 'discount' | 'indexation',
    format: CellFormat,
    result: (one: LicenceMonth) => number,
  ) =>
    column(
      key,
      format,
      (one, row) => live(formulasOf(one, row, cells)[key], result(one)),
      format === 'integer' ? 11 : 14,
    );
  const columns: TableColumn<LicenceMonth>[] = [
    column('number', 'id', (one) => one.number),
    column('offer', 'text', ({ offer }) => offerName(offer), 28),
    column('currency', 'text', ({ offer }) => offer.currency, 9),
    column('year', 'id', ({ year }) => year.year),
    column('month', 'id', ({ month }) => month.month),
    column('registered', 'integer', ({ m, month }) =>
      live(registeredIn(hypotheses, m), month.registered),
    ),
    column('active', 'integer', ({ month }, row) =>
      live(activeAmong(hypotheses, at('registered', row)), month.active),
    ),
    formula('units', 'integer', (one) => one.units),
    column('balance', 'integer', (one, row) => {
      const { balance } = formulasOf(one, row, cells);
      return balance && live(balance, one.balance ?? 0);
    }),
    formula('billed', 'integer', ({ month }) => month.units),
    formula('price', 'rate', ({ bill }) => mainUnit(bill.price.exact)),
    formula('gross', 'decimal', (one) => fromCents(one.gross)),
    formula('discount', 'decimal', (one) => fromCents(one.discount)),
    formula('indexation', 'decimal', (one) => fromCents(one.indexation)),
    column(
      'amount',
      'decimal',
      ({ m, offer, month }, row) => {
        const due = (on: number) => add(at('gross', on), at('discount', on), at('indexation', on));
        const amount = m % 12 === 0 ? due(row) : subtract(due(row), due(row - 1));
        return {
          value: live(amount, fromCents(month.amount)),
          format: `money:${offer.currency}`,
        };
      },
      16,
    ),
    column(
      'rule',
      'text',
      ({ month }) => fill(rules[month.rule] ?? '', shown(month.detail, input)),
      60,
    ),
  ];
  return tableSheet({
    place,
    title: words.sheets.licenceMonths,
    note: own.monthsNote,
    totalLabel: '',
    columns,
    items: () => months,
    count: months.length,
    frozenColumns: 2,
  });
}

/** Numbers of a sentence, with the decimal sign of the language. */
function shown(detail: Record<string, number>, input: WorkbookInput): Record<string, string> {
  const text = (value: number) => String(Number(value.toFixed(4)));
  return Object.fromEntries(
    Object.entries(detail).map(([key, value]) => [
      key,
      input.language === 'fr' ? text(value).replace('.', ',') : text(value),
    ]),
  );
}
