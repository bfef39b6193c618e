import type { LicenceOffer } from '#shared/licences/offer.ts';

/** What the licence sheets assume; percentages are whole numbers. */
export interface ExportHypotheses {
  offers: string[];
  headcount: number;
  growth: number;
  active: number;
  years: number;
}

/** Offers proposed at first: one published price per pricing model, three at most. */
export function proposedOffers(offers: readonly LicenceOffer[]): string[] {
  const seen = new Set<string>();
  return offers
    .filter((offer) => {
      const { model } = offer.pricing;
      if (offer.estimate || seen.has(model)) return false;
      seen.add(model);
      return true;
    })
    .slice(0, 3)
    .map(({ code }) => code);
}
