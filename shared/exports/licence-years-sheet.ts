import { fromCents } from '../kernel/money.ts';
import { licencesWords } from '../licences/licences.words.ts';
import type { ExportWords } from './exports.words.ts';
import type { LicenceYear } from './licence-rows.ts';
import type { OfferFormulas } from './licence-sheets.ts';
import {
  add,
  cell,
  constant,
  divide,
  type Expression,
  live,
  multiply,
  ratio,
  round,
  sumIfs,
} from './live.ts';
import type { CellFormat, CellValue, SheetModel } from './sheet-model.ts';
import { type TableColumn, type TablePlace, tableSheet } from './table-sheet.ts';
import type { WorkbookInput } from './workbook-input.ts';

export const yearKeys = [
  ...['number', 'vendor', 'offer', 'model', 'currency', 'year', 'units', 'usage', 'fees', 'total'],
  ...['cumulative', 'converted', 'perRegistered', 'perActive', 'remark'],
] as const;

/** What each offer costs each year: sums over the sheet of months, and fees over the page of prices. */
export function licenceYearsSheet(
  years: readonly LicenceYear[],
  formulas: readonly OfferFormulas[],
  input: WorkbookInput,
  words: ExportWords,
  { years: place, months }: { years: TablePlace; months: TablePlace },
): SheetModel {
  const says = licencesWords[input.language];
  const own = words.licences;
  const at = (key: (typeof yearKeys)[number], row: number) => cell(null, place.column(key), row);
  const ofYear = (key: string, row: number) =>
    sumIfs(
      months.range(key),
      [months.range('number'), at('number', row)],
      [months.range('year'), at('year', row)],
    );
  const amount = (
    key: 'usage' | 'fees' | 'total' | 'cumulative' | 'perRegistered' | 'perActive',
    expression: (one: LicenceYear, row: number) => Expression,
  ): TableColumn<LicenceYear> => ({
    ...{ key, header: own[key], width: 16, format: 'decimal' },
    value: (one, row) => ({
      value: live(expression(one, row), fromCents(one.year[key])),
      format: `money:${one.offer.currency}` as CellFormat,
    }),
  });
  const text = (
    key: (typeof yearKeys)[number],
    width: number,
    value: (one: LicenceYear) => string | null,
  ): TableColumn<LicenceYear> => ({ key, header: own[key], width, format: 'text', value });
  const each = (key: 'registered' | 'active') => (_: LicenceYear, row: number) =>
    round(ratio(at('total', row), divide(ofYear(key, row), constant(12)), 0), 2);
  const columns: TableColumn<LicenceYear>[] = [
    { key: 'number', header: own.number, width: 10, format: 'id', value: (one) => one.number },
    text('vendor', 18, ({ offer }) => offer.vendor),
    text('offer', 20, ({ offer }) => offer.name),
    text('model', 40, ({ projection }) => says.models[projection.model]),
    text('currency', 9, ({ offer }) => offer.currency),
    { key: 'year', header: own.year, width: 9, format: 'id', value: ({ year }) => year.year },
    {
      ...{ key: 'units', header: own.yearUnits, width: 13, format: 'integer' },
      value: ({ year }, row) =>
        live(round(divide(ofYear('billed', row), constant(12)), 0), year.units),
    },
    amount('usage', (_, row) => ofYear('amount', row)),
    amount('fees', ({ number, index }) => formulas[number - 1]!.fees(index)),
    amount('total', (_, row) => add(at('usage', row), at('fees', row))),
    amount('cumulative', ({ index }, row) =>
      index === 0 ? at('total', row) : add(at('cumulative', row - 1), at('total', row)),
    ),
    {
      ...{ key: 'converted', header: `${own.converted} (${input.currency})`, width: 18 },
      format: 'money',
      value: (one, row) => convertedTotal(one, row),
    },
    amount('perRegistered', each('registered')),
    amount('perActive', each('active')),
    text('remark', 40, ({ projection, year }) => {
      if (projection.unpriced) return says.unpriced;
      if (year.overLimit) return says.overLimit;
      return projection.estimate ? says.estimate : null;
    }),
  ];
  function convertedTotal({ number, index, projection }: LicenceYear, row: number): CellValue {
    const { converted } = projection;
    if (!converted) return null;
    const { rate } = formulas[number - 1]!;
    const total = at('total', row);
    const expression = rate === null ? add(total) : round(multiply(total, rate), 2);
    return live(expression, fromCents(converted.years[index]!));
  }
  return tableSheet({
    place,
    title: words.sheets.licences,
    note: own.yearsNote,
    totalLabel: '',
    columns,
    items: () => years,
    count: years.length,
    frozenColumns: 3,
    table: 'licences',
  });
}
