import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { RelaisError } from '#shared/kernel/errors.ts';
import type { Language } from '#shared/kernel/language.ts';
import { localInstant, sessionZone } from '#shared/sessions/local-instant.ts';
import type { SessionSummary } from '#shared/sessions/sessions.contract.ts';
import { translator } from '../translate.ts';

/**
 * The invitation of a session (RFC 5545): one event a half-day, its hours as instants, so that every calendar shows
 * French time right on both sides of a clock change. `workspace` keeps the names of events apart between companies.
 * Throws SESSION_DATES for a session without a day.
 */
export function writeInvitation(
  session: SessionSummary,
  language: Language,
  { workspace, stamp }: { workspace: string; stamp: Date },
): File {
  if (session.days.length === 0) throw new RelaisError('SESSION_DATES');
  const say = translator(language);
  const summary = say('sessions:invitation.summary', { title: session.title });
  const calendar = ical({
    name: summary,
    prodId: { company: 'Relais', product: 'Relais', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  calendar.x('X-WR-TIMEZONE', sessionZone);
  const place = [session.room, session.site].filter(Boolean).join(', ');
  session.days.forEach(({ date, starts, ends }, at) => {
    const lines = [
      session.days.length > 1
        ? say('sessions:invitation.half', { at: at + 1, count: session.days.length })
        : null,
      session.trainer ? say('sessions:invitation.trainer', { name: session.trainer }) : null,
      session.provider ? say('sessions:invitation.provider', { name: session.provider }) : null,
      session.link,
    ];
    calendar.createEvent({
      id: `${workspace}-${session.id}-${date}-${starts.replace(':', '')}@relais`,
      stamp,
      start: localInstant(date, starts),
      end: localInstant(date, ends),
      summary,
      location: place || session.link || null,
      description: lines.filter(Boolean).join('\n'),
      status: session.state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  });
  const name = say('sessions:invitation.file', { title: session.code });
  return new File([calendar.toString()], name, { type: 'text/calendar;charset=utf-8' });
}
