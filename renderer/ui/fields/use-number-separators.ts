import type { Language } from '#shared/kernel/language.ts';
import { useLanguage } from '../use-words.ts';

/** What a number field shows between groups and before decimals, as figures are written beside it. */
export const numberSeparators: Record<
  Language,
  { decimalSeparator: string; thousandSeparator: string }
> = {
  // The narrow no-break space that Intl writes in French.
  fr: { decimalSeparator: ',', thousandSeparator: '\u202f' },
  en: { decimalSeparator: '.', thousandSeparator: ',' },
};

/**
 * Separators of a `NumberInput` in the language on screen. A point is read as a decimal sign in both; a comma only in French: in
 * English « 1,234 » is more than a thousand.
 */
export function useNumberSeparators() {
  return numberSeparators[useLanguage()];
}
