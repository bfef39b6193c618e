import { fold } from '../kernel/text.ts';
import { type SessionState, takesAttendance } from '../sessions/life.ts';
import { presenceOf } from './attendance-presence.ts';
import type { Importer, SheetContext } from './importer.ts';
import { cellParser } from './parse-cell.ts';
import { parseNumber } from './parse-number.ts';
import type { PeopleFinder } from './people-finder.ts';
import { columnOf, rowReader } from './row-reader.ts';
import type { TableRow } from './table.ts';
import { type AttendanceRecord, noWrites } from './writes.ts';

/** A session a file may speak of, with the people on its list. */
export interface KnownSession {
  id: number;
  courseId: number;
  state: SessionState;
  days: readonly string[];
  hours: number;
  list: readonly (AttendanceRecord & { employeeId: number })[];
}

export interface AttendanceSnapshot {
  people: PeopleFinder;
  /** Ids by folded address. */
  emails: ReadonlyMap<string, number>;
  /** Ids by folded code and title. */
  courses: ReadonlyMap<string, number>;
  sessions: readonly KnownSession[];
}

const hoursField = { name: 'hours', type: 'hours', required: false, fr: [], en: [] } as const;

/**
 * Who was there, from an LMS export: the person by matricule or address, the session by course and day. Only sessions
 * that are open, running or done take it; a row that says what is already noted changes nothing.
 */
export function attendanceImporter(context: SheetContext, snapshot: AttendanceSnapshot): Importer {
  const { outcome } = context;
  const read = rowReader('attendance', context);
  const parse = cellParser(context.levels, context.today);
  const sessions = Map.groupBy(snapshot.sessions, ({ courseId }) => courseId);
  const said = new Map<number, { record: AttendanceRecord; row: number }>();
  const unchanged = new Set<number>();

  const refuse = (
    row: TableRow,
    field: string,
    code: 'unknownSession' | 'notEnrolled' | 'unknownEmployee' | 'required',
  ) => {
    const column = columnOf(context, field);
    const cell = column === null ? null : row.cells[column];
    outcome.reject(row.row, column, cell, { code, data: {} });
  };

  return {
    row(row) {
      const values = read(row);
      if (!values) return;
      const who = values.get('matricule');
      const named = values.get('course');
      if (typeof who !== 'string') return refuse(row, 'matricule', 'required');
      if (typeof named !== 'string') return refuse(row, 'course', 'required');
      const employee = snapshot.people.find(who) ?? snapshot.emails.get(fold(who));
      if (employee === undefined) return refuse(row, 'matricule', 'unknownEmployee');
      const courseId = snapshot.courses.get(fold(named));
      const day = values.get('date');
      const held = (courseId === undefined ? [] : (sessions.get(courseId) ?? [])).filter(
        ({ days, state }) =>
          state !== 'cancelled' && (typeof day !== 'string' || days.includes(day)),
      );
      if (held.length === 0) return refuse(row, 'course', 'unknownSession');
      const places = held.flatMap((session) =>
        session.list
          .filter((one) => one.employeeId === employee && one.status !== 'replaced')
          .map((one) => ({ session, one })),
      );
      // Without a day, somebody listed twice for a course leaves it open which session is meant.
      if (places.length !== 1) {
        return refuse(
          row,
          places.length === 0 ? 'matricule' : 'course',
          places.length === 0 ? 'notEnrolled' : 'unknownSession',
        );
      }
      const { session, one } = places[0]!;
      if (!takesAttendance(session.state)) return outcome.leave('sessionClosed');

      const text = values.get('attendedHours');
      let hours: number | null = null;
      if (typeof text === 'string') {
        const parsed =
          parseNumber(text) === 0 ? ({ ok: true, value: 0 } as const) : parse(hoursField, text);
        if (!parsed.ok) {
          const column = columnOf(context, 'attendedHours');
          return outcome.reject(row.row, column, text, parsed.refusal);
        }
        hours = parsed.value as number;
      }
      const presence = presenceOf({
        status: (values.get('attendance') as string | undefined) ?? null,
        completion: (values.get('completion') as number | undefined) ?? null,
        hours,
        whole: session.hours,
      });
      if (!presence.ok) {
        const column = columnOf(context, presence.field);
        return outcome.reject(
          row.row,
          column,
          column === null ? null : row.cells[column],
          presence.refusal,
        );
      }
      const score = values.get('hotScore');
      if (typeof score === 'number' && score > 5) {
        const column = columnOf(context, 'hotScore');
        return outcome.reject(row.row, column, score, {
          code: 'outOfRange',
          data: { low: 1, high: 5 },
        });
      }
      const record: AttendanceRecord = {
        id: one.id,
        status: presence.status,
        hours: presence.hours,
        hotScore: typeof score === 'number' ? score : one.hotScore,
      };
      take(row.row, who, one, record);
    },
    finish() {
      const records = [...said.values()].map(({ record }) => record);
      return { ...noWrites(), attendance: records.filter(({ id }) => !unchanged.has(id)) };
    },
  };

  function take(row: number, who: string, now: AttendanceRecord, record: AttendanceRecord): void {
    const before = said.get(record.id);
    if (before) {
      const column = columnOf(context, 'matricule');
      if (same(before.record, record)) outcome.leave('repeated');
      else outcome.reject(row, column, who, { code: 'duplicate', data: { row: before.row } });
      return;
    }
    // What is already noted stays known too, so that a second row about it cannot contradict the first unseen.
    said.set(record.id, { record, row });
    if (same(now, record)) {
      unchanged.add(record.id);
      outcome.unchanged += 1;
      return;
    }
    outcome.changed += 1;
    outcome.show(row, who, 'attendance', now.status, record.status);
  }
}

function same(a: AttendanceRecord, b: AttendanceRecord): boolean {
  return a.status === b.status && a.hours === b.hours && a.hotScore === b.hotScore;
}
