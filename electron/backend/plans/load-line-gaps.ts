import { employeeOf, type GapTable } from '#shared/gaps/gap-table.ts';
import { compareText } from '#shared/kernel/compare-text.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import { holdLine, progressBefore } from '#shared/plans/line-gaps.ts';
import type { LineGap, Participant } from '#shared/plans/plans.contract.ts';
import { type Closing, closingsOf } from '#shared/plans/progress.ts';
import type { Session } from '../session.ts';
import { readSkillNames } from '../skills/skill-names.store.ts';
import { loadPlanParts, type PlanParts } from './load-plan.ts';
import { findPlanOfLine } from './plan-lines.store.ts';

/** Who is on a line, by name. */
export async function loadParticipants(session: Session, lineId: number): Promise<Participant[]> {
  const { line, around } = await loadLine(session, lineId);
  return participantsOf(line.employeeIds, around);
}

/** People as a line lists them, by name. */
export function participantsOf(
  employeeIds: readonly number[],
  around: Pick<PlanParts['around'], 'directory'>,
): Participant[] {
  return employeeIds
    .map((id) => participant(around, id))
    .sort((a, b) => compareText(a.name, b.name) || a.employeeId - b.employeeId);
}

/** The gaps a line closes at its place in the plan, person by person, by name then skill. */
export async function loadLineGaps(session: Session, lineId: number): Promise<LineGap[]> {
  const { line, progress, raises, ...parts } = await loadLine(session, lineId);
  return toLineGaps(session, parts, holdLine(progress, { ...line, raises }));
}

/** The gaps the line's course would close for people who are not on it yet, the most useful first. */
export async function loadCandidates(session: Session, lineId: number): Promise<LineGap[]> {
  const { line, progress, raises, ...parts } = await loadLine(session, lineId);
  const on = new Set(line.employeeIds);
  const closings = parts.table.employees
    .filter(({ id }) => !on.has(id))
    .flatMap(({ id }) => closingsOf(progress, id, raises));
  const gaps = await toLineGaps(session, parts, closings);
  return gaps.sort((a, b) => b.weightedClosed - a.weightedClosed);
}

async function loadLine(session: Session, lineId: number) {
  const parts = await loadPlanParts(session, await findPlanOfLine(session.reader, lineId));
  const raisesOf = (courseId: number) => parts.around.courses.get(courseId)!.skills;
  const lines = parts.lines.map((line) => ({ ...line, raises: raisesOf(line.courseId) }));
  const line = lines.find(({ id }) => id === lineId);
  if (!line) throw new RelaisError('NOT_FOUND');
  const progress = progressBefore(parts.table, lines, lineId);
  return { ...parts, line, progress, raises: line.raises };
}

async function toLineGaps(
  session: Session,
  { table, around }: { table: GapTable; around: PlanParts['around'] },
  closings: Iterable<Closing>,
): Promise<LineGap[]> {
  const skills = await readSkillNames(session.reader);
  return Array.from(closings, ({ cell, before, after, weighted }) => ({
    ...participant(around, employeeOf(table, cell).id),
    skillId: table.skillId[cell]!,
    skill: skills.get(table.skillId[cell]!) ?? '',
    current: before,
    required: table.required[cell]!,
    after,
    weightedClosed: weighted,
  })).sort(
    (a, b) =>
      compareText(a.name, b.name) || a.employeeId - b.employeeId || compareText(a.skill, b.skill),
  );
}

function participant(
  { directory }: Pick<PlanParts['around'], 'directory'>,
  employeeId: number,
): Participant {
  const { matricule, name, unit } = directory.get(employeeId)!;
  return { employeeId, matricule, name, unit };
}
