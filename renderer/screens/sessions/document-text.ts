import type { Language } from '#shared/kernel/language.ts';
import type { Slot } from '#shared/sessions/day-hours.ts';
import type { SessionDetail } from '#shared/sessions/sessions.contract.ts';
import type { Formats } from '../../ui/format.ts';
import { sayIn } from '../../ui/say-in.ts';
import { documentWords } from './documents.words.ts';

export interface DocumentProps {
  session: SessionDetail;
  objective: string | null;
  company: string;
  language: Language;
  format: Formats;
  /** The day it is printed. */
  on: string;
}

/** « 3 mars 2027, matin (09:00 – 12:30) ». */
export function slotText({ date, starts, ends }: Slot, language: Language, format: Formats) {
  const say = sayIn(documentWords, language);
  const half = say(starts < '12:30' ? 'morning' : 'afternoon');
  const day = say('period', { date: format.date(date, true), half });
  return `${day} (${say('from', { starts, ends })})`;
}

/** What both documents say of a session: a row each, those unknown left out. */
export function factRows(
  { session, objective, language, format }: DocumentProps,
  withDates: boolean,
): [string, string][] {
  const say = sayIn(documentWords, language);
  const place = [session.room, session.site].filter(Boolean).join(', ');
  const rows: [string, string | null][] = [
    [say('title'), session.title],
    [say('objective'), objective],
    [
      say('when'),
      withDates ? session.days.map((slot) => slotText(slot, language, format)).join('\n') : null,
    ],
    [say('hours'), format.hours(session.hours)],
    [say('where'), place || null],
    [say('link'), session.link],
    [say('trainer'), session.trainer],
    [say('provider'), session.provider],
  ];
  return rows.filter((row): row is [string, string] => row[1] !== null && row[1] !== '');
}
