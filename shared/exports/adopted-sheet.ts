import { fromCents } from '../kernel/money.ts';
import { licencesWords } from '../licences/licences.words.ts';
import { offerName } from '../licences/offer-name.ts';
import type { AdoptedLicence } from './director-input.ts';
import { type ExportWords, fill } from './exports.words.ts';
import { formatDay } from './format-day.ts';
import { freePage } from './free-page.ts';
import type { Cell, CellFormat, CellValue, SheetModel } from './sheet-model.ts';
import type { WorkbookInput } from './workbook-input.ts';

/**
 * The licence the budget counts: what it supposes, its years with the seats nobody active uses, and what its total could
 * be. Values of the product, each beside the assumption it rests on: draws cannot be a formula.
 */
export function adoptedSheet(
  { offer, projection, hypotheses, uncertainty, spread }: AdoptedLicence,
  input: Pick<WorkbookInput, 'language'>,
  words: ExportWords,
): SheetModel {
  const says = words.adopted;
  const name = words.sheets.adopted;
  const money: CellFormat = `money:${offer.currency}`;
  const page = freePage({
    ...{ name, title: `${name} : ${offerName(offer)}`, note: says.note },
    columns: [
      { width: 46, format: 'text' },
      ...Array.from({ length: 6 }, () => ({ width: 18, format: 'decimal' as const })),
    ],
  });
  const line = (label: string, value: CellValue, format: CellFormat) =>
    page.row([
      { value: label, look: 'label' },
      { value, format },
    ]);
  page.section(says.supposed);
  line(words.licences.model, licencesWords[input.language].models[projection.model], 'text');
  line(words.assumptions.source, offer.source, 'text');
  line(words.assumptions.date, offer.asOf ? formatDay(offer.asOf, input.language) : null, 'text');
  line(words.prices.headcount, hypotheses.headcount, 'integer');
  line(words.prices.growth, hypotheses.growth / 100, 'percent');
  line(words.prices.active, hypotheses.active / 100, 'percent');
  line(words.prices.equipped, hypotheses.equipped / 100, 'percent');

  page.section(says.years, says.unusedNote);
  page.header([
    ...[words.licences.year, words.licences.yearUnits, says.unused, words.licences.total],
    ...[words.licences.cumulative, words.licences.perRegistered, words.licences.perActive],
  ]);
  const cents = (value: number): Cell => ({ value: fromCents(value), format: money });
  for (const year of projection.years)
    page.row([
      { value: String(year.year), look: 'label' },
      { value: year.units, format: 'integer' },
      { value: year.unused, format: 'integer' },
      ...[year.total, year.cumulative, year.perRegistered, year.perActive].map(cents),
    ]);

  const { growth, active, draws, seed } = uncertainty;
  const numbers = new Intl.NumberFormat(input.language === 'fr' ? 'fr-FR' : 'en-GB');
  const say = (value: number) => numbers.format(value);
  page.section(
    fill(says.range, { years: projection.years.length }),
    fill(says.method, {
      ...{ draws: say(draws), seed, growthLow: say(growth.low), growthHigh: say(growth.high) },
      ...{ activeLow: say(active.low), activeHigh: say(active.high) },
    }),
  );
  for (const key of ['p10', 'p50', 'p90'] as const) line(says[key], fromCents(spread[key]), money);
  line(says.likely, fromCents(projection.total), money);
  return page.sheet();
}
