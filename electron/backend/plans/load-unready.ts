import type { Prerequisite } from '#shared/catalogue/catalogue.contract.ts';
import { compareText } from '#shared/kernel/compare-text.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import { entryRules } from '#shared/plans/entry-rules.ts';
import { firstQuarter } from '#shared/plans/first-quarter.ts';
import type { UnreadyPerson } from '#shared/plans/plans.contract.ts';
import { type Unready, unreadyPeople } from '#shared/plans/unready-people.ts';
import type { Session } from '../session.ts';
import { readLinePresence } from '../sessions/line-presence.store.ts';
import { readSkillNames } from '../skills/skill-names.store.ts';
import { loadPlanParts, type PlanParts } from './load-plan.ts';
import { loadStanding } from './load-standing.ts';

/** People to put on a course of a plan: on a line that is there, else on one held as soon as the plan can. */
interface Joining {
  courseId: number;
  lineId?: number | undefined;
  employeeIds: readonly number[];
}

/** Who on a plan's lines lacks which prerequisite, by line then name; throws NOT_FOUND. */
export async function loadUnready(session: Session, planId: number): Promise<UnreadyPerson[]> {
  const { parts, lines, rules } = await loadWalk(session, planId);
  return named(session, parts, unreadyPeople(parts.table, lines, rules));
}

/** Who of the people to be added would lack which prerequisite; throws NOT_FOUND. */
export async function loadWouldLack(
  session: Session,
  planId: number,
  { courseId, lineId, employeeIds }: Joining,
): Promise<UnreadyPerson[]> {
  const { parts, lines, rules, placeOf } = await loadWalk(session, planId);
  const course = parts.around.courses.get(courseId);
  if (!course) throw new RelaisError('NOT_FOUND');
  const fresh = {
    ...{ id: 0, courseId, course: placeOf(courseId), raises: course.skills },
    ...{ quarter: firstQuarter(parts.record.year, parts.table.on), position: Infinity },
    ...{ state: 'draft' as const, employeeIds: [] },
  };
  const target = lines.find(({ id }) => id === lineId) ?? fresh;
  if (lineId !== undefined && target.courseId !== courseId) throw new RelaisError('NOT_FOUND');
  const all = target === fresh ? [...lines, fresh] : lines;
  const known = employeeIds.filter((id) => parts.around.directory.has(id));
  const asked = ({ id }: { id: number }) => (id === target.id ? known : []);
  return named(session, parts, unreadyPeople(parts.table, all, rules, asked));
}

async function loadWalk(session: Session, planId: number) {
  const parts = await loadPlanParts(session, planId);
  const courses = [...parts.around.courses.values()];
  const places = new Map(courses.map(({ id }, at) => [id, at]));
  const placeOf = (id: number) => places.get(id)!;
  const rules = entryRules(
    courses,
    await loadStanding(session, parts.around.courses, parts.table.on),
  );
  const away = await readAway(session, parts);
  const lines = parts.lines.map((line) => ({
    ...line,
    employeeIds: line.employeeIds.filter((id) => !away.has(`${line.id}|${id}`)),
    course: placeOf(line.courseId),
    raises: parts.around.courses.get(line.courseId)!.skills,
  }));
  return { parts, lines, rules, placeOf };
}

/** Who did not come to a line's sessions that are over: they learnt nothing there. */
async function readAway(session: Session, { lines }: PlanParts): Promise<Set<string>> {
  const ids = lines.map(({ id }) => id);
  return new Set(
    (await readLinePresence(session.reader, ids))
      .filter(({ isOver, came }) => isOver && !came)
      .map(({ lineId, employeeId }) => `${lineId}|${employeeId}`),
  );
}

async function named(
  session: Session,
  { around }: PlanParts,
  unready: readonly Unready[],
): Promise<UnreadyPerson[]> {
  const skills = await readSkillNames(session.reader);
  const nameOf = (one: Prerequisite) =>
    'courseId' in one ? around.courses.get(one.courseId)?.title : skills.get(one.skillId);
  return unready
    .map(({ lacks, ...one }) => ({
      ...one,
      name: around.nameOf(one.employeeId) ?? '',
      lacks: lacks.map((lack) => ({ ...lack, name: nameOf(lack) ?? '' })),
    }))
    .sort((a, b) => a.lineId - b.lineId || compareText(a.name, b.name));
}
