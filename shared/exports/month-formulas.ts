import { fromCents } from '../kernel/money.ts';
import { mainUnit } from '../licences/models/unit-price.ts';
import type { LicenceOffer } from '../licences/offer.ts';
import { periodOf } from '../licences/price.ts';
import type { ExportWords } from './exports.words.ts';
import type { HypothesisCells } from './hypothesis-cells.ts';
import {
  add,
  cents,
  constant,
  divide,
  type Expression,
  max,
  min,
  multiply,
  negative,
  percent,
  power,
  round,
  subtract,
  sum,
} from './live.ts';
import { periodFormula } from './period-price.ts';
import type { PricePage } from './price-page.ts';

type Key = 'units' | 'balance' | 'price' | 'gross' | 'discount' | 'indexation';

/** Cells of the sheet of months, by column and row. */
export interface MonthCells {
  at: (key: Key, row: number) => Expression;
  range: (key: Key, from: number, to: number) => Expression;
}

/** A month's formulas; amounts of `gross`, `discount` and `indexation` are cumulated since January. */
export interface MonthFormulas {
  units: Expression;
  balance: Expression | null;
  billed: Expression;
  price: Expression;
  gross: Expression;
  discount: Expression;
  indexation: Expression;
}

const zero = constant(0);

/**
 * The formulas of an offer's months, by the rules of `shared/licences/list-months.ts` and `bill-months.ts`.
 * Months of an offer stand one under the other, `m` counted from 0; `people` are the month's own cells.
 */
export function monthFormulas(
  offer: LicenceOffer,
  page: PricePage,
  words: ExportWords,
  given: HypothesisCells,
) {
  const { pricing, options } = offer;
  const schedule = scheduleOf(offer, page, words);
  const discount =
    options.yearlyDiscount > 0
      ? percent(page.put(words.prices.discount, options.yearlyDiscount, 'decimal'))
      : null;
  const revision = revisionOf(offer, page, words, given);
  return (m: number, row: number, cells: MonthCells, asked: Expression): MonthFormulas => {
    const { at } = cells;
    const first = row - m;
    const promised = m > 0 && m < options.commitmentYears * 12;
    const needed = promised ? max(asked, at('units', first)) : asked;
    const before = (key: 'gross' | 'discount' | 'indexation') =>
      m % 12 === 0 ? zero : at(key, row - 1);
    const own = schedule(m, row, cells, needed);
    const gross = at('gross', row);
    return {
      ...own,
      gross: own.gross(before('gross')),
      discount: discount ? negative(round(multiply(gross, discount), 2)) : zero,
      indexation: revision
        ? cents(
            multiply(
              add(gross, at('discount', row)),
              subtract(
                power(add(constant(1), revision), constant(Math.floor(m / 12))),
                constant(1),
              ),
            ),
          )
        : zero,
    };
  };

  function scheduleOf(priced: LicenceOffer, onto: PricePage, says: ExportWords) {
    if (pricing.model === 'firstLogin') {
      const rate = onto.put(says.prices.rate, mainUnit(pricing.rate), 'rate');
      const least = leastUnits(priced, onto, says);
      return (m: number, row: number, { at }: MonthCells, needed: Expression) => {
        const taken = m % 12 === 0 ? zero : at('units', row - 1);
        const left = constant(options.prorated ? 12 - (m % 12) : 12);
        const seats = subtract(at('units', row), taken);
        return {
          units: max(taken, needed, ...least),
          balance: null,
          billed: at('units', row),
          price: divide(multiply(seats, rate, left), constant(12)),
          gross: (before: Expression) => add(before, cents(at('price', row))),
        };
      };
    }
    if (pricing.model === 'prepaid') {
      const bank = onto.put(says.prices.bank, pricing.units, 'integer');
      const price = onto.put(says.prices.bankPrice, fromCents(pricing.price), 'decimal');
      const overage = onto.put(says.prices.overage, mainUnit(pricing.overage), 'rate');
      const least = leastUnits(priced, onto, says);
      return (m: number, row: number, { at }: MonthCells, needed: Expression) => {
        const january = m % 12 === 0;
        const left =
          m === 0 ? zero : max(zero, subtract(at('balance', row - 1), at('units', row - 1)));
        const kept = pricing.rollover || !january ? left : zero;
        const over = max(zero, subtract(at('units', row), at('balance', row)));
        const used = multiply(over, overage);
        return {
          units: least.length > 0 ? max(needed, ...least) : needed,
          balance: january ? add(bank, kept) : kept,
          billed: at('units', row),
          price: january ? add(price, used) : used,
          gross: (before: Expression) => add(before, cents(at('price', row))),
        };
      };
    }
    const formula = periodFormula(priced, onto, says);
    const monthly = periodOf(pricing) === 'month';
    const highest = !monthly && (pricing.model === 'yearlyActive' || !options.prorated);
    return (m: number, row: number, { at, range }: MonthCells, needed: Expression) => {
      const january = row - (m % 12);
      const units = highest ? max(range('units', january, row)) : at('units', row);
      const gross = (before: Expression) => {
        if (monthly) return add(before, cents(at('price', row)));
        if (highest) return max(before, cents(at('price', row)));
        return cents(divide(sum(range('price', january, row)), constant(12)));
      };
      return {
        units: needed,
        balance: null,
        billed: formula.billed(units),
        price: formula.price(units),
        gross,
      };
    };
  }
}

function leastUnits(offer: LicenceOffer, page: PricePage, words: ExportWords): Expression[] {
  const { minimumUnits } = offer;
  return minimumUnits > 0 ? [page.put(words.prices.minimum, minimumUnits, 'integer')] : [];
}

/** Yearly revision as a share: the index between the clause's floor and ceiling; null without a clause. */
function revisionOf(
  { options: { indexation } }: LicenceOffer,
  page: PricePage,
  words: ExportWords,
  { indexRate }: HypothesisCells,
): Expression | null {
  if (!indexation) return null;
  const floored = max(indexRate, page.put(words.prices.floor, indexation.floor, 'decimal'));
  if (indexation.ceiling === null) return percent(floored);
  return percent(min(floored, page.put(words.prices.ceiling, indexation.ceiling, 'decimal')));
}
