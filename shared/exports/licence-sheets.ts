import { fromCents } from '../kernel/money.ts';
import type { Projection, ProjectionMonth, ProjectionYear } from '../licences/licences.contract.ts';
import { licencesWords } from '../licences/licences.words.ts';
import { offerName } from '../licences/offer-name.ts';
import { type ExportWords, fill } from './exports.words.ts';
import { add, cell, live, sumIfs } from './live.ts';
import type { CellFormat, SheetModel } from './sheet-model.ts';
import { placeTable, type TableColumn, type TablePlace, tableSheet } from './table-sheet.ts';
import type { LicenceHypotheses, WorkbookInput } from './workbook-input.ts';

const yearKeys = [
  ...['number', 'vendor', 'offer', 'model', 'currency', 'year', 'units', 'usage', 'fees', 'total'],
  ...['perRegistered', 'remark'],
] as const;
const monthKeys = [
  ...['number', 'offer', 'currency', 'year', 'month', 'registered', 'active', 'billed', 'amount'],
  'rule',
] as const;

interface Year {
  number: number;
  offer: Projection;
  year: ProjectionYear;
}
interface Month extends Year {
  month: ProjectionMonth;
}

const yearsOf = (projections: readonly Projection[]): Year[] =>
  projections.flatMap((offer, index) =>
    offer.years.map((year) => ({ number: index + 1, offer, year })),
  );
const monthsOf = (projections: readonly Projection[]): Month[] =>
  yearsOf(projections).flatMap((one) => one.year.months.map((month) => ({ ...one, month })));

/** Lays the two licence sheets out: a row an offer and year, and a row a month. */
export function placeLicences(words: ExportWords, projections: readonly Projection[]) {
  return {
    years: placeTable(words.sheets.licences, yearKeys, yearsOf(projections).length),
    months: placeTable(words.sheets.licenceMonths, monthKeys, monthsOf(projections).length),
  };
}

const money = (offer: Projection): CellFormat => `money:${offer.currency}`;

/** What each offer costs each year; subscriptions are sums over the sheet of months. */
export function licenceYearsSheet(
  given: { projections: readonly Projection[]; hypotheses: LicenceHypotheses },
  input: WorkbookInput,
  words: ExportWords,
  { years: place, months }: ReturnType<typeof placeLicences>,
): SheetModel {
  const says = licencesWords[input.language];
  const at = (key: string, row: number) => cell(null, place.column(key), row);
  const own = words.licences;
  const amount = (
    key: 'usage' | 'fees' | 'total' | 'perRegistered',
    value: (one: Year, row: number) => number | ReturnType<typeof live>,
  ): TableColumn<Year> => ({
    key,
    header: own[key],
    width: 16,
    format: 'decimal',
    value: (one, row) => ({ value: value(one, row), format: money(one.offer) }),
  });
  const text = (
    key: (typeof yearKeys)[number],
    width: number,
    value: (one: Year) => string | null,
  ) => ({ key, header: own[key], width, format: 'text', value }) satisfies TableColumn<Year>;
  const columns: TableColumn<Year>[] = [
    { key: 'number', header: own.number, width: 10, format: 'id', value: (one) => one.number },
    text('vendor', 18, ({ offer }) => offer.vendor),
    text('offer', 20, ({ offer }) => offer.name),
    text('model', 44, ({ offer }) => says.models[offer.model]),
    text('currency', 9, ({ offer }) => offer.currency),
    { key: 'year', header: own.year, width: 9, format: 'id', value: ({ year }) => year.year },
    {
      key: 'units',
      header: own.units,
      width: 13,
      format: 'integer',
      value: ({ year }) => year.units,
    },
    amount('usage', ({ year }, row) =>
      live(
        sumIfs(
          months.range('amount'),
          [months.range('number'), at('number', row)],
          [months.range('year'), at('year', row)],
        ),
        fromCents(year.usage),
      ),
    ),
    amount('fees', ({ year }) => fromCents(year.fees)),
    amount('total', ({ year }, row) =>
      live(add(at('usage', row), at('fees', row)), fromCents(year.total)),
    ),
    amount('perRegistered', ({ year }) => fromCents(year.perRegistered)),
    text('remark', 40, ({ offer, year }) => {
      if (offer.unpriced) return says.unpriced;
      if (year.overLimit) return says.overLimit;
      return offer.estimate ? says.estimate : null;
    }),
  ];
  const { headcount, growth, active } = given.hypotheses;
  return tableSheet({
    place,
    title: words.sheets.licences,
    note: fill(own.note, { headcount, growth, active }),
    totalLabel: '',
    columns,
    items: () => yearsOf(given.projections),
    count: yearsOf(given.projections).length,
    frozenColumns: 3,
  });
}

/** The months behind the years, with the arithmetic of each in words. */
export function licenceMonthsSheet(
  projections: readonly Projection[],
  input: WorkbookInput,
  words: ExportWords,
  place: TablePlace,
): SheetModel {
  const own = words.licences;
  const rules: Record<string, string> = licencesWords[input.language].rules;
  const number = (
    key: (typeof monthKeys)[number] & keyof typeof own,
    format: CellFormat,
    value: (one: Month) => number,
  ): TableColumn<Month> => ({ key, header: own[key], width: 11, format, value });
  const text = (key: 'offer' | 'currency' | 'rule', width: number, value: (one: Month) => string) =>
    ({ key, header: own[key], width, format: 'text', value }) satisfies TableColumn<Month>;
  const columns: TableColumn<Month>[] = [
    number('number', 'id', (one) => one.number),
    text('offer', 28, ({ offer }) => offerName(offer)),
    text('currency', 9, ({ offer }) => offer.currency),
    number('year', 'id', ({ year }) => year.year),
    number('month', 'id', ({ month }) => month.month),
    number('registered', 'integer', ({ month }) => month.registered),
    number('active', 'integer', ({ month }) => month.active),
    number('billed', 'integer', ({ month }) => month.units),
    {
      ...{ key: 'amount', header: own.amount, width: 16, format: 'decimal' },
      value: ({ offer, month }) => ({ value: fromCents(month.amount), format: money(offer) }),
    },
    text('rule', 60, ({ month }) => fill(rules[month.rule] ?? '', shown(month.detail, input))),
  ];
  return tableSheet({
    place,
    title: words.sheets.licenceMonths,
    note: '',
    totalLabel: '',
    columns,
    items: () => monthsOf(projections),
    count: monthsOf(projections).length,
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
