import { sql } from 'kysely';
import { compareText } from '#shared/kernel/compare-text.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { fold } from '#shared/kernel/text.ts';
import type { Unit } from '#shared/people/people.contract.ts';
import type { Reader, Writer } from '../../database/access.ts';

/** Units by name; `headcount` is the unit's direct members present on the day. */
export async function readUnits(db: Reader, on: IsoDate): Promise<Unit[]> {
  const { rows } = await sql<Unit>`
    SELECT u.id, u.name, u.parent_id AS parentId, count(e.id) AS headcount
    FROM unit u LEFT JOIN employee e ON e.unit_id = u.id
      AND (e.hire_date IS NULL OR e.hire_date <= ${on}) AND (e.leave_date IS NULL OR e.leave_date >= ${on})
    GROUP BY u.id`.execute(db);
  return rows.sort((a, b) => compareText(a.name, b.name));
}

/** The unit whose name reads the same, whatever accents and case, or undefined. */
export async function findUnit(db: Reader, name: string): Promise<number | undefined> {
  const row = await db
    .selectFrom('unit')
    .select('id')
    .where('folded', '=', fold(name))
    .executeTakeFirst();
  return row?.id;
}

/** Adds a unit; gives its id. */
export async function insertUnit(
  tx: Writer,
  name: string,
  parentId: number | null,
): Promise<number> {
  const { id } = await tx
    .insertInto('unit')
    .values({ name, folded: fold(name), parent_id: parentId })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
