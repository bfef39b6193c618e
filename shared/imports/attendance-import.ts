import { fold } from '../kernel/text.ts';
import { type SessionState, takesAttendance } from '../sessions/life.ts';
import { presenceOf } from './attendance-presence.ts';
import { Claims } from './claims.ts';
import type { Importer, SheetContext } from './importer.ts';
import type { RejectionReason } from './imports.contract.ts';
import { cellParser } from './parse-cell.ts';
import { parseNumber } from './parse-number.ts';
import type { Refusal } from './parsed.ts';
import type { PeopleFinder } from './people-finder.ts';
import { columnOf, type RowValues, rowReader } from './row-reader.ts';
import type { Cell, TableRow } from './table.ts';
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
 * Who was there, from an LMS export: the person by matricule or address, the session by course and day, or the only one
 * that takes this person's attendance when the row gives no day. Only sessions
 * that are open, running or done take it; a row that says what is already noted changes nothing, and rows that
 * contradict each other are all refused.
 */
export function attendanceImporter(context: SheetContext, snapshot: AttendanceSnapshot): Importer {
  const { outcome } = context;
  const read = rowReader('attendance', context);
  const parse = cellParser(context.levels, context.today);
  const sessions = Map.groupBy(snapshot.sessions, ({ courseId }) => courseId);
  let undated = 0;
  const claims = new Claims<number, AttendanceRecord | string>(outcome, same);
  const entries: { row: number; who: string; now: AttendanceRecord; record: AttendanceRecord }[] =
    [];

  const refuse = (
    row: TableRow,
    field: string,
    code: RejectionReason,
    data: Refusal['data'] = {},
  ) => {
    const column = columnOf(context, field);
    const cell = column === null ? null : row.cells[column];
    outcome.reject(row.row, column, cell, { code, data });
  };

  return {
    row(row) {
      const { values, bad } = read(row);
      // Whose presence it is, and where, is not known.
      if (bad.has('matricule') || bad.has('course') || bad.has('date')) return;
      const place = placeOf(row, values);
      if (!place) return;
      const record = recordOf(row, values, place);
      const good = bad.size === 0 && record !== null;
      const who = values.get('matricule') as string;
      const at = { row: row.row, column: columnOf(context, 'matricule'), cell: who };
      const first = claims.take(place.one.id, at, record ?? JSON.stringify(row.cells), good);
      if (first && record) entries.push({ row: row.row, who, now: place.one, record });
    },
    finish() {
      const attendance: AttendanceRecord[] = [];
      for (const { row, who, now, record } of entries) {
        if (!claims.agree(record.id)) continue;
        if (same(now, record)) {
          outcome.unchanged += 1;
          continue;
        }
        outcome.changed += 1;
        outcome.show(row, who, 'attendance', now.status, record.status);
        attendance.push(record);
      }
      if (undated > 0) outcome.note('undatedPresences', { n: undated });
      return { ...noWrites(), attendance };
    },
  };

  /** The place on a session's list that a row is about; null when there is none, which is said. */
  function placeOf(row: TableRow, values: RowValues): Place | null {
    const no = (field: string, code: RejectionReason, data?: Refusal['data']) => {
      refuse(row, field, code, data);
      return null;
    };
    const who = values.get('matricule');
    const named = values.get('course');
    if (typeof who !== 'string') return no('matricule', 'required');
    if (typeof named !== 'string') return no('course', 'required');
    const employee = snapshot.people.find(who) ?? snapshot.emails.get(fold(who));
    if (employee === undefined) {
      const { code, data } = snapshot.people.unknown(who);
      return no('matricule', code, data);
    }
    const courseId = snapshot.courses.get(fold(named));
    if (courseId === undefined) return no('course', 'unknownCourse');
    const day = values.get('date');
    const held = (sessions.get(courseId) ?? []).filter(
      ({ days, state }) => state !== 'cancelled' && (typeof day !== 'string' || days.includes(day)),
    );
    if (held.length === 0) return no('course', 'unknownSession');
    const places = held.flatMap((session) =>
      session.list
        .filter((one) => one.employeeId === employee && one.status !== 'replaced')
        .map((one) => ({ session, one })),
    );
    if (places.length === 0) return no('matricule', 'notEnrolled');
    const open = places.filter(({ session }) => takesAttendance(session.state));
    if (open.length === 0) {
      outcome.leave('sessionClosed');
      return null;
    }
    // Somebody listed twice for a course leaves it open which session is meant.
    if (open.length > 1) {
      const days = open.flatMap(({ session }) => session.days.slice(0, 1)).sort();
      return no('course', 'ambiguousSession', { days: days.join(', ') });
    }
    if (typeof day !== 'string') undated += 1;
    return open[0]!;
  }

  /** What a row says of somebody's presence; null when that is refused. */
  function recordOf(
    row: TableRow,
    values: RowValues,
    { session, one }: Place,
  ): AttendanceRecord | null {
    const no = (field: string, cell: Cell | undefined, refusal: Refusal) => {
      outcome.reject(row.row, columnOf(context, field), cell, refusal);
      return null;
    };
    const text = values.get('attendedHours');
    let hours: number | null = null;
    if (typeof text === 'string') {
      const parsed =
        parseNumber(text) === 0 ? ({ ok: true, value: 0 } as const) : parse(hoursField, text);
      if (!parsed.ok) return no('attendedHours', text, parsed.refusal);
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
      return no(presence.field, column === null ? null : row.cells[column], presence.refusal);
    }
    const score = values.get('hotScore');
    if (typeof score === 'number' && score > 5) {
      return no('hotScore', score, { code: 'outOfRange', data: { low: 1, high: 5 } });
    }
    return {
      id: one.id,
      status: presence.status,
      hours: presence.hours,
      hotScore: typeof score === 'number' ? score : one.hotScore,
    };
  }
}

/** Somebody on the list of a session. */
interface Place {
  session: KnownSession;
  one: AttendanceRecord;
}

function same(one: AttendanceRecord | string, other: AttendanceRecord | string): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  return (
    one.status === other.status && one.hours === other.hours && one.hotScore === other.hotScore
  );
}
