import { createHash } from 'node:crypto';
import { missingTraces } from '#shared/catalogue/afest.ts';
import { compareText } from '#shared/kernel/compare-text.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import { closingOutcome, isWritten, type OutcomeLine } from '#shared/sessions/closing-outcome.ts';
import { hoursOf } from '#shared/sessions/day-hours.ts';
import { checkPlanRuns, lineStateOf } from '#shared/sessions/life.ts';
import { missedPeople, unplacedPeople } from '#shared/sessions/presence.ts';
import type { ClosingPreview, NamedOutcome } from '#shared/sessions/sessions.contract.ts';
import type { Skill } from '#shared/skills/skills.contract.ts';
import type { Reader } from '../../database/access.ts';
import { readTraces } from '../catalogue/afest-traces.store.ts';
import { readCourses } from '../catalogue/catalogue.store.ts';
import { readDirectory } from '../people/directory.store.ts';
import { findPlanOfLine, patchLines, readLines } from '../plans/plan-lines.store.ts';
import { readPlan } from '../plans/plans.store.ts';
import type { Session } from '../session.ts';
import { saveAssessments } from '../skills/save-assessments.ts';
import { readHeld } from '../skills/session-levels.store.ts';
import { readSkill } from '../skills/skills.store.ts';
import { readSettings } from '../workspace/settings.store.ts';
import { readSessions, setSessionState } from './sessions.store.ts';

/** What closing a session would write, with the name of exactly that outcome. Reads only; throws NOT_FOUND. */
export async function previewClosing(
  db: Reader,
  id: number,
  accepted: readonly number[],
): Promise<ClosingPreview & { lineId: number; on: string }> {
  const [stored] = await readSessions(db, { id });
  if (!stored) throw new RelaisError('NOT_FOUND');
  const planId = await findPlanOfLine(db, stored.lineId);
  const { status } = await readPlan(db, planId);
  checkPlanRuns(status);
  if (stored.state !== 'done') {
    throw new RelaisError('SESSION_MOVE', { from: stored.state, to: 'closed' });
  }
  const on = stored.days.at(-1)?.date;
  if (on === undefined) throw new RelaisError('SESSION_DATES');
  const unmarked = stored.attendance.filter((one) => one.status === 'enrolled').length;
  if (unmarked > 0) throw new RelaisError('SESSION_UNMARKED', { count: unmarked });

  const line = (await readLines(db, planId)).find((one) => one.id === stored.lineId)!;
  const course = (await readCourses(db)).find((one) => one.id === line.courseId)!;
  const skills = new Map<number, Skill>();
  for (const { skillId } of course.skills) skills.set(skillId, (await readSkill(db, skillId))!);
  const directory = await readDirectory(db);
  const settings = await readSettings(db);
  const nameOf = (employeeId: number) => directory.get(employeeId)?.name ?? '';
  const people = stored.attendance.toSorted(
    (a, b) =>
      compareText(nameOf(a.employeeId), nameOf(b.employeeId)) || a.employeeId - b.employeeId,
  );
  const lines = closingOutcome({
    on,
    hours: hoursOf(stored.days),
    enough: settings.enoughAttendance,
    validityMonths: course.validityMonths,
    raises: course.skills.map((raise) => ({
      ...raise,
      qualification: skills.get(raise.skillId)!.kind === 'qualification',
    })),
    people,
    held: await readHeld(
      db,
      people.map(({ employeeId }) => employeeId),
      course.skills.map(({ skillId }) => skillId),
    ),
    accepted: new Set(accepted),
  });
  const siblings = await readSessions(db, { lineId: line.id });
  const states = siblings.map((one) => (one.id === id ? ('closed' as const) : one.state));
  const to = lineStateOf(line.state, states, unplacedPeople(line.employeeIds, siblings).length);
  const missed = new Set(missedPeople(siblings));
  const lineState = { from: line.state, to };
  const count = (wanted: string) => people.filter((one) => one.status === wanted).length;
  return {
    lines: lines.map(
      (one): NamedOutcome => ({
        ...one,
        name: nameOf(one.employeeId),
        matricule: directory.get(one.employeeId)?.matricule ?? '',
        skill: skills.get(one.skillId)?.name ?? '',
      }),
    ),
    written: lines.filter(isWritten).length,
    present: count('present'),
    partial: count('partial'),
    absent: count('absent'),
    untrained: people.filter((one) => missed.has(one.employeeId)).length,
    doubts: doubtsOf(lines).map(({ employeeId, result }) => ({
      employeeId,
      name: nameOf(employeeId),
      hours: people.find((one) => one.employeeId === employeeId)!.hours,
      cause: result as 'partial' | 'entry',
    })),
    lineState,
    missingTraces: course.modality === 'afest' ? missingTraces(await readTraces(db, line.id)) : [],
    confirm: fingerprint({ id, on, lines, lineState }),
    lineId: line.id,
    on,
  };
}

/**
 * Closes a session in one undoable step: every level it gives, its state and its line's. Throws SESSION_CHANGED unless
 * what is written is exactly the preview that `confirm` names.
 */
export async function closeSession(
  session: Session,
  id: number,
  accepted: readonly number[],
  confirm: string,
): Promise<void> {
  await session.write('closeSession', async (tx) => {
    const outcome = await previewClosing(tx, id, accepted);
    if (outcome.confirm !== confirm) throw new RelaisError('SESSION_CHANGED');
    const entries = outcome.lines.filter(isWritten).map((line) => ({
      employeeId: line.employeeId,
      skillId: line.skillId,
      level: line.after,
      source: 'training' as const,
      date: outcome.on,
      validUntil: line.validUntil,
      assessor: null,
      sessionId: id,
    }));
    if (entries.length > 0) await saveAssessments(tx, entries, await readSettings(tx));
    await setSessionState(tx, id, 'closed');
    const { from, to } = outcome.lineState;
    if (from !== to) await patchLines(tx, [outcome.lineId], { state: to });
  });
}

/** One line a person in doubt. */
function doubtsOf(lines: readonly OutcomeLine[]): OutcomeLine[] {
  const doubts = lines.filter(({ result }) => result === 'partial' || result === 'entry');
  return [...new Map(doubts.map((line) => [line.employeeId, line])).values()];
}

function fingerprint(outcome: unknown): string {
  return createHash('sha256').update(JSON.stringify(outcome)).digest('hex').slice(0, 16);
}
