import { isIsoDate } from '#shared/kernel/dates.ts';
import { toCents } from '#shared/kernel/money.ts';
import { UsageError } from './outcome.ts';

/** Reads a number option, French or English decimals; UsageError outside the range. */
export function readNumber(option: string, text: string, from: number, to: number): number {
  const value = /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  if (!(value >= from && value <= to)) throw new UsageError('badValue', { option, value: text });
  return value;
}

/** Reads a whole number option. */
export function readInteger(option: string, text: string, from: number, to: number): number {
  const value = readNumber(option, text, from, to);
  if (!Number.isInteger(value)) throw new UsageError('badValue', { option, value: text });
  return value;
}

/** Reads an amount in euros as cents. */
export function readEuros(option: string, text: string): number {
  return toCents(readNumber(option, text.replace(/[\s\u00a0\u202f]/g, ''), 0, 1e11));
}

/** Reads one of a closed list of words. */
export function readWord<T extends string>(option: string, text: string, words: readonly T[]): T {
  const word = words.find((known) => known === text);
  if (word === undefined) throw new UsageError('badValue', { option, value: text });
  return word;
}

/** Reads a calendar day `YYYY-MM-DD`. */
export function readDay(option: string, text: string): string {
  if (!isIsoDate(text)) throw new UsageError('badValue', { option, value: text });
  return text;
}
