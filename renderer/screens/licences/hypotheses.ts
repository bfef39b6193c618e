/** What a comparison of offers assumes; percentages are whole numbers. */
export interface Hypotheses {
  offers: string[];
  headcount: number;
  growth: number;
  active: number;
  years: number;
  /** Share of the headcount with an account. */
  equipped: number;
  /** Share who log in at least once a year; null is the monthly share. */
  reach: number | null;
  /** Enrolments a person makes in a year. */
  enrolments: number;
  /** Learning hours of an active person in a month. */
  hours: number;
  indexRate: number;
  leaves: boolean;
  /** Who joins (below zero: leaves) at a month counted from 0. */
  moves: { month: number; people: number }[];
  /** Active people of the first months, read from a platform's log. */
  activity?: number[] | undefined;
}

/** Hypotheses one rarely changes, at the values that change nothing. */
export const plainHypotheses = {
  equipped: 100,
  reach: null,
  enrolments: 1,
  hours: 0,
  indexRate: 0,
  leaves: false,
  moves: [],
  activity: undefined,
} satisfies Partial<Hypotheses>;

/** How many of the rarely changed hypotheses differ from those values. */
export function changedHypotheses(value: Hypotheses): number {
  return Object.entries(plainHypotheses).filter(
    ([field, plain]) => JSON.stringify(value[field as keyof Hypotheses]) !== JSON.stringify(plain),
  ).length;
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
