/** A tier starts at `from` units; its rate is in ten-thousandths of the main unit. */
export interface Tier {
  from: number;
  rate: number;
}

/** Tiers by increasing start; the first one also serves the quantities below it. */
export function sortedTiers(tiers: readonly Tier[]): Tier[] {
  return [...tiers].sort((a, b) => a.from - b.from);
}
