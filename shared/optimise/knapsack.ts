import { type Mip, MipBuilder } from './mip.ts';

/** A multidimensional knapsack: candidates of a value, each drawing on several envelopes. */
export interface Knapsack {
  /** Best value known; 0 when unknown. */
  best: number;
  profits: number[];
  /** One row of weights an envelope. */
  weights: number[][];
  capacities: number[];
}

/** Reads problems as the OR-Library writes them. */
export function readKnapsacks(text: string): Knapsack[] {
  const numbers = text.trim().split(/\s+/).map(Number);
  let at = 0;
  const next = () => numbers[at++]!;
  const list = (count: number) => Array.from({ length: count }, next);
  return Array.from({ length: next() }, () => {
    const [items, envelopes, best] = [next(), next(), next()];
    const profits = list(items);
    const weights = Array.from({ length: envelopes }, () => list(items));
    return { best, profits, weights, capacities: list(envelopes) };
  });
}

/** The knapsack as the solver takes it. */
export function knapsackMip({ profits, weights, capacities }: Knapsack): Mip {
  const builder = new MipBuilder();
  for (const profit of profits) builder.column(profit, 0, 1, true);
  weights.forEach((row, at) => {
    builder.row(
      `envelope ${at}`,
      Number.NEGATIVE_INFINITY,
      capacities[at]!,
      row.map((weight, item) => [item, weight] as const),
    );
  });
  return builder.build();
}

/** Value of taking candidates by value per euro (all envelopes added up) while every envelope holds them. */
export function greedyKnapsack({ profits, weights, capacities }: Knapsack): number {
  const cost = profits.map((_, item) => weights.reduce((sum, row) => sum + row[item]!, 0));
  const left = [...capacities];
  let value = 0;
  const order = profits
    .map((profit, item) => ({ item, density: profit / cost[item]! }))
    .sort((a, b) => b.density - a.density || a.item - b.item);
  for (const { item } of order) {
    if (weights.some((row, at) => row[item]! > left[at]!)) continue;
    weights.forEach((row, at) => {
      left[at]! -= row[item]!;
    });
    value += profits[item]!;
  }
  return value;
}
