import { roundCents } from '../kernel/money.ts';
import { fixedPlusUsagePrice } from './models/fixed-plus-usage.ts';
import { flatPrice } from './models/flat.ts';
import { graduatedPrice } from './models/graduated.ts';
import { planPlusExtraPrice } from './models/plan-plus-extra.ts';
import { stopsAtBank } from './models/prepaid.ts';
import { stepsPrice } from './models/steps.ts';
import { exactPerCent, mainUnit, type PeriodPrice, unitPrice } from './models/unit-price.ts';
import { volumePrice } from './models/volume.ts';
import type { LicenceOffer, LicencePricing } from './offer.ts';

/** People of one month: registered on the platform, active in it, and enrolments at the year's pace. */
export interface People {
  registered: number;
  active: number;
  /** Enrolments a year at this month's headcount. */
  enrolments: number;
  /** People who logged in at least once since the year began, this month included. */
  reached: number;
}

/** What a price is computed from. */
export type PricedOffer = Pick<LicenceOffer, 'pricing' | 'minimumUnits' | 'options'>;

/** The period a price covers: active users of the month are billed monthly, seats of a term and enrolments yearly. */
export function periodOf(pricing: LicencePricing): 'month' | 'year' {
  switch (pricing.model) {
    case 'monthlyActive':
      return 'month';
    case 'yearlyActive':
    case 'firstLogin':
    case 'enrolment':
    case 'prepaid':
      return 'year';
    default:
      return pricing.per;
  }
}

/** How many units people make for a price list. */
export function unitsOf(pricing: LicencePricing, people: People): number {
  switch (pricing.model) {
    case 'monthlyActive':
    case 'prepaid':
      return people.active;
    case 'yearlyActive':
    case 'firstLogin':
      return people.reached;
    case 'enrolment':
      return people.enrolments;
    case 'volume':
    case 'graduated':
    case 'fixedPlusUsage':
      if (pricing.unit === 'registered') return people.registered;
      return pricing.unit === 'active' ? people.active : people.enrolments;
    default:
      return people.registered;
  }
}

/**
 * Prices one period of an offer for a number of units, minimum units and cap applied. Not rounded.
 * Prepaid months are priced as a year at that many active people each month.
 */
export function priceUnits(offer: PricedOffer, asked: number): PeriodPrice {
  const units = Math.max(asked, offer.minimumUnits);
  const { cap } = offer.options;
  if (!cap || units <= cap.units) return listPrice(offer.pricing, units);
  const capped = listPrice(offer.pricing, cap.units);
  if (cap.kind === 'hard') return { ...capped, overLimit: true };
  const over = units - cap.units;
  return {
    ...capped,
    billed: capped.billed + over,
    capacity: capped.capacity + over,
    exact: capped.exact + over * cap.overage,
    rule: 'overCap',
    detail: {
      units: cap.units,
      price: mainUnit(capped.exact),
      over,
      overage: mainUnit(cap.overage),
    },
  };
}

function listPrice(pricing: LicencePricing, units: number): PeriodPrice {
  switch (pricing.model) {
    case 'registered':
    case 'monthlyActive':
    case 'yearlyActive':
    case 'firstLogin':
    case 'enrolment':
      return unitPrice(pricing, units);
    case 'steps':
      return stepsPrice(pricing, units);
    case 'planPlusExtra':
      return planPlusExtraPrice(pricing, units);
    case 'volume':
      return volumePrice(pricing, units);
    case 'graduated':
      return graduatedPrice(pricing, units);
    case 'flat':
      return flatPrice(pricing);
    case 'fixedPlusUsage':
      return fixedPlusUsagePrice(pricing, units);
    case 'prepaid': {
      const over = Math.max(0, 12 * units - pricing.units);
      const exact = pricing.price * exactPerCent + over * pricing.overage;
      return { ...unitPrice({ rate: 0 }, units), exact, overLimit: stopsAtBank(pricing, over) };
    }
  }
}

/** Rounds an exact price to the cent, halves up. */
export function toCents(exact: number): number {
  return roundCents(exact / exactPerCent);
}

/** Cents of a whole year at a constant number of units, before fees and discounts: twelve invoices, or one. */
export function yearlyCost(offer: PricedOffer, units: number): number {
  const { exact } = priceUnits(offer, units);
  return periodOf(offer.pricing) === 'month' ? 12 * toCents(exact) : toCents(exact);
}
