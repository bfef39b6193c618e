import { exchange, type Money, rateOf } from './exchange.ts';
import type { Projection } from './licences.contract.ts';

/** A projection's money in the workspace's currency. */
export interface Converted {
  currency: string;
  /** Units of that currency for one of the offer's. */
  rate: number;
  /** Day of the rate; null when the offer is in the workspace's currency. */
  date: string | null;
  /** Cents of each year, rounded to the cent. */
  years: number[];
  /** Sum of the years. */
  total: number;
}

/** A projection in the workspace's currency, year by year; null while nobody gave the rate. */
export function convertProjection(
  { currency, years }: Pick<Projection, 'currency' | 'years'>,
  money: Money,
): Converted | null {
  const known = rateOf(currency, money);
  if (!known) return null;
  const converted = years.map(({ total }) => exchange(total, known.rate));
  return {
    currency: money.currency,
    ...known,
    years: converted,
    total: converted.reduce((sum, cents) => sum + cents, 0),
  };
}
