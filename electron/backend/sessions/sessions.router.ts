import { today } from '#shared/kernel/dates.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import { closureOf } from '#shared/sessions/closed-days.ts';
import { checkSessionMove } from '#shared/sessions/life.ts';
import { os } from '../base.ts';
import { deleteAttendance, patchAttendance } from './attendance.store.ts';
import { closeSession, previewClosing } from './close-session.ts';
import { deleteClosedDay, insertClosedDay, readClosedDays } from './closed-days.store.ts';
import { loadColdEvaluations, noteColdScores } from './cold-evaluations.ts';
import { createDraft, removeDraft, updateSession } from './draft-session.ts';
import { checkEditable, checkTakesSessions, editSession } from './edit-session.ts';
import { listClosures } from './list-closures.ts';
import { loadLineSessions, loadSession } from './load-session.ts';
import { loadAllSessions, loadSessions, storedSession, summariseSession } from './load-sessions.ts';
import { reopenSession } from './reopen-session.ts';
import { scheduleLine } from './schedule-line.ts';
import { checkListed, enrol, movePeople, noteAttendance, replacePerson } from './session-people.ts';
import { setSessionState } from './sessions.store.ts';
import { writeInvitation } from './write-invitation.ts';

const procedures = os.sessions;

/** Dated runs of plan lines: their calendar, people, attendance, and the levels they give. */
export const sessionsRouter = procedures.router({
  list: procedures.list.handler(({ context, input }) =>
    loadSessions(context.backend.session, input),
  ),

  calendar: procedures.calendar.handler(async ({ context, input }) => {
    const { session } = context.backend;
    const closureOn = closureOf((await loadAllSessions(session)).closedDays);
    return {
      sessions: await loadSessions(session, input),
      closures: listClosures(input.from, input.to, closureOn),
    };
  }),

  get: procedures.get.handler(({ context, input }) =>
    loadSession(context.backend.session, input.id),
  ),

  ofLine: procedures.ofLine.handler(({ context, input }) =>
    loadLineSessions(context.backend.session, input.lineId),
  ),

  schedule: procedures.schedule.handler(({ context, input }) =>
    scheduleLine(context.backend.session, input.lineId),
  ),

  create: procedures.create.handler(({ context, input }) =>
    createDraft(context.backend.session, input.lineId),
  ),

  update: procedures.update.handler(({ context, input: { id, patch } }) =>
    updateSession(context.backend.session, id, patch),
  ),

  remove: procedures.remove.handler(({ context, input }) =>
    removeDraft(context.backend.session, input.id),
  ),

  move: procedures.move.handler(({ context, input: { id, to, reason } }) =>
    editSession(context.backend.session, 'moveSession', id, async (tx, stored, line) => {
      checkSessionMove(stored.state, to, reason);
      if (stored.state === 'cancelled') await checkTakesSessions(tx, line);
      const dated = stored.days.length > 0 || to === 'cancelled' || to === 'draft';
      if (!dated) throw new RelaisError('SESSION_DATES');
      const ends = stored.days.at(-1)?.date;
      if (to === 'done' && ends! > today()) throw new RelaisError('SESSION_EARLY', { date: ends! });
      await setSessionState(tx, id, to, to === 'cancelled' ? reason : null);
    }),
  ),

  enrol: procedures.enrol.handler(({ context, input: { id, employeeIds } }) =>
    editSession(context.backend.session, 'setSessionPeople', id, (tx, stored, line) =>
      enrol(tx, stored, line, employeeIds),
    ),
  ),

  unenrol: procedures.unenrol.handler(({ context, input: { id, employeeIds } }) =>
    editSession(context.backend.session, 'setSessionPeople', id, async (tx, stored) => {
      checkEditable(stored);
      await deleteAttendance(tx, id, employeeIds);
    }),
  ),

  movePeople: procedures.movePeople.handler(({ context, input: { id, to, employeeIds } }) =>
    editSession(context.backend.session, 'setSessionPeople', id, (tx, stored, line) =>
      movePeople(tx, stored, line, to, employeeIds),
    ),
  ),

  replace: procedures.replace.handler(({ context, input: { id, employeeId, by } }) =>
    editSession(context.backend.session, 'setSessionPeople', id, (tx, stored, line) =>
      replacePerson(tx, stored, line, employeeId, by),
    ),
  ),

  attend: procedures.attend.handler(({ context, input: { id, employeeIds, status, hours } }) =>
    editSession(context.backend.session, 'noteAttendance', id, (tx, stored) =>
      noteAttendance(tx, stored, employeeIds, status, hours),
    ),
  ),

  // A cold score comes months later, when the plan may be closed: only the session's own state counts.
  evaluate: procedures.evaluate.handler(async ({ context, input }) => {
    const { session } = context.backend;
    const { id, employeeId, hotScore, coldScore } = input;
    const all = await loadAllSessions(session);
    checkListed(storedSession(all, id), [employeeId]);
    await session.write('noteEvaluation', (tx) =>
      patchAttendance(tx, id, [employeeId], {
        ...(hotScore !== undefined && { hotScore }),
        ...(coldScore !== undefined && { coldScore }),
      }),
    );
    return loadSession(session, id);
  }),

  coldEvaluations: procedures.coldEvaluations.handler(({ context }) =>
    loadColdEvaluations(context.backend.session),
  ),

  noteColdScores: procedures.noteColdScores.handler(async ({ context, input }) => {
    const { session } = context.backend;
    await noteColdScores(session, input.entries);
    return loadColdEvaluations(session);
  }),

  outcome: procedures.outcome.handler(async ({ context, input: { id, accepted } }) => {
    const {
      lineId: _,
      on: __,
      ...preview
    } = await previewClosing(context.backend.session.reader, id, accepted);
    return preview;
  }),

  close: procedures.close.handler(async ({ context, input: { id, accepted, confirm } }) => {
    const { session } = context.backend;
    await closeSession(session, id, accepted, confirm);
    return loadSession(session, id);
  }),

  reopen: procedures.reopen.handler(({ context, input: { id, ...why } }) =>
    reopenSession(context.backend.session, id, why),
  ),

  invitation: procedures.invitation.handler(async ({ context, input: { id, language } }) => {
    const { session } = context.backend;
    const all = await loadAllSessions(session);
    const summary = summariseSession(all, storedSession(all, id));
    const workspace = String(Date.parse(session.meta.created));
    return writeInvitation(summary, language, { workspace, stamp: new Date() });
  }),

  closedDays: procedures.closedDays.handler(({ context }) =>
    readClosedDays(context.backend.session.reader),
  ),

  addClosedDay: procedures.addClosedDay.handler(async ({ context, input }) => {
    const { session } = context.backend;
    await session.write('setClosedDay', async (tx) => {
      const taken = (await readClosedDays(tx)).some(({ date }) => date === input.date);
      if (taken) throw new RelaisError('CLOSED_DAY_TAKEN', { date: input.date });
      await insertClosedDay(tx, input);
    });
    return readClosedDays(session.reader);
  }),

  removeClosedDay: procedures.removeClosedDay.handler(async ({ context, input }) => {
    const { session } = context.backend;
    await session.write('setClosedDay', (tx) => deleteClosedDay(tx, input.id));
    return readClosedDays(session.reader);
  }),
});
