import { addMonths, type IsoDate } from '../kernel/dates.ts';
import { type AssessmentSource, assessmentSources } from '../skills/skills.contract.ts';

export const attendanceStatuses = ['enrolled', 'present', 'partial', 'absent', 'replaced'] as const;
export type AttendanceStatus = (typeof attendanceStatuses)[number];

/** An assessment a person already has. */
export interface Held {
  employeeId: number;
  skillId: number;
  level: number;
  source: AssessmentSource;
  date: IsoDate;
  validUntil: IsoDate | null;
  id: number;
}

export interface ClosingInput {
  /** The session's last day: the date of what it gives. */
  on: IsoDate;
  /** Hours of the session. */
  hours: number;
  /** Share of the hours from which a partial presence counts without asking. */
  enough: number;
  validityMonths: number | null;
  raises: readonly {
    skillId: number;
    qualification: boolean;
    fromLevel: number;
    toLevel: number;
  }[];
  people: readonly { employeeId: number; status: AttendanceStatus; hours: number | null }[];
  held: readonly Held[];
  /** People in doubt that the user decided to count. */
  accepted: ReadonlySet<number>;
}

/** One level a session gives, or why it gives none. */
export interface OutcomeLine {
  employeeId: number;
  skillId: number;
  /** Level that counts on the session's last day; null when never assessed, 0 when expired. */
  before: number | null;
  after: number;
  validUntil: IsoDate | null;
  /**
   * `raise` a higher level, `renew` the same with a later end; nothing is written for the others:
   * `held` already there, `stronger` a certificate or test of the same day says otherwise,
   * `partial` and `entry` wait for somebody's decision (too few hours; below the course's entry level).
   */
  result: 'raise' | 'renew' | 'held' | 'stronger' | 'partial' | 'entry';
  /** A later assessment decides today whatever this one says. */
  laterOn: IsoDate | null;
}

/** Whether a line of the outcome is written to the history. */
export function isWritten({ result }: Pick<OutcomeLine, 'result'>): boolean {
  return result === 'raise' || result === 'renew';
}

/** What closing a session would write, person by person then skill by skill; absent people get nothing. */
export function closingOutcome(input: ClosingInput): OutcomeLine[] {
  const { on, raises, validityMonths, accepted } = input;
  const cells = Map.groupBy(input.held, ({ employeeId, skillId }) => `${employeeId} ${skillId}`);
  const lines: OutcomeLine[] = [];
  for (const person of input.people) {
    if (person.status !== 'present' && person.status !== 'partial') continue;
    const { employeeId } = person;
    const short = isShort(person, input);
    for (const raise of raises) {
      const history = (cells.get(`${employeeId} ${raise.skillId}`) ?? []).toSorted(byDecision);
      const deciding = history.find(({ date }) => date <= on);
      const expired = deciding?.validUntil != null && deciding.validUntil < on;
      const before = deciding === undefined ? null : expired ? 0 : deciding.level;
      const validUntil =
        raise.qualification && validityMonths !== null ? addMonths(on, validityMonths) : null;
      const base = {
        employeeId,
        skillId: raise.skillId,
        before,
        after: raise.toLevel,
        validUntil,
        laterOn: history.find(({ date }) => date > on)?.date ?? null,
      };
      const gain = gainOf(base, deciding);
      // The level once held opens the door of a renewal, even after it expired.
      const entry = raise.fromLevel > (deciding?.level ?? 0);
      const doubt = accepted.has(employeeId) ? null : short ? 'partial' : entry ? 'entry' : null;
      const stronger =
        deciding?.date === on &&
        assessmentSources.indexOf(deciding.source) < assessmentSources.indexOf('training');
      const result = gain === 'held' ? 'held' : stronger ? 'stronger' : (doubt ?? gain);
      lines.push({ ...base, result });
    }
  }
  return lines;
}

/** Whether somebody followed too little of the session to count without asking. */
export function isShort(
  { status, hours }: { status: AttendanceStatus; hours: number | null },
  session: { hours: number; enough: number },
): boolean {
  // 80 % of 14 h is 11.2 h, which binary fractions miss by a hair.
  return status === 'partial' && (hours ?? 0) < session.hours * session.enough - 1e-9;
}

function gainOf(
  line: Pick<OutcomeLine, 'before' | 'after' | 'validUntil'>,
  deciding: Held | undefined,
): 'raise' | 'renew' | 'held' {
  if (line.after > (line.before ?? 0)) return 'raise';
  if (line.after < line.before! || line.validUntil === null) return 'held';
  const ends = deciding!.validUntil;
  return ends !== null && ends < line.validUntil ? 'renew' : 'held';
}

/** The order that decides which assessment counts: the latest, then the strongest source, then the last entered. */
export function byDecision(
  a: Pick<Held, 'date' | 'source' | 'id'>,
  b: Pick<Held, 'date' | 'source' | 'id'>,
): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return assessmentSources.indexOf(a.source) - assessmentSources.indexOf(b.source) || b.id - a.id;
}
