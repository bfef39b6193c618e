import { compareText } from '#shared/kernel/compare-text.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import { planRuns } from '#shared/sessions/life.ts';
import { unplacedPeople } from '#shared/sessions/presence.ts';
import type { LineSessions, SessionDetail } from '#shared/sessions/sessions.contract.ts';
import type { Session } from '../session.ts';
import { readSessionLevels } from '../skills/session-levels.store.ts';
import {
  type AllSessions,
  byFirstDay,
  loadAllSessions,
  storedSession,
  summariseSession,
} from './load-sessions.ts';

/** A session with everybody on its list, by name; throws NOT_FOUND. */
export async function loadSession(session: Session, id: number): Promise<SessionDetail> {
  const all = await loadAllSessions(session);
  const stored = storedSession(all, id);
  const line = all.lines.get(stored.lineId)!;
  const given = await readSessionLevels(session.reader, id);
  const levels = Map.groupBy(given, ({ employeeId }) => employeeId);
  const attendees = stored.attendance.map(({ replacedBy, ...one }) => {
    const { matricule, name, unit, site, email } = all.around.directory.get(one.employeeId)!;
    return {
      ...one,
      ...{ matricule, name, unit, site, email },
      replacedBy: replacedBy === null ? null : all.around.nameOf(replacedBy),
      levels: (levels.get(one.employeeId) ?? []).map(({ skillId, skill, level, validUntil }) => ({
        skillId,
        skill,
        level,
        validUntil,
      })),
    };
  });
  return {
    ...summariseSession(all, stored),
    attendees: attendees.sort((a, b) => compareText(a.name, b.name) || a.employeeId - b.employeeId),
    unplaced: namedUnplaced(all, stored.lineId),
    planStatus: all.plans.get(line.planId)!.status,
    lineState: line.state,
  };
}

/** The sessions of a line and who of it has no place yet; throws NOT_FOUND. */
export async function loadLineSessions(session: Session, lineId: number): Promise<LineSessions> {
  const all = await loadAllSessions(session);
  const line = all.lines.get(lineId);
  if (!line) throw new RelaisError('NOT_FOUND');
  const { status } = all.plans.get(line.planId)!;
  return {
    sessions: all.sessions
      .filter((one) => one.lineId === lineId)
      .map((one) => summariseSession(all, one))
      .sort(byFirstDay),
    unplaced: namedUnplaced(all, lineId),
    open: planRuns(status) && line.state !== 'cancelled' && line.state !== 'closed',
    planStatus: status,
  };
}

function namedUnplaced(all: AllSessions, lineId: number) {
  const own = all.sessions.filter((one) => one.lineId === lineId);
  return unplacedPeople(all.lines.get(lineId)!.employeeIds, own)
    .map((employeeId) => {
      const { name, matricule } = all.around.directory.get(employeeId)!;
      return { employeeId, name, matricule };
    })
    .sort((a, b) => compareText(a.name, b.name) || a.employeeId - b.employeeId);
}
