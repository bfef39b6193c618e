import type { AttendanceSnapshot } from '#shared/imports/attendance-import.ts';
import { PeopleFinder } from '#shared/imports/people-finder.ts';
import { fold } from '#shared/kernel/text.ts';
import { hoursOf } from '#shared/sessions/day-hours.ts';
import type { Reader } from '../../database/access.ts';
import { readCourses } from '../catalogue/catalogue.store.ts';
import { readEmployeeRecords } from '../people/people-bulk.store.ts';
import { readLines } from '../plans/plan-lines.store.ts';
import { readSessions } from '../sessions/sessions.store.ts';

/** What an attendance file is compared with: people, courses by code and title, sessions with their lists. */
export async function attendanceSnapshot(db: Reader): Promise<AttendanceSnapshot> {
  const people = await readEmployeeRecords(db);
  const courses = await readCourses(db);
  const courseOf = new Map((await readLines(db, null)).map((line) => [line.id, line.courseId]));
  const emails = people.flatMap(({ id, email }): [string, number][] =>
    email === null ? [] : [[fold(email), id]],
  );
  return {
    people: new PeopleFinder(people),
    emails: new Map(emails),
    // A code wins over a title that happens to read the same.
    courses: new Map([
      ...courses.map(({ id, title }): [string, number] => [fold(title), id]),
      ...courses.map(({ id, code }): [string, number] => [fold(code), id]),
    ]),
    sessions: (await readSessions(db)).map(({ id, lineId, state, days, attendance }) => ({
      id,
      state,
      courseId: courseOf.get(lineId)!,
      days: days.map(({ date }) => date),
      hours: hoursOf(days),
      list: attendance,
    })),
  };
}
