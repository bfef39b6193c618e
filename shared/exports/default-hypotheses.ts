import type { LicenceOffer } from '../licences/offer.ts';

/** What the licence sheets assume; percentages are whole numbers. */
export interface ExportHypotheses {
  offers: string[];
  headcount: number;
  growth: number;
  active: number;
  years: number;
}

/** What the licence sheets assume until somebody says otherwise: today's headcount, stable, over three years. */
export function defaultHypotheses(
  offers: readonly LicenceOffer[],
  headcount: number,
): ExportHypotheses {
  return { offers: proposedOffers(offers), headcount, growth: 0, active: 60, years: 3 };
}

/** One published price per pricing model, three at most. */
function proposedOffers(offers: readonly LicenceOffer[]): string[] {
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
