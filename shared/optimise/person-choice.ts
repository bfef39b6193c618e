import type { Cell, Effect } from './problem.ts';

/** A place one person could take. */
export interface Choice {
  hours: number;
  must: boolean;
  effects: readonly Effect[];
}

/** Places that touch the same gaps, and every set of them worth thinking of (a bit a place): what it gains and takes. */
interface Cluster {
  places: number[];
  sets: { mask: number; gain: number; hours: number }[];
}

/** Clusters larger than this are split, their gains added up as if nothing overlapped: an upper bound still. */
const largest = 9;

/**
 * Finds a person's best set of places at given prices: gain − prices, within the hours of the year and with every place that
 * must be taken. Gains count once per skill, chains in any order. The surplus is never below the true one;
 * −∞ when what must be taken does not fit the hours.
 */
export function personChooser(cells: readonly Cell[], choices: readonly Choice[], hours: number) {
  const clusters = clusterPlaces(choices).flatMap((places) =>
    places.length <= largest
      ? [{ places, sets: usefulSets(cells, choices, places) }]
      : places.map((one) => ({ places: [one], sets: usefulSets(cells, choices, [one], true) })),
  );
  const chosen = new Uint8Array(choices.length);
  const values = clusters.map(({ sets }) => new Float64Array(sets.length));
  const order = clusters.map(({ sets }) => Uint16Array.from(sets.keys()));
  const ahead = new Float64Array(clusters.length + 1);
  const pick = new Uint16Array(clusters.length);
  const best = new Uint16Array(clusters.length);
  let surplus = Number.NEGATIVE_INFINITY;
  const visit = (at: number, left: number, sum: number): void => {
    if (sum + ahead[at]! <= surplus + 1e-12) return;
    if (at === clusters.length) {
      surplus = sum;
      best.set(pick);
      return;
    }
    const { sets } = clusters[at]!;
    const own = values[at]!;
    for (const index of order[at]!) {
      if (sum + own[index]! + ahead[at + 1]! <= surplus + 1e-12) break;
      if (sets[index]!.hours > left + 1e-9) continue;
      pick[at] = index;
      visit(at + 1, left - sets[index]!.hours, sum + own[index]!);
    }
  };
  return (prices: Float64Array): { taken: Uint8Array; surplus: number } => {
    for (let at = clusters.length - 1; at >= 0; at -= 1) {
      const { places, sets } = clusters[at]!;
      const own = values[at]!;
      let top = Number.NEGATIVE_INFINITY;
      for (let index = 0; index < sets.length; index += 1) {
        let value = sets[index]!.gain;
        for (let bit = 0; bit < places.length; bit += 1) {
          if (sets[index]!.mask & (1 << bit)) value -= prices[places[bit]!]!;
        }
        own[index] = value;
        if (value > top) top = value;
      }
      order[at]!.sort((a, b) => own[b]! - own[a]! || a - b);
      ahead[at] = ahead[at + 1]! + top;
    }
    surplus = Number.NEGATIVE_INFINITY;
    visit(0, hours, 0);
    chosen.fill(0);
    if (surplus > Number.NEGATIVE_INFINITY) {
      clusters.forEach(({ places, sets }, at) => {
        const { mask } = sets[best[at]!]!;
        places.forEach((place, bit) => {
          if (mask & (1 << bit)) chosen[place] = 1;
        });
      });
    }
    return { taken: chosen, surplus };
  };
}

/** What reaching a level of a cell is worth. */
export function worth({ level, required, weight }: Cell, reached: number): number {
  return Math.max(0, Math.min(reached, required) - level) * weight;
}

function clusterPlaces(choices: readonly Choice[]): number[][] {
  const clusterOf = choices.map((_, at) => at);
  const root = (at: number): number => (clusterOf[at] === at ? at : root(clusterOf[at]!));
  const firstOn = new Map<number, number>();
  choices.forEach(({ effects }, at) => {
    for (const { cell } of effects) {
      const known = firstOn.get(cell);
      if (known === undefined) firstOn.set(cell, at);
      else clusterOf[root(at)] = root(known);
    }
  });
  return [...Map.groupBy(choices.keys(), root).values()];
}

/** Every set of places in which none is idle, with those that must be taken. */
function usefulSets(
  cells: readonly Cell[],
  choices: readonly Choice[],
  places: readonly number[],
  optimistic = false,
): Cluster['sets'] {
  let must = 0;
  places.forEach((place, bit) => {
    if (choices[place]!.must) must |= 1 << bit;
  });
  const gains = new Float64Array(1 << places.length);
  const sets: Cluster['sets'] = [];
  for (let mask = 0; mask < gains.length; mask += 1) {
    const inside = places.filter((_, bit) => mask & (1 << bit)).map((place) => choices[place]!);
    gains[mask] = gainOf(cells, inside, optimistic);
    if ((mask & must) !== must) continue;
    const idle = places.some(
      (_, bit) => mask & (1 << bit) & ~must && gains[mask & ~(1 << bit)]! >= gains[mask]!,
    );
    if (idle) continue;
    const hours = inside.reduce((sum, one) => sum + one.hours, 0);
    sets.push({ mask, gain: gains[mask]!, hours });
  }
  return sets;
}

/** What a set of places closes, chains in any order. */
export function gainOf(
  cells: readonly Cell[],
  inside: readonly Choice[],
  optimistic: boolean,
): number {
  const reached = new Map<number, { level: number; held: number }>();
  for (let changed = true; changed; ) {
    changed = false;
    for (const { effects } of inside) {
      for (const { cell, fromLevel, toLevel } of effects) {
        const now = reached.get(cell) ?? cells[cell]!;
        if (!optimistic && fromLevel > now.held) continue;
        if (toLevel <= now.held && toLevel <= now.level) continue;
        reached.set(cell, {
          level: Math.max(now.level, toLevel),
          held: Math.max(now.held, toLevel),
        });
        changed = true;
      }
    }
  }
  let gain = 0;
  for (const [cell, { level }] of reached) gain += worth(cells[cell]!, level);
  return gain;
}
