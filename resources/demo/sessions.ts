import type { AttendanceStatus } from '#shared/sessions/closing-outcome.ts';
import { usualHours } from '#shared/sessions/day-hours.ts';
import type { SessionState } from '#shared/sessions/life.ts';
import { commonSite, splitGroups } from '#shared/sessions/split-groups.ts';
import { demoCourses } from './courses.ts';
import type { DemoPerson } from './people.ts';
import { courseId } from './reference.ts';
import type { DemoRow } from './rows.ts';

/** First days of a line's sessions, month and day, with the state each has reached. */
type Held = [code: string, room: string | null, ...sessions: [day: string, state: SessionState][]];

/**
 * What the year's plan has held by the end of November, and what is to come. Two sessions of 26 November want the
 * same room: the calendar shows it.
 */
const choices: readonly Held[] = [
  ['PRD-10', 'Atelier pilote', ['06-02', 'done']],
  ['PRD-14', 'Salle Erdre', ['09-08', 'done'], ['09-15', 'done']],
  ['SEC-11', 'Salle Loire', ['11-10', 'done'], ['12-03', 'open']],
  ['SEC-03', 'Salle Sèvre', ['11-26', 'open'], ['12-10', 'draft']],
  ['MGT-02', 'Salle Sèvre', ['11-19', 'running']],
];

const closedDays = [
  ['05-15', 'Pont de l’Ascension'],
  ['07-13', 'Pont du 14 juillet'],
  ['12-24', 'Fermeture de fin d’année'],
  ['12-31', 'Fermeture de fin d’année'],
] as const;

/** Sessions of the running plan with their days and people; the same on every machine. */
export function makeSessions(
  lines: readonly DemoRow[],
  participants: readonly DemoRow[],
  people: readonly DemoPerson[],
  year: number,
) {
  const byId = new Map(people.map((person) => [person.id, person.row]));
  const rows = {
    session: [] as DemoRow[],
    session_day: [] as DemoRow[],
    attendance: [] as DemoRow[],
    closed_day: closedDays.map(([day, label]): DemoRow => ({ date: `${year}-${day}`, label })),
  };
  for (const [code, room, ...sessions] of choices) {
    const course = demoCourses[courseId(code) - 1]!;
    const line = lines.find(({ course_id }) => course_id === courseId(code))!;
    const group = participants
      .filter(({ line_id }) => line_id === line.id)
      .map(({ employee_id }) => {
        const row = byId.get(Number(employee_id))!;
        const { matricule, site } = row as { matricule: string; site: string | null };
        return { employeeId: Number(employee_id), matricule, site };
      });
    splitGroups(group, course.group[1], sessions.length).forEach((learners, at) => {
      // A group too many still waits for its session.
      const [day, state] = sessions[at] ?? [];
      if (day === undefined || state === undefined) return;
      const id = rows.session.length + 1;
      const { provider, trainer_id } = line as {
        provider: string | null;
        trainer_id: number | null;
      };
      const site = course.modality === 'virtual' ? null : commonSite(learners);
      rows.session.push({ id, line_id: line.id!, state, site, room, provider, trainer_id });
      rows.session_day.push(...daysOf(id, `${year}-${day}`, course.hours));
      const marked = state === 'done';
      learners.forEach(({ employeeId }, place) => {
        const status: AttendanceStatus = !marked
          ? 'enrolled'
          : place === 3
            ? 'absent'
            : place === 5
              ? 'partial'
              : 'present';
        const there = marked && status !== 'absent';
        rows.attendance.push({
          session_id: id,
          employee_id: employeeId,
          status,
          hours: status === 'partial' ? course.hours / 2 : null,
          hot_score: there ? 3 + ((id + place) % 3) : null,
          // Somebody always forgets the form that comes three months later.
          cold_score: there && code === 'PRD-10' && place < 2 ? 3 + (place % 2) : null,
        });
      });
    });
  }
  return rows;
}

/** The usual hours of a course, a week between two days: what shift workers can follow. */
function daysOf(session: number, first: string, hours: number): DemoRow[] {
  return usualHours(hours, 7).flatMap((day, at) =>
    day.map((slot) => ({
      session_id: session,
      date: new Date(Date.parse(`${first}T00:00:00Z`) + at * 7 * 86_400_000)
        .toISOString()
        .slice(0, 10),
      ...slot,
    })),
  );
}
