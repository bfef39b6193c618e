import { sql } from 'kysely';
import type { Counts } from '#shared/workspace/workspace.contract.ts';
import type { Reader } from '../../database/access.ts';
import { countsSql } from '../../database/counts.ts';

/** How many of each thing the workspace holds, those of an imported framework that nobody uses yet included. */
export async function readCounts(db: Reader): Promise<Counts> {
  const { rows } = await sql.raw<Counts>(countsSql).execute(db);
  return rows[0]!;
}
