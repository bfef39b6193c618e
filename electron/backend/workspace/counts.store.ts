import { sql } from 'kysely';
import type { Counts } from '#shared/workspace/workspace.contract.ts';
import type { Reader } from '../../database/access.ts';

/** How many of each thing the workspace holds; jobs and skills that only stand in a framework library are left out. */
export async function readCounts(db: Reader): Promise<Counts> {
  const { rows } = await sql<Counts>`
    SELECT (SELECT count(*) FROM employee) AS employees, (SELECT count(*) FROM unit) AS units,
      (SELECT count(*) FROM job WHERE library = 0) AS jobs, (SELECT count(*) FROM skill WHERE library = 0) AS skills,
      (SELECT count(*) FROM requirement) AS requirements, (SELECT count(*) FROM assessment) AS assessments,
      (SELECT count(*) FROM course) AS courses, (SELECT count(*) FROM plan) AS plans`.execute(db);
  return rows[0]!;
}
