/** Price of one period (a month or a year) for a number of units, before any rounding. */
export interface PeriodPrice {
  /** Units the vendor bills: minimums, blocks and plans included. */
  billed: number;
  /** Units one may use for that price. */
  capacity: number;
  /** Exact price in ten-thousandths of the main unit (one hundredth of a cent). */
  exact: number;
  /** Word key of `licences:rules` that says the arithmetic. */
  rule: string;
  /** Values of that sentence; money in the main unit of the currency. */
  detail: Record<string, number>;
  /** True when the price list stops before this many units: the vendor must be asked. */
  overLimit: boolean;
}

/** Ten-thousandths of the main unit in one cent. */
export const exactPerCent = 100;

/** Ten-thousandths as a main-unit number, for sentences. */
export function mainUnit(exact: number): number {
  return exact / 10_000;
}

/** So much a unit: registered seats and active users. */
export function unitPrice(
  pricing: { rate: number; maximum?: number | null },
  units: number,
): PeriodPrice {
  return {
    billed: units,
    capacity: units,
    exact: units * pricing.rate,
    rule: 'perUnit',
    detail: { units, rate: mainUnit(pricing.rate) },
    overLimit: pricing.maximum != null && units > pricing.maximum,
  };
}
