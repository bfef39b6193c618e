import { type LicenceOffer, offerSchema } from './offer.ts';

/** What keeps an offer from being saved, as keys of `licences:problems`. */
export const offerProblemKeys = [
  'vendor',
  'name',
  'currency',
  'tiersOrder',
  'stepsOrder',
  'stepsFall',
  'monthlyEnrolments',
  'capBelowMinimum',
  'floorAboveCeiling',
  'addOnName',
  'asOf',
  'other',
] as const;
export type OfferProblem = (typeof offerProblemKeys)[number];

/** Everything that keeps an offer from being saved; empty when it can be. */
export function offerProblems(offer: LicenceOffer): OfferProblem[] {
  const { pricing, options } = offer;
  const found = new Set<OfferProblem>();
  if (offer.vendor.trim() === '') found.add('vendor');
  if (offer.name.trim() === '') found.add('name');
  if (!isCurrency(offer.currency)) found.add('currency');
  if ('tiers' in pricing && repeated(pricing.tiers.map(({ from }) => from)))
    found.add('tiersOrder');
  if (pricing.model === 'steps') {
    const steps = [...pricing.steps].sort((a, b) => a.upTo - b.upTo);
    if (repeated(steps.map(({ upTo }) => upTo)) || steps.some(({ upTo }) => upTo < 1)) {
      found.add('stepsOrder');
    } else if (steps.some(({ price }, at) => at > 0 && price < steps[at - 1]!.price)) {
      found.add('stepsFall');
    }
  }
  // Enrolments are known at the year's pace: a monthly price would bill all of them twelve times.
  if ('unit' in pricing && pricing.unit === 'enrolment' && pricing.per === 'month') {
    found.add('monthlyEnrolments');
  }
  if (options.cap && options.cap.units < offer.minimumUnits) found.add('capBelowMinimum');
  const { indexation } = options;
  if (indexation && indexation.ceiling !== null && indexation.floor > indexation.ceiling) {
    found.add('floorAboveCeiling');
  }
  if (options.addOns.some(({ name }) => name.trim() === '')) found.add('addOnName');
  if (offer.asOf !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(offer.asOf)) found.add('asOf');
  if (found.size === 0 && !offerSchema.safeParse(offer).success) found.add('other');
  return [...found];
}

function repeated(values: readonly number[]): boolean {
  return new Set(values).size < values.length;
}

/** Three capital letters, as EUR or USD. */
function isCurrency(code: string): boolean {
  return /^[A-Z]{3}$/.test(code);
}
