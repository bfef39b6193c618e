import { z } from 'zod';
import { isoDate } from '../kernel/dates.ts';
import { roundCents } from '../kernel/money.ts';

/** What one unit of a currency is worth in the workspace's, and the day it was read. */
export const exchangeRate = z.object({ rate: z.number().positive().max(1_000_000), date: isoDate });
export type ExchangeRate = z.infer<typeof exchangeRate>;

/** Rates by currency code. */
export const exchangeRates = z.record(z.string().regex(/^[A-Z]{3}$/), exchangeRate);

/** The workspace's money: its currency and the rates it knows. */
export interface Money {
  currency: string;
  exchangeRates: Readonly<Record<string, ExchangeRate>>;
}

/** The rate from a currency to the workspace's: 1 for itself, null when nobody gave it. */
export function rateOf(
  currency: string,
  money: Money,
): { rate: number; date: string | null } | null {
  if (currency === money.currency) return { rate: 1, date: null };
  return money.exchangeRates[currency] ?? null;
}

/** Cents of another currency in the workspace's, rounded to the cent. */
export function exchange(cents: number, rate: number): number {
  return rate === 1 ? cents : roundCents(cents * rate);
}
