import { roundCents } from '../kernel/money.ts';
import { flatPrice } from './models/flat.ts';
import { graduatedPrice } from './models/graduated.ts';
import { planPlusExtraPrice } from './models/plan-plus-extra.ts';
import { stepsPrice } from './models/steps.ts';
import { exactPerCent, type PeriodPrice, unitPrice } from './models/unit-price.ts';
import { volumePrice } from './models/volume.ts';
import type { LicenceOffer, LicencePricing } from './offer.ts';

/** People of one month: registered on the platform, and active in it by the offer's own meaning of active. */
export interface People {
  registered: number;
  active: number;
}

/** The period a price covers: active users of the month are billed monthly, of the year yearly. */
export function periodOf(pricing: LicencePricing): 'month' | 'year' {
  if (pricing.model === 'monthlyActive') return 'month';
  if (pricing.model === 'yearlyActive') return 'year';
  return pricing.per;
}

/** How many units people make for a price list: registered people (an enrolment each) or active ones. */
export function unitsOf(pricing: LicencePricing, people: People): number {
  switch (pricing.model) {
    case 'monthlyActive':
    case 'yearlyActive':
      return people.active;
    case 'volume':
    case 'graduated':
      return pricing.unit === 'active' ? people.active : people.registered;
    default:
      return people.registered;
  }
}

/** Prices one period of an offer for a number of units, minimum units applied. Not rounded. */
export function priceUnits(
  offer: Pick<LicenceOffer, 'pricing' | 'minimumUnits'>,
  asked: number,
): PeriodPrice {
  const units = Math.max(asked, offer.minimumUnits);
  const { pricing } = offer;
  switch (pricing.model) {
    case 'registered':
    case 'monthlyActive':
    case 'yearlyActive':
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
  }
}

/** Rounds an exact price to the cent, halves up. */
export function toCents(exact: number): number {
  return roundCents(exact / exactPerCent);
}

/** Cents of a whole year at a constant number of units, without the setup fee: twelve invoices, or one. */
export function yearlyCost(
  offer: Pick<LicenceOffer, 'pricing' | 'minimumUnits'>,
  units: number,
): number {
  const { exact } = priceUnits(offer, units);
  return periodOf(offer.pricing) === 'month' ? 12 * toCents(exact) : toCents(exact);
}
