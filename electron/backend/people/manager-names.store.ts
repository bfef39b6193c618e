import { sql } from 'kysely';
import type { Reader } from '../../database/access.ts';

/** Names of the managers of some people, by employee id; nothing for those without one. */
export async function readManagerNames(
  db: Reader,
  employeeIds: readonly number[],
): Promise<Map<number, string>> {
  const { rows } = await sql<{ id: number; name: string }>`
    SELECT e.id, trim(m.last_name || ' ' || m.first_name) AS name
    FROM json_each(${JSON.stringify([...new Set(employeeIds)])}) asked
    JOIN employee e ON e.id = asked.value JOIN employee m ON m.id = e.manager_id`.execute(db);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
