import type { Uncertainty } from './simulate.ts';

/** Points around the likely growth and activity until somebody says otherwise, the draws made and the first seed. */
export const usualSpread = { growth: 5, active: 15, draws: 10_000, seed: 1 };

/** Ranges of so many points around what is supposed, within what is possible. */
export function rangesAround(
  { growth, active }: { growth: number; active: number },
  around: { growth: number; active: number } = usualSpread,
): Pick<Uncertainty, 'growth' | 'active'> {
  return {
    growth: {
      low: Math.max(-90, growth - around.growth),
      likely: growth,
      high: growth + around.growth,
    },
    active: {
      low: Math.max(0, active - around.active),
      likely: active,
      high: Math.min(100, active + around.active),
    },
  };
}
