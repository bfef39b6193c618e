import { type Selectable, sql } from 'kysely';
import { RelaisError } from '#shared/kernel/errors.ts';
import type { LineRecord } from '#shared/plans/assemble-plan.ts';
import type { Funding, LinePatch, PlanLine } from '#shared/plans/plans.contract.ts';
import type { Reader, Writer } from '../../database/access.ts';
import type { Tables } from '../../database/schema.ts';

type Row = Selectable<Tables['plan_line']>;

const fromRow = (row: Row, employeeIds: number[], funding: Funding[]): LineRecord => ({
  id: row.id,
  planId: row.plan_id,
  position: row.position,
  courseId: row.course_id,
  costModel: row.cost_model,
  mandatory: row.mandatory === 1,
  nature: row.nature as PlanLine['nature'],
  priority: row.priority as PlanLine['priority'],
  quarter: row.quarter as PlanLine['quarter'],
  state: row.state as PlanLine['state'],
  provider: row.provider,
  trainerId: row.trainer_id,
  sessions: row.sessions,
  hours: row.hours,
  hoursOff: row.hours_off,
  groupMin: row.group_min,
  groupMax: row.group_max,
  pricePerLearner: row.price_per_learner,
  pricePerSession: row.price_per_session,
  travel: row.travel,
  lodging: row.lodging,
  meals: row.meals,
  rooms: row.rooms,
  material: row.material,
  comment: row.comment,
  employeeIds,
  funding,
});

/** Lines of a plan (all plans when null) in the plan's order, with participants by id and funding: three queries. */
export async function readLines(db: Reader, planId: number | null): Promise<LineRecord[]> {
  let lines = db
    .selectFrom('plan_line')
    .selectAll()
    .orderBy('plan_id')
    .orderBy('position')
    .orderBy('id');
  if (planId !== null) lines = lines.where('plan_id', '=', planId);
  const rows = await lines.execute();
  const { rows: groups } = await sql<{ line_id: number; ids: string }>`
    SELECT line_id, json_group_array(employee_id ORDER BY employee_id) AS ids FROM plan_participant
    WHERE ${planId} IS NULL OR line_id IN (SELECT id FROM plan_line WHERE plan_id = ${planId})
    GROUP BY line_id`.execute(db);
  const participants = new Map(groups.map(({ line_id, ids }) => [line_id, JSON.parse(ids)]));
  const funding = Map.groupBy(
    await db.selectFrom('plan_funding').selectAll().orderBy('id').execute(),
    ({ line_id }) => line_id,
  );
  return rows.map((row) =>
    fromRow(
      row,
      participants.get(row.id) ?? [],
      (funding.get(row.id) ?? []).map(({ source, state, amount }) => ({ source, state, amount })),
    ),
  );
}

/** The plan of a line; throws NOT_FOUND. */
export async function findPlanOfLine(db: Reader, lineId: number): Promise<number> {
  const row = await db
    .selectFrom('plan_line')
    .select('plan_id')
    .where('id', '=', lineId)
    .executeTakeFirst();
  if (!row) throw new RelaisError('NOT_FOUND');
  return row.plan_id;
}

/** What lines are called, in the order asked. */
export async function readLineTitles(db: Reader, lineIds: readonly number[]): Promise<string[]> {
  const { rows } = await sql<{ title: string }>`
    SELECT c.title FROM json_each(${JSON.stringify(lineIds)}) asked JOIN plan_line l ON l.id = asked.value
      JOIN course c ON c.id = l.course_id ORDER BY asked.key`.execute(db);
  return rows.map(({ title }) => title);
}

/** Throws NOT_FOUND unless every line belongs to the plan. */
export async function checkLinesOfPlan(
  db: Reader,
  planId: number,
  lineIds: readonly number[],
): Promise<void> {
  const { count } = await db
    .selectFrom('plan_line')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('plan_id', '=', planId)
    .where('id', 'in', lineIds)
    .executeTakeFirstOrThrow();
  if (count !== new Set(lineIds).size) throw new RelaisError('NOT_FOUND');
}

/** Throws LINE_HOURS_OFF unless each of these lines lasts at least that many hours. */
export async function checkHoursOff(
  db: Reader,
  lineIds: readonly number[],
  hoursOff: number,
): Promise<void> {
  const shorter = await db
    .selectFrom('plan_line')
    .innerJoin('course', 'course.id', 'plan_line.course_id')
    .select(['course.title', 'plan_line.hours'])
    .where('plan_line.id', 'in', lineIds)
    .where('plan_line.hours', '<', hoursOff)
    .executeTakeFirst();
  if (shorter) throw new RelaisError('LINE_HOURS_OFF', shorter);
}

/** Changes the same fields of lines. */
export async function patchLines(
  tx: Writer,
  lineIds: readonly number[],
  patch: LinePatch,
): Promise<void> {
  const { mandatory, trainerId, costModel, hoursOff, pricePerLearner, pricePerSession, ...plain } =
    patch;
  const values = {
    ...plain,
    mandatory: mandatory === undefined ? undefined : Number(mandatory),
    trainer_id: trainerId,
    cost_model: costModel,
    hours_off: hoursOff,
    price_per_learner: pricePerLearner,
    price_per_session: pricePerSession,
  };
  const given = Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  );
  if (Object.keys(given).length === 0) return;
  await tx.updateTable('plan_line').set(given).where('id', 'in', lineIds).execute();
}

/** Removes lines with all that hangs on them: `removeLines` checks first that no session is lost. */
export async function deleteLines(tx: Writer, lineIds: readonly number[]): Promise<void> {
  await tx.deleteFrom('plan_line').where('id', 'in', lineIds).execute();
}

/** Live lines of active plans that use each course, and the courses that any line, cancelled or not, names. */
export async function countCourseUses(
  db: Reader,
): Promise<Map<number, { live: number; all: number }>> {
  const { rows } = await sql<{ id: number; live: number; all: number }>`
    SELECT course_id AS id, count(*) FILTER (WHERE state <> 'cancelled' AND active = 1) AS live, count(*) AS "all"
    FROM plan_line JOIN plan ON plan.id = plan_id GROUP BY course_id`.execute(db);
  return new Map(rows.map(({ id, live, all }) => [id, { live, all }]));
}

/** The plan of each of these lines, by line id. */
export async function readPlansOfLines(
  db: Reader,
  lineIds: readonly number[],
): Promise<Map<number, number>> {
  const { rows } = await sql<{ id: number; planId: number }>`
    SELECT id, plan_id AS planId FROM plan_line
    WHERE id IN (SELECT value FROM json_each(${JSON.stringify(lineIds)}))`.execute(db);
  return new Map(rows.map(({ id, planId }) => [id, planId]));
}
