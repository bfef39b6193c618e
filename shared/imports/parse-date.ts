import { type IsoDate, isoFromParts } from '../kernel/dates.ts';
import { fold } from '../kernel/text.ts';

const months: Record<string, number> = {};
for (const [index, names] of [
  'janvier janv january jan',
  'fevrier fevr fev february feb',
  'mars mar march',
  'avril avr april apr',
  'mai may',
  'juin june jun',
  'juillet juil july jul',
  'aout august aug',
  'septembre sept september sep',
  'octobre oct october',
  'novembre nov november',
  'decembre dec december',
].entries()) {
  for (const name of names.split(' ')) months[name] = index + 1;
}

const time = /[t ]\d{1,2}[:h]\d{2}(:\d{2}([.,]\d+)?)?\s*(z|[+-]\d{2}:?\d{2})?$/;
const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const french = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/;
const named = /^(\d{1,2})(?:er|st|nd|rd|th)?[ \-./]*([a-z]+)\.?[ \-./,]*(\d{4}|\d{2})$/;
const american = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;
const weekday =
  /^(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday),? /;

/**
 * Reads a day: `12/03/2026`, `12.3.26`, `2026-03-12`, `20260312`, `12 mars 2026`, `March 12, 2026`, with or without
 * a time. Numbers are day first; `03/25/2026` is refused rather than guessed. A two-digit year below 50 is of this
 * century, unless `latest` (for days that lie in the past) says it would be after that day. Null when it is no day.
 */
export function parseDate(text: string, latest?: IsoDate): IsoDate | null {
  const body = fold(text).replace(weekday, '').replace(time, '').trim();
  let match = iso.exec(body) ?? compact.exec(body);
  if (match) return isoFromParts(Number(match[1]), Number(match[2]), Number(match[3]));
  match = french.exec(body);
  if (match) return day(match[3]!, Number(match[2]), Number(match[1]), latest);
  match = named.exec(body);
  if (match) {
    const month = months[match[2]!];
    return month ? day(match[3]!, month, Number(match[1]), latest) : null;
  }
  match = american.exec(body);
  const month = match ? months[match[1]!] : undefined;
  return match && month ? day(match[3]!, month, Number(match[2]), latest) : null;
}

function day(year: string, month: number, date: number, latest?: IsoDate): IsoDate | null {
  if (year.length === 4) return isoFromParts(Number(year), month, date);
  const short = Number(year);
  const guess = isoFromParts(short < 50 ? 2000 + short : 1900 + short, month, date);
  if (guess && latest && guess > latest) return isoFromParts(1900 + short, month, date);
  return guess;
}
