import { sql } from 'kysely';
import type { Reader, Writer } from '../../database/access.ts';

/** A decision as it is kept: the successor's name belongs to people. */
export interface StoredSuccession {
  employeeId: number;
  skillId: number;
  successorId: number;
  decidedOn: string;
  who: string;
  comment: string | null;
}

/** Every decision of who takes over what. */
export async function readSuccessions(db: Reader): Promise<StoredSuccession[]> {
  const { rows } = await sql<StoredSuccession>`
    SELECT employee_id AS employeeId, skill_id AS skillId, successor_id AS successorId,
      decided_on AS decidedOn, who, comment
    FROM succession ORDER BY id`.execute(db);
  return rows;
}

/** Records a decision; one already there for the person and skill gives way. */
export async function upsertSuccession(tx: Writer, decision: StoredSuccession): Promise<void> {
  const { employeeId, skillId, successorId, decidedOn, who, comment } = decision;
  await sql`
    INSERT INTO succession (employee_id, skill_id, successor_id, decided_on, who, comment)
    VALUES (${employeeId}, ${skillId}, ${successorId}, ${decidedOn}, ${who}, ${comment})
    ON CONFLICT (employee_id, skill_id) DO UPDATE SET successor_id = excluded.successor_id,
      decided_on = excluded.decided_on, who = excluded.who, comment = excluded.comment`.execute(tx);
}

/** Takes a decision back. */
export async function deleteSuccession(
  tx: Writer,
  employeeId: number,
  skillId: number,
): Promise<void> {
  await sql`DELETE FROM succession WHERE employee_id = ${employeeId} AND skill_id = ${skillId}`.execute(
    tx,
  );
}

/** Gives one skill the decisions about another; of a person's two, the later stays. */
export async function moveSuccessions(tx: Writer, from: number, to: number): Promise<void> {
  await sql`
    DELETE FROM succession WHERE id IN (
      SELECT iif(other.decided_on > kept.decided_on, kept.id, other.id)
      FROM succession other JOIN succession kept ON kept.employee_id = other.employee_id
      WHERE other.skill_id = ${from} AND kept.skill_id = ${to}
    )`.execute(tx);
  await tx.updateTable('succession').set({ skill_id: to }).where('skill_id', '=', from).execute();
}
