import { addDays, type IsoDate, isoFromParts } from '../kernel/dates.ts';

/** Public holidays of the French labour code (art. L3133-1), by the word that names them. */
export const holidayKeys = [
  'newYear',
  'easterMonday',
  'labourDay',
  'victoryDay',
  'ascension',
  'whitMonday',
  'bastilleDay',
  'assumption',
  'allSaints',
  'armistice',
  'christmas',
] as const;
export type HolidayKey = (typeof holidayKeys)[number];

/** Easter Sunday of a Gregorian year (Meeus, Jones and Butcher). */
export function easterSunday(year: number): IsoDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return isoFromParts(year, Math.floor(n / 31), (n % 31) + 1)!;
}

/** The eleven public holidays of metropolitan France in a year, by day. */
export function frenchHolidays(year: number): Map<IsoDate, HolidayKey> {
  const easter = easterSunday(year);
  const on = (month: number, day: number) => isoFromParts(year, month, day)!;
  const days: [IsoDate, HolidayKey][] = [
    [on(1, 1), 'newYear'],
    [addDays(easter, 1), 'easterMonday'],
    [on(5, 1), 'labourDay'],
    [on(5, 8), 'victoryDay'],
    [addDays(easter, 39), 'ascension'],
    [addDays(easter, 50), 'whitMonday'],
    [on(7, 14), 'bastilleDay'],
    [on(8, 15), 'assumption'],
    [on(11, 1), 'allSaints'],
    [on(11, 11), 'armistice'],
    [on(12, 25), 'christmas'],
  ];
  const found = new Map<IsoDate, HolidayKey>();
  // Ascension may fall on 1 or 8 May: the first of the list names the day.
  for (const [day, key] of days) if (!found.has(day)) found.set(day, key);
  return found;
}
