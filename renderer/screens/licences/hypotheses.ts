/** What a comparison of offers assumes; percentages are whole numbers. */
export interface Hypotheses {
  offers: string[];
  headcount: number;
  growth: number;
  active: number;
  years: number;
}

/** Offers compared at first: one of each of the usual pricing models, all with a published price. */
export const firstOffers = ['360learning-team', 'talentlms-pro', 'ispring-business', 'edyoucated'];

const colours = [
  'var(--r-series-1)',
  'var(--r-series-2)',
  'var(--r-series-3)',
  'var(--r-series-4)',
  'var(--r-series-5)',
  'var(--r-series-6)',
];
const dashes = ['', '6 3', '2 3', '10 3 2 3', '1 4', '12 4'];

/** Colour and dash of an offer's line: two offers always differ by more than colour. */
export function lineStyle(index: number): { color: string; strokeDasharray: string } {
  return {
    color: colours[index % colours.length]!,
    strokeDasharray: dashes[Math.floor(index + index / colours.length) % dashes.length]!,
  };
}

/** A round number of people that leaves room at the right of the present headcount. */
export function curveEnd(headcount: number): number {
  const wished = Math.max(100, headcount * 2);
  const step = 10 ** Math.floor(Math.log10(wished));
  return Math.min(200_000, Math.ceil(wished / step) * step);
}
