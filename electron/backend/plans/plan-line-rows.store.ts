import { sql } from 'kysely';
import type { LineRecord } from '#shared/plans/assemble-plan.ts';
import type { Funding } from '#shared/plans/plans.contract.ts';
import type { Writer } from '../../database/access.ts';

/** A line to add; its id and plan are given by the store. */
export type NewLine = Omit<LineRecord, 'id' | 'planId' | 'funding'>;

/** Adds lines with their participants in two statements; gives their ids in order. Positions differ from each other. */
export async function insertLines(
  tx: Writer,
  planId: number,
  lines: readonly NewLine[],
): Promise<number[]> {
  const bare = lines.map(({ employeeIds: _, ...line }) => line);
  const { rows } = await sql<{
    id: number;
    position: number;
  }>`INSERT INTO plan_line (plan_id, course_id, position, quarter, priority, mandatory, nature, state, cost_model,
      provider, trainer_id, sessions, hours, hours_off, group_min, group_max, price_per_learner, price_per_session, travel, lodging,
      meals, rooms, material, comment)
    SELECT ${planId}, value ->> 'courseId', value ->> 'position', value ->> 'quarter', value ->> 'priority',
      value ->> 'mandatory', value ->> 'nature', value ->> 'state', value ->> 'costModel', value ->> 'provider',
      value ->> 'trainerId', value ->> 'sessions', value ->> 'hours', value ->> 'hoursOff', value ->> 'groupMin', value ->> 'groupMax',
      value ->> 'pricePerLearner', value ->> 'pricePerSession', value ->> 'travel', value ->> 'lodging',
      value ->> 'meals', value ->> 'rooms', value ->> 'material', value ->> 'comment'
    FROM json_each(${JSON.stringify(bare)}) WHERE true RETURNING id, position`.execute(tx);
  const idAt = new Map(rows.map(({ id, position }) => [position, id]));
  const places = lines.flatMap(({ position, employeeIds }) =>
    employeeIds.map((employeeId) => [idAt.get(position), employeeId]),
  );
  await sql`INSERT INTO plan_participant (line_id, employee_id)
    SELECT value ->> 0, value ->> 1 FROM json_each(${JSON.stringify(places)})`.execute(tx);
  return lines.map(({ position }) => idAt.get(position)!);
}

/** Makes these people the participants of a line; those who stay are left untouched. */
export async function replaceParticipants(
  tx: Writer,
  lineId: number,
  employeeIds: readonly number[],
): Promise<void> {
  const ids = JSON.stringify(employeeIds);
  await sql`DELETE FROM plan_participant WHERE line_id = ${lineId}
    AND employee_id NOT IN (SELECT value FROM json_each(${ids}))`.execute(tx);
  await sql`INSERT INTO plan_participant (line_id, employee_id)
    SELECT DISTINCT ${lineId}, value FROM json_each(${ids}) WHERE true
    ON CONFLICT (line_id, employee_id) DO NOTHING`.execute(tx);
}

/** Makes these the sources of funding of a line. */
export async function replaceFunding(
  tx: Writer,
  lineId: number,
  funding: readonly Funding[],
): Promise<void> {
  await tx.deleteFrom('plan_funding').where('line_id', '=', lineId).execute();
  await sql`INSERT INTO plan_funding (line_id, source, state, amount)
    SELECT ${lineId}, value ->> 'source', value ->> 'state', value ->> 'amount'
    FROM json_each(${JSON.stringify(funding)})`.execute(tx);
}
