import type { IsoDate } from '../kernel/dates.ts';
import type { Language } from '../kernel/language.ts';

/** A day as one writes it in a sentence: 31/12/2027 in French, 2027-12-31 in English. */
export function formatDay(day: IsoDate, language: Language): string {
  return language === 'fr' ? day.split('-').reverse().join('/') : day;
}
