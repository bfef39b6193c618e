import type { Language } from '#shared/kernel/language.ts';
import type { Period } from '#shared/risks/departures.ts';
import type { Say } from '../../ui/use-words.ts';
import type { risksScreenWords } from './RisksScreen.words.ts';

/** A period as people write it: « avr. 2027 », « T2 2027 », « 2027 ». `start` is its first month, `2027-04`. */
export function periodName(
  start: string,
  period: Period,
  language: Language,
  t: Say<typeof risksScreenWords>,
): string {
  const year = start.slice(0, 4);
  if (period === 'year') return year;
  if (period === 'quarter') {
    return t('quarterName', { year, quarter: Math.ceil(Number(start.slice(5)) / 3) });
  }
  return new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    ...{ month: 'short', year: 'numeric', timeZone: 'UTC' },
  } as const).format(Date.parse(`${start}-01T00:00:00Z`));
}

/** The first month of the period a day falls in. */
export function periodOf(day: string, period: Period): string {
  const month = Number(day.slice(5, 7));
  const step = { month: 1, quarter: 3, year: 12 }[period];
  const first = Math.floor((month - 1) / step) * step + 1;
  return `${day.slice(0, 4)}-${String(first).padStart(2, '0')}`;
}
