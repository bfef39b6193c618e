import { type } from '@orpc/contract';
import { z } from 'zod';
import type { TraceKind } from '../catalogue/afest.ts';
import type { Modality } from '../catalogue/catalogue.contract.ts';
import { isoDate } from '../kernel/dates.ts';
import { language } from '../kernel/language.ts';
import { id, procedure } from '../kernel/procedure.ts';
import type { LineState, PlanStatus } from '../plans/plans.contract.ts';
import type { ClosedDay, Closure } from './closed-days.ts';
import { type AttendanceStatus, attendanceStatuses, type OutcomeLine } from './closing-outcome.ts';
import { minutesOf, type Slot } from './day-hours.ts';
import { evaluationsContract, score } from './evaluations.contract.ts';
import type { Conflict } from './find-conflicts.ts';
import { type SessionState, sessionStates } from './life.ts';

/** A dated run of a plan line, without its people. */
export interface SessionSummary {
  id: number;
  lineId: number;
  planId: number;
  plan: string;
  courseId: number;
  code: string;
  title: string;
  modality: Modality;
  state: SessionState;
  /** In order; two half-days are two slots. */
  days: Slot[];
  firstDay: string | null;
  lastDay: string | null;
  /** The most half-days people may have been told of; 0 while nothing was taken away. */
  halfDays: number;
  /** Hours of all the slots. */
  hours: number;
  site: string | null;
  room: string | null;
  link: string | null;
  provider: string | null;
  trainerId: number | null;
  trainer: string | null;
  comment: string | null;
  /** Why it was cancelled; null otherwise. */
  reason: string | null;
  /** People with a place: everybody but those replaced. */
  people: number;
  groupMin: number;
  groupMax: number;
  /** People whose presence nobody noted yet. */
  unmarked: number;
  /** Levels it wrote when it was closed. */
  levels: number;
  conflicts: NamedConflict[];
  /** Day from which the cold evaluation is due: the last day plus the workspace's delay; null before the end. */
  coldDue: string | null;
  /** People who were there and have no cold score, once it is due. */
  coldMissing: number;
}

/** A conflict with the words a screen needs: the person's name, the other session's title and code. */
export interface NamedConflict extends Conflict {
  name: string | null;
  other: string | null;
}

export interface Attendee {
  id: number;
  employeeId: number;
  matricule: string;
  name: string;
  unit: string | null;
  site: string | null;
  email: string | null;
  status: AttendanceStatus;
  /** Hours followed; null when not partial. */
  hours: number | null;
  replacedBy: string | null;
  hotScore: number | null;
  coldScore: number | null;
  /** Levels the closed session gave this person. */
  levels: { skillId: number; skill: string; level: number; validUntil: string | null }[];
}

/** Somebody as a list to choose from names them. */
export interface NamedPerson {
  employeeId: number;
  name: string;
  matricule: string;
}

export interface SessionDetail extends SessionSummary {
  attendees: Attendee[];
  /** Participants of the line who have no place in any of its sessions. */
  unplaced: NamedPerson[];
  /** People absent from a session of the line that was held, who have no other place: see `missedPeople`. */
  missed: NamedPerson[];
  planStatus: PlanStatus;
  lineState: LineState;
}

/** What a plan line needs to know of its sessions. */
export interface LineSessions {
  sessions: SessionSummary[];
  unplaced: NamedPerson[];
  /** People absent from a session that was held, who have no other place. */
  missed: NamedPerson[];
  /**
   * Sessions may be made and moved: the plan is approved or running, the line neither cancelled nor closed, unless
   * somebody missed it.
   */
  open: boolean;
  planStatus: PlanStatus;
}

/** A named line of what closing writes. */
export interface NamedOutcome extends OutcomeLine {
  name: string;
  matricule: string;
  skill: string;
}

export interface ClosingPreview {
  lines: NamedOutcome[];
  /** Assessments that closing would add to the history. */
  written: number;
  present: number;
  partial: number;
  absent: number;
  /** Those absent who have no place in another session of the line: closing leaves them untrained. */
  untrained: number;
  /** People waiting for a decision: too few hours, or below the entry level. */
  doubts: { employeeId: number; name: string; hours: number | null; cause: 'partial' | 'entry' }[];
  lineState: { from: LineState; to: LineState };
  /** For an AFEST, the traces of its line still to leave: told, never refused. */
  missingTraces: TraceKind[];
  /** Names exactly this outcome: give it back to `close`. */
  confirm: string;
}

export interface Calendar {
  sessions: SessionSummary[];
  closures: { date: string; closure: Exclude<Closure, { kind: 'weekend' }> }[];
}

const text = (max: number) => z.string().trim().max(max).nullable();
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const slot = z
  .object({ date: isoDate, starts: time, ends: time })
  .refine(({ starts, ends }) => minutesOf(ends) > minutesOf(starts), 'ends');

export const sessionPatch = z
  .object({
    days: z.array(slot).max(200),
    site: text(200),
    room: text(200),
    link: text(1000),
    provider: text(200),
    trainerId: id.nullable(),
    comment: text(2000),
  })
  .partial();
export type SessionPatch = z.infer<typeof sessionPatch>;

const people = z.array(id).min(1).max(5000);

export const sessionsContract = {
  /** Sessions with a day in the span (ISO days, both included), of a plan or of all; drafts without a day come last. */
  list: procedure
    .input(
      z
        .object({ from: isoDate.optional(), to: isoDate.optional(), planId: id.optional() })
        .default({}),
    )
    .output(type<SessionSummary[]>()),
  /** The same span, with the public holidays and the company's closed days in it. */
  calendar: procedure
    .input(z.object({ from: isoDate, to: isoDate, planId: id.optional() }))
    .output(type<Calendar>()),
  get: procedure.input(z.object({ id })).output(type<SessionDetail>()),
  ofLine: procedure.input(z.object({ lineId: id })).output(type<LineSessions>()),
  /**
   * Makes the sessions a line still needs, as drafts one may edit: its participants without a place in groups, dated in
   * the line's quarter on days when everybody is free. SESSION_PLAN before the approval, SESSION_NOBODY with nobody to place.
   */
  schedule: procedure
    .input(z.object({ lineId: id }))
    .output(type<{ created: number[]; afterQuarter: number }>()),
  /** Makes one empty draft session of a line; a closed line takes one again for those who missed it. SESSION_LINE. */
  create: procedure.input(z.object({ lineId: id })).output(type<SessionDetail>()),
  /** Changes dates, place and trainer until the session is done. */
  update: procedure.input(z.object({ id, patch: sessionPatch })).output(type<SessionDetail>()),
  /** Removes a draft. */
  remove: procedure.input(z.object({ id })).output(type<{ removed: true }>()),
  /** Moves a session along its life; cancelling needs a reason. `closed` is reached by `close` alone. */
  move: procedure
    .input(
      z.object({
        id,
        to: z.enum(sessionStates),
        reason: z.string().trim().max(500).default(''),
      }),
    )
    .output(type<SessionDetail>()),
  /** Gives people a place, up to the group's maximum. */
  enrol: procedure.input(z.object({ id, employeeIds: people })).output(type<SessionDetail>()),
  /** Takes people off a session; what was noted of them goes with it. */
  unenrol: procedure.input(z.object({ id, employeeIds: people })).output(type<SessionDetail>()),
  /** Moves people to another session of the same line. */
  movePeople: procedure
    .input(z.object({ id, to: id, employeeIds: people }))
    .output(type<SessionDetail>()),
  /** Puts a colleague in somebody's place; the first stays on the list as replaced. */
  replace: procedure.input(z.object({ id, employeeId: id, by: id })).output(type<SessionDetail>()),
  /** Notes who was there, one or many; `hours` for a partial presence. */
  attend: procedure
    .input(
      z.object({
        id,
        employeeIds: people,
        status: z.enum(attendanceStatuses).exclude(['replaced']),
        hours: z.number().positive().max(2000).optional(),
      }),
    )
    .output(type<SessionDetail>()),
  /** Notes evaluation scores from 1 to 5; null takes one away. */
  evaluate: procedure
    .input(
      z.object({ id, employeeId: id, hotScore: score.optional(), coldScore: score.optional() }),
    )
    .output(type<SessionDetail>()),
  ...evaluationsContract,
  /** Exactly what closing would write; `accepted` are the people in doubt that count all the same. Writes nothing. */
  outcome: procedure
    .input(z.object({ id, accepted: z.array(id).default([]) }))
    .output(type<ClosingPreview>()),
  /**
   * Closes a done session in one step: levels, ends of qualifications, the line's state. `confirm` names the preview seen;
   * SESSION_CHANGED when the data moved since, SESSION_UNMARKED while somebody's presence is not noted.
   */
  close: procedure
    .input(z.object({ id, accepted: z.array(id).default([]), confirm: z.string().min(1) }))
    .output(type<SessionDetail>()),
  /**
   * Takes a closed session back to done: the levels it wrote are withdrawn, its line follows, and the plan's history keeps
   * who and why. SESSION_MOVE unless it is closed, SESSION_PLAN once the plan is.
   */
  reopen: procedure
    .input(
      z.object({
        id,
        by: z.string().trim().min(1).max(120),
        reason: z.string().trim().min(1).max(500),
      }),
    )
    .output(type<SessionDetail>()),
  /** The invitation as an .ics file (RFC 5545), one event a half-day; of a cancelled session, its withdrawal (METHOD:CANCEL). */
  invitation: procedure.input(z.object({ id, language })).output(type<File>()),
  closedDays: procedure.output(type<ClosedDay[]>()),
  addClosedDay: procedure
    .input(z.object({ date: isoDate, label: z.string().trim().min(1).max(120) }))
    .output(type<ClosedDay[]>()),
  removeClosedDay: procedure.input(z.object({ id })).output(type<ClosedDay[]>()),
};
