import type { Cents } from '../kernel/money.ts';

/** What a line costs beside teaching and wages (domain.md §5), each in cents for the whole line. */
export const ancillaryKinds = ['travel', 'lodging', 'meals', 'rooms', 'material'] as const;
export type AncillaryKind = (typeof ancillaryKinds)[number];
export type Ancillary = Record<AncillaryKind, Cents>;

/** A line without any. */
export const noAncillary: Ancillary = { travel: 0, lodging: 0, meals: 0, rooms: 0, material: 0 };

/** All of them together. */
export function ancillaryCost(line: Ancillary): Cents {
  return ancillaryKinds.reduce((sum, kind) => sum + line[kind], 0);
}

/** Travel, nights and meals: what a funder pays by the kilometre, the night and the meal. */
export function tripCost({ travel, lodging, meals }: Ancillary): Cents {
  return travel + lodging + meals;
}
