import { sql } from 'kysely';
import { RelaisError } from '#shared/kernel/errors.ts';
import type { Reader, Writer } from '../../database/access.ts';

/** The scenarios of a plan's group, itself included, by id; exactly one is active. Throws NOT_FOUND. */
export async function readGroup(
  db: Reader,
  id: number,
): Promise<{ id: number; active: boolean }[]> {
  const { rows } = await sql<{ id: number; active: number }>`
    SELECT id, active FROM plan
    WHERE coalesce(scenario_of, id) = (SELECT coalesce(scenario_of, id) FROM plan WHERE id = ${id})
    ORDER BY id`.execute(db);
  if (rows.length === 0) throw new RelaisError('NOT_FOUND');
  return rows.map((row) => ({ id: row.id, active: row.active === 1 }));
}

/** Makes one scenario of its group active, and no other. */
export async function setActive(tx: Writer, id: number): Promise<void> {
  const ids = (await readGroup(tx, id)).map((one) => one.id);
  await sql`UPDATE plan SET active = (id = ${id})
    WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)})) AND active <> (id = ${id})`.execute(
    tx,
  );
}

/** Adds an empty plan of the same year to the group of another, not active; gives its id. */
export async function insertScenario(
  tx: Writer,
  of: number,
  { name, createdOn }: { name: string; createdOn: string },
): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    INSERT INTO plan (year, name, created_on, scenario_of, active)
    SELECT year, ${name}, ${createdOn}, coalesce(scenario_of, id), 0 FROM plan WHERE id = ${of} RETURNING id`.execute(
    tx,
  );
  const [row] = rows;
  if (!row) throw new RelaisError('NOT_FOUND');
  return row.id;
}

/**
 * Removes a plan with its lines, participants, funding, envelopes and events; the others of its group stay.
 * Throws SCENARIO_ACTIVE for the active one while there are others: one of them must count first.
 */
export async function deletePlan(tx: Writer, id: number): Promise<void> {
  const group = await readGroup(tx, id);
  const others = group.filter((one) => one.id !== id);
  if (others.length > 0 && group.some((one) => one.id === id && one.active)) {
    throw new RelaisError('SCENARIO_ACTIVE');
  }
  // The first of a group may go: the next one takes its place before the group would go with it.
  const [heir] = others;
  if (heir) {
    const ids = JSON.stringify(others.map((one) => one.id));
    await sql`UPDATE plan SET scenario_of = iif(id = ${heir.id}, NULL, ${heir.id})
      WHERE id IN (SELECT value FROM json_each(${ids}))
        AND (SELECT scenario_of FROM plan WHERE id = ${id}) IS NULL`.execute(tx);
  }
  await tx.deleteFrom('plan').where('id', '=', id).execute();
}

/** Gives a plan the same lines, participants and funding as another; says which line each was copied from. */
export async function copyLines(
  tx: Writer,
  from: number,
  to: number,
): Promise<{ from: number; to: number }[]> {
  await sql`INSERT INTO plan_line (plan_id, course_id, position, quarter, priority, mandatory, nature, state, cost_model,
      provider, trainer_id, sessions, hours, hours_off, group_min, group_max, price_per_learner, price_per_session, travel, lodging,
      meals, rooms, material, comment)
    SELECT ${to}, course_id, row_number() OVER (ORDER BY position, id) - 1, quarter, priority, mandatory, nature, state,
      cost_model, provider, trainer_id, sessions, hours, hours_off, group_min, group_max, price_per_learner, price_per_session, travel,
      lodging, meals, rooms, material, comment
    FROM plan_line WHERE plan_id = ${from}`.execute(tx);
  // The copies stand in the same order as the originals: rank for rank, they are the same line.
  const pairs = sql`(
    SELECT old.id AS old_id, new.id AS new_id FROM
      (SELECT id, row_number() OVER (ORDER BY position, id) - 1 AS place FROM plan_line WHERE plan_id = ${from}) old
      JOIN plan_line new ON new.plan_id = ${to} AND new.position = old.place
  )`;
  await sql`INSERT INTO plan_participant (line_id, employee_id)
    SELECT pair.new_id, p.employee_id FROM plan_participant p JOIN ${pairs} pair ON pair.old_id = p.line_id`.execute(
    tx,
  );
  await sql`INSERT INTO plan_funding (line_id, source, state, amount)
    SELECT pair.new_id, f.source, f.state, f.amount FROM plan_funding f JOIN ${pairs} pair ON pair.old_id = f.line_id
    ORDER BY f.id`.execute(tx);
  const { rows } = await sql<{
    from: number;
    to: number;
  }>`SELECT pair.old_id AS "from", pair.new_id AS "to" FROM ${pairs} pair`.execute(tx);
  return rows;
}
