import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { RelaisError } from '#shared/kernel/errors.ts';
import type { Language } from '#shared/kernel/language.ts';
import { localInstant, sessionZone } from '#shared/sessions/local-instant.ts';
import type { SessionSummary } from '#shared/sessions/sessions.contract.ts';
import { translator } from '../translate.ts';

/** From when the seconds of an event's sequence are counted: its number has to fit in 31 bits. */
const sequenceStart = Date.UTC(2020, 0, 1);

/**
 * The invitation of a session (RFC 5545): one event a half-day, its hours as instants, so that every calendar shows
 * French time right on both sides of a clock change. An event is named by its session and rank alone, and each file
 * outranks those made before it (`SEQUENCE` is its second, so that an undo or a restored backup outranks them too): a
 * session that moved moves in calendars, a half-day dropped is cancelled there, and a cancelled session withdraws all.
 * `workspace` keeps the names of events apart between companies. Throws SESSION_DATES for a session without a day.
 */
export function writeInvitation(
  session: SessionSummary,
  language: Language,
  { workspace, stamp }: { workspace: string; stamp: Date },
): File {
  if (session.days.length === 0) throw new RelaisError('SESSION_DATES');
  const say = translator(language);
  const cancelled = session.state === 'cancelled';
  const summary = say('sessions:invitation.summary', { title: session.title });
  const calendar = ical({
    name: summary,
    prodId: { company: 'Relais', product: 'Relais', language: language.toUpperCase() },
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  calendar.x('X-WR-TIMEZONE', sessionZone);
  const place = [session.room, session.site].filter(Boolean).join(', ');
  const count = session.days.length;
  for (let at = 0; at < Math.max(count, session.halfDays); at += 1) {
    // A half-day dropped keeps no hours of its own: the last one's stand for it, cancelled.
    const { date, starts, ends } = session.days[Math.min(at, count - 1)]!;
    const lines = [
      count > 1 && at < count ? say('sessions:invitation.half', { at: at + 1, count }) : null,
      session.trainer ? say('sessions:invitation.trainer', { name: session.trainer }) : null,
      session.provider ? say('sessions:invitation.provider', { name: session.provider }) : null,
      session.link,
    ];
    calendar.createEvent({
      id: `${workspace}-${session.id}-${at + 1}@relais`,
      sequence: Math.floor((stamp.getTime() - sequenceStart) / 1000),
      stamp,
      start: localInstant(date, starts),
      end: localInstant(date, ends),
      summary,
      location: place || session.link || null,
      description: lines.filter(Boolean).join('\n'),
      status: cancelled || at >= count ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  const title = session.code;
  const name = say(`sessions:invitation.${cancelled ? 'withdrawal' : 'file'}`, { title });
  return new File([calendar.toString()], name, { type: 'text/calendar;charset=utf-8' });
}
