import type { Language } from '#shared/kernel/language.ts';
import { useLanguage } from './use-words.ts';

const locales: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };

/** How numbers, money and days are written in a language; Intl puts the right non-breaking spaces. */
export interface Formats {
  /** Cents → `1 234,50 €`; `whole` drops the cents for headlines. */
  money: (cents: number, currency?: string, whole?: boolean) => string;
  /** Cents → `1 234,50` for a column whose header names the currency. */
  amount: (cents: number, whole?: boolean) => string;
  /** Ratio 0–1 → `30,8 %`. */
  percent: (ratio: number, decimals?: number) => string;
  number: (value: number, decimals?: number) => string;
  /** ISO day → `3 mars 2027` (long) or `03/03/2027`. */
  date: (iso: string, long?: boolean) => string;
  /** ISO instant → day and time of this machine. */
  moment: (iso: string) => string;
  hours: (value: number) => string;
  /** Bytes → `1,4 Mo`. */
  size: (bytes: number) => string;
  /** Seconds → `1 min 20 s`. */
  duration: (seconds: number) => string;
  list: (items: string[]) => string;
  compare: (a: string, b: string) => number;
  /** Reads a number as people type it in this language; null when it is not one. */
  parse: (text: string) => number | null;
}

const made = new Map<Language, Formats>();

/** The formats of a language (made once). */
export function formats(language: Language): Formats {
  let known = made.get(language);
  if (!known) {
    known = makeFormats(language);
    made.set(language, known);
  }
  return known;
}

/** The formats of the language on screen. */
export function useFormat(): Formats {
  return formats(useLanguage());
}

function makeFormats(language: Language): Formats {
  const locale = locales[language];
  const cache = new Map<string, Intl.NumberFormat>();
  const numberFormat = (options: Intl.NumberFormatOptions) => {
    const key = JSON.stringify(options);
    let format = cache.get(key);
    if (!format) {
      format = new Intl.NumberFormat(locale, options);
      cache.set(key, format);
    }
    return format;
  };
  const fixed = (decimals: number) => ({
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  const day = new Intl.DateTimeFormat(locale, { timeZone: 'UTC' });
  const longDay = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'long' });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const list = new Intl.ListFormat(locale);
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const number: Formats['number'] = (value, decimals) =>
    numberFormat(decimals === undefined ? { maximumFractionDigits: 2 } : fixed(decimals)).format(
      value,
    );
  const unit = (value: number, name: string, decimals = 0) =>
    `${number(value, decimals)}\u00a0${name}`;
  const bytes = language === 'fr' ? ['o', 'ko', 'Mo', 'Go'] : ['B', 'kB', 'MB', 'GB'];

  return {
    money: (cents, currency = 'EUR', whole = false) =>
      numberFormat({ style: 'currency', currency, ...fixed(whole ? 0 : 2) }).format(cents / 100),
    amount: (cents, whole = false) => number(cents / 100, whole ? 0 : 2),
    percent: (ratio, decimals = 1) =>
      numberFormat({ style: 'percent', ...fixed(decimals) }).format(ratio),
    number,
    date: (iso, long = false) => {
      const instant = Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
      return Number.isNaN(instant) ? iso : (long ? longDay : day).format(instant);
    },
    moment: (iso) => moment.format(new Date(iso)),
    hours: (value) => unit(value, 'h', Number.isInteger(value) ? 0 : 1),
    size: (value) => {
      const power = Math.min(3, value < 1000 ? 0 : Math.floor(Math.log10(value) / 3));
      return unit(value / 1000 ** power, bytes[power]!, power < 2 ? 0 : 1);
    },
    duration: (seconds) => {
      const whole = Math.round(seconds);
      const minutes = Math.floor(whole / 60);
      const rest = unit(whole % 60, 's');
      return minutes === 0 ? rest : `${unit(minutes, 'min')} ${rest}`;
    },
    list: (items) => list.format(items),
    compare: (a, b) => collator.compare(a, b),
    parse: (text) => parseNumber(text, language),
  };
}

/**
 * Reads a number as people type it: `1 234,50`, `1,234.50`, `12 %`, `30 €`. Null when it is not one.
 * A comma or point alone is the decimal sign, except the comma of English thousands (`1,234`).
 */
export function parseNumber(text: string, language: Language = 'fr'): number | null {
  const plain = text.replace(/[\s\u00a0\u202f€$£%']/g, '').replace('−', '-');
  if (!/^[-+]?[\d.,]*\d[\d.,]*$/.test(plain)) return null;
  if (language === 'en' && /^[-+]?\d{1,3}(,\d{3})+(\.\d*)?$/.test(plain)) {
    return Number(plain.replaceAll(',', ''));
  }
  // With both signs present the last one is the decimal.
  const last = Math.max(plain.lastIndexOf(','), plain.lastIndexOf('.'));
  const whole = (last < 0 ? plain : plain.slice(0, last)).replace(/[.,]/g, '');
  const decimals = last < 0 ? '' : plain.slice(last + 1);
  return Number(`${whole}.${decimals || '0'}`);
}
