import { seededRandom } from '#shared/kernel/random.ts';

/** Seeded draws: the same calls in the same order give the same company on every machine. */
export interface Dice {
  /** True with this probability, 0 to 1. */
  chance: (probability: number) => boolean;
  /** An integer from `from` to `to`, both included. */
  between: (from: number, to: number) => number;
  pick: <T>(items: readonly T[]) => T;
  /** Up to `count` different items. */
  some: <T>(items: readonly T[], count: number) => T[];
}

export function makeDice(seed: number): Dice {
  const random = seededRandom(seed);
  const between = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  return {
    chance: (probability) => random() < probability,
    between,
    pick: (items) => items[between(0, items.length - 1)]!,
    some: (items, count) => {
      const left = [...items];
      const taken: typeof left = [];
      while (left.length > 0 && taken.length < count) {
        taken.push(...left.splice(between(0, left.length - 1), 1));
      }
      return taken;
    },
  };
}
