import { offerName } from '../licences/offer-name.ts';
import type { ExportWords } from './exports.words.ts';
import { type FeeFormula, feeFormula } from './fee-formula.ts';
import { askedUnits, hypothesisCells } from './hypothesis-cells.ts';
import { licenceMonthsSheet, monthKeys } from './licence-months-sheet.ts';
import { type LicenceMonth, type LicenceYear, licenceRows } from './licence-rows.ts';
import { licenceYearsSheet, yearKeys } from './licence-years-sheet.ts';
import type { Expression } from './live.ts';
import { monthFormulas } from './month-formulas.ts';
import { pricePage } from './price-page.ts';
import type { NamedRange, SheetModel } from './sheet-model.ts';
import { placeTable, type TablePlace } from './table-sheet.ts';
import type { WorkbookInput } from './workbook-input.ts';

/** The licence sheets, where they stand, and the names of their inputs. */
export interface LicenceSheets {
  places: { years: TablePlace; months: TablePlace };
  rows: { years: LicenceYear[]; months: LicenceMonth[] };
  sheets: SheetModel[];
  names: NamedRange[];
}

/** What an offer's rows are made of. */
export interface OfferFormulas {
  months: ReturnType<typeof monthFormulas>;
  fees: FeeFormula;
  /** Units of the workspace's currency for one of the offer's; null for the same currency or an unknown rate. */
  rate: Expression | null;
}

/**
 * The projection of licences as live sheets: a year's total is a sum of months, a month is priced by formulas over
 * one page of hypotheses and price lists, and every result cached is the engine's own.
 */
export function licenceSheets(
  given: NonNullable<WorkbookInput['licences']>,
  input: WorkbookInput,
  words: ExportWords,
): LicenceSheets {
  const { offers, projections, scope } = given;
  const rows = licenceRows(offers, projections, scope);
  const places = {
    years: placeTable(words.sheets.licences, yearKeys, rows.years.length),
    months: placeTable(words.sheets.licenceMonths, monthKeys, rows.months.length),
  };
  const page = pricePage(words);
  page.section(words.prices.hypotheses, words.prices.growthNote);
  const hypotheses = hypothesisCells(scope, page, words);
  const rates = new Map<string, Expression>();
  for (const { currency, converted } of projections) {
    if (!converted || converted.date === null || rates.has(currency)) continue;
    const unit = `${converted.currency} / ${currency}`;
    rates.set(
      currency,
      page.put(words.prices.exchange, converted.rate, 'rate', { unit, date: converted.date }),
    );
  }
  const names: NamedRange[] = [
    { name: words.names.headcount, refers: hypotheses.headcount },
    { name: words.names.growth, refers: hypotheses.growth },
    { name: words.names.active, refers: hypotheses.active },
  ];
  const formulas = offers.map((offer, at): OfferFormulas => {
    const { source, asOf, estimate } = offer;
    page.section(
      `${at + 1}. ${offerName(offer)} (${offer.currency})`,
      [source, asOf, estimate ? words.prices.estimate : ''].filter(Boolean).join(' · '),
    );
    return {
      months: monthFormulas(offer, page, words, hypotheses),
      fees: feeFormula(offer, scope, page, words),
      rate: rates.get(offer.currency) ?? null,
    };
  });
  return {
    ...{ places, rows, names },
    sheets: [
      licenceYearsSheet(rows.years, formulas, input, words, places),
      page.sheet(),
      licenceMonthsSheet(
        rows.months,
        (month, row, cells) => {
          const { offer, m, number } = month;
          const asked = askedUnits(offer, hypotheses, cells.people(row), m);
          return formulas[number - 1]!.months(m, row, cells, asked);
        },
        hypotheses,
        input,
        words,
        places.months,
      ),
    ],
  };
}
