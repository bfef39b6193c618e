import type { BudgetLine } from './slices.ts';

/** The lines that cost something: those not cancelled, and the cancelled ones something was paid for all the same. */
export function countedLines<T extends BudgetLine>(lines: readonly T[]): T[] {
  return lines.filter(({ state, actuals }) => state !== 'cancelled' || (actuals?.length ?? 0) > 0);
}
