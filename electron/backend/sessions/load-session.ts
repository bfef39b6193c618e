import { compareText } from '#shared/kernel/compare-text.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import { planRuns, takesSessions } from '#shared/sessions/life.ts';
import { missedPeople, unplacedPeople } from '#shared/sessions/presence.ts';
import type {
  LineSessions,
  NamedPerson,
  SessionDetail,
} from '#shared/sessions/sessions.contract.ts';
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
    ...waiting(all, stored.lineId),
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
  const people = waiting(all, lineId);
  return {
    sessions: all.sessions
      .filter((one) => one.lineId === lineId)
      .map((one) => summariseSession(all, one))
      .sort(byFirstDay),
    ...people,
    open: planRuns(status) && takesSessions(line.state, people.missed.length),
    planStatus: status,
  };
}

/** Who of a line has no place yet, and who missed a session held, by name. */
function waiting(all: AllSessions, lineId: number) {
  const own = all.sessions.filter((one) => one.lineId === lineId);
  const named = (ids: readonly number[]): NamedPerson[] =>
    ids
      .map((employeeId) => {
        const { name, matricule } = all.around.directory.get(employeeId)!;
        return { employeeId, name, matricule };
      })
      .sort((a, b) => compareText(a.name, b.name) || a.employeeId - b.employeeId);
  return {
    unplaced: named(unplacedPeople(all.lines.get(lineId)!.employeeIds, own)),
    missed: named(missedPeople(own)),
  };
}
