import { sql } from 'kysely';
import type { WorkforceEmployee } from '#shared/gaps/workforce.ts';
import type { Reader } from '../../database/access.ts';

/** Reads every employee with what gap computations need, in two queries. */
export async function readWorkforceEmployees(db: Reader): Promise<WorkforceEmployee[]> {
  const { rows } = await sql<Omit<WorkforceEmployee, 'jobIds'>>`
    SELECT id, unit_id AS unitId, hire_date AS hireDate, leave_date AS leaveDate
    FROM employee ORDER BY id`.execute(db);
  const jobs = await readJobIds(db);
  return rows.map((row) => ({ ...row, jobIds: jobs.get(row.id) ?? [] }));
}

/** The jobs each employee holds, main one first. */
export async function readJobIds(db: Reader): Promise<Map<number, number[]>> {
  const { rows } = await sql<{ employee_id: number; job_id: number }>`
    SELECT employee_id, job_id FROM employee_job ORDER BY employee_id, position, id`.execute(db);
  const jobs = new Map<number, number[]>();
  for (const { employee_id, job_id } of rows) {
    const held = jobs.get(employee_id);
    if (held) held.push(job_id);
    else jobs.set(employee_id, [job_id]);
  }
  return jobs;
}
