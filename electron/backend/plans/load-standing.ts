import { coursesIn } from '#shared/catalogue/prerequisite-loop.ts';
import { noStanding, type Standing } from '#shared/plans/standing.ts';
import type { StoredCourse } from '../catalogue/catalogue.store.ts';
import type { Session } from '../session.ts';
import { readLinePresence } from '../sessions/line-presence.store.ts';
import { readSkillLevels } from '../skills/skill-assessments.store.ts';
import { readFollowedLines } from './followed-lines.store.ts';

/**
 * What people bring to the prerequisites of a catalogue on a day: levels of the skills asked (and given by the courses asked), and
 * courses followed. A list of presence decides where there is one, else the line being done.
 */
export async function loadStanding(
  session: Session,
  courses: ReadonlyMap<number, StoredCourse>,
  on: string,
): Promise<Standing> {
  const asked = [...courses.values()].flatMap(({ prerequisites }) => prerequisites);
  if (asked.length === 0) return noStanding;
  return session.remember(`standing ${on}`, async () => {
    const before = [...new Set(coursesIn(asked))];
    const skills = new Set([
      ...asked.flatMap((one) => ('skillId' in one ? [one.skillId] : [])),
      ...before.flatMap((id) => courses.get(id)?.skills.map(({ skillId }) => skillId) ?? []),
    ]);
    const levels = new Map<number, Awaited<ReturnType<typeof readSkillLevels>>>();
    for (const skill of skills) levels.set(skill, await readSkillLevels(session.reader, skill, on));
    const followed = await readFollowed(session, before);
    return {
      levelOf: (employeeId, skillId) => {
        const one = levels.get(skillId)?.get(employeeId);
        if (!one) return { level: 0, held: 0 };
        const isOver = one.validUntil !== null && one.validUntil < on;
        return { level: isOver ? 0 : one.level, held: one.level };
      },
      hasFollowed: (employeeId, courseId) => followed.has(`${employeeId}|${courseId}`),
    };
  });
}

async function readFollowed(session: Session, courseIds: readonly number[]): Promise<Set<string>> {
  const lines = await readFollowedLines(session.reader, courseIds);
  const ids = [...new Set(lines.map(({ lineId }) => lineId))];
  const presence = new Map(
    (await readLinePresence(session.reader, ids)).map((one) => [
      `${one.lineId}|${one.employeeId}`,
      one,
    ]),
  );
  const over = lines.filter(({ lineId, employeeId, isOver }) => {
    const known = presence.get(`${lineId}|${employeeId}`);
    return known?.isOver ? known.came : isOver;
  });
  return new Set(over.map(({ employeeId, courseId }) => `${employeeId}|${courseId}`));
}
