import { fromCents } from '../kernel/money.ts';
import { mainUnit } from '../licences/models/unit-price.ts';
import type { LicenceOffer } from '../licences/offer.ts';
import type { ExportWords } from './exports.words.ts';
import {
  add,
  blocks,
  constant,
  type Expression,
  max,
  min,
  multiply,
  slicedPrice,
  stepPrice,
  subtract,
  tierRate,
} from './live.ts';
import type { PricePage } from './price-page.ts';

/** The formulas of an offer's price for one period, given a cell of units; both follow `shared/licences/price.ts`. */
export interface PeriodFormula {
  /** Units the vendor bills. */
  billed: (units: Expression) => Expression;
  /** Price in the main unit of the offer's currency, before rounding. */
  price: (units: Expression) => Expression;
}

const zero = constant(0);

/** Puts an offer's price list on the page and says how a period is priced from it, minimum and cap applied. */
export function periodFormula(
  offer: LicenceOffer,
  page: PricePage,
  words: ExportWords,
): PeriodFormula {
  const list = listFormula(offer, page, words);
  const { cap } = offer.options;
  const least =
    offer.minimumUnits > 0 ? page.put(words.prices.minimum, offer.minimumUnits, 'integer') : null;
  const floored = (units: Expression) => (least ? max(units, least) : units);
  if (!cap) {
    return {
      billed: (units) => list.billed(floored(units)),
      price: (units) => list.price(floored(units)),
    };
  }
  const limit = page.put(words.prices.cap, cap.units, 'integer');
  const within = (units: Expression) => min(floored(units), limit);
  if (cap.kind === 'hard') {
    return {
      billed: (units) => list.billed(within(units)),
      price: (units) => list.price(within(units)),
    };
  }
  const overage = page.put(words.prices.overage, mainUnit(cap.overage), 'rate');
  const over = (units: Expression) => max(zero, subtract(floored(units), limit));
  return {
    billed: (units) => add(list.billed(within(units)), over(units)),
    price: (units) => add(list.price(within(units)), multiply(over(units), overage)),
  };
}

function listFormula(
  { pricing }: LicenceOffer,
  page: PricePage,
  words: ExportWords,
): PeriodFormula {
  const says = words.prices;
  const rate = (label: string, exact: number) => page.put(label, mainUnit(exact), 'rate');
  const amount = (label: string, cents: number) => page.put(label, fromCents(cents), 'decimal');
  const same = (units: Expression) => units;
  switch (pricing.model) {
    case 'steps': {
      const steps = [...pricing.steps].sort((a, b) => a.upTo - b.upTo);
      const { limits, prices } = page.tiers(
        says.steps,
        steps.map(({ upTo, price }) => ({ limit: upTo, price: fromCents(price) })),
      );
      return { billed: same, price: (units) => stepPrice(units, limits, prices) };
    }
    case 'planPlusExtra': {
      const base = amount(says.base, pricing.base);
      const included = page.put(says.included, pricing.included, 'integer');
      const extra = rate(says.extra, pricing.extra);
      return {
        billed: same,
        price: (units) => add(base, multiply(max(zero, subtract(units, included)), extra)),
      };
    }
    case 'volume': {
      const { limits, prices } = page.tiers(says.tiers, tiersOf(pricing.tiers));
      const size = pricing.block > 1 ? page.put(says.block, pricing.block, 'integer') : null;
      const billed = (units: Expression) => (size ? blocks(units, size) : units);
      return {
        billed,
        price: (units) => multiply(billed(units), tierRate(units, limits, prices)),
      };
    }
    case 'graduated': {
      const [first, ...rest] = tiersOf(pricing.tiers);
      const all = [{ ...first!, limit: 0 }, ...rest];
      const { limits, prices, before } = page.tiers(says.slices, all);
      return { billed: same, price: (units) => slicedPrice(units, limits, prices, before) };
    }
    case 'flat': {
      const price = amount(says.flat, pricing.price);
      return { billed: () => constant(1), price: () => price };
    }
    case 'fixedPlusUsage': {
      const fixed = amount(says.fixed, pricing.fixed);
      const keyUsers = page.put(says.keyUsers, pricing.keyUsers, 'integer');
      const keyRate = rate(says.keyUserRate, pricing.keyUserRate);
      const unit = rate(says.rate, pricing.rate);
      const named = pricing.unit === 'enrolment' ? zero : keyUsers;
      return {
        billed: (units) => max(units, named),
        price: (units) =>
          add(
            fixed,
            multiply(keyUsers, keyRate),
            multiply(max(zero, subtract(units, named)), unit),
          ),
      };
    }
    case 'prepaid':
      throw new TypeError('A bank of prepaid months has formulas of its own');
    default: {
      const unit = rate(says.rate, pricing.rate);
      return { billed: same, price: (units) => multiply(units, unit) };
    }
  }
}

function tiersOf(tiers: readonly { from: number; rate: number }[]) {
  return [...tiers]
    .sort((a, b) => a.from - b.from)
    .map(({ from, rate }) => ({ limit: from, price: mainUnit(rate) }));
}
