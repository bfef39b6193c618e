import { sql } from 'kysely';
import type { WorkforceEmployee } from '#shared/gaps/workforce.ts';
import type { Reader } from '../../database/access.ts';

/** Reads every employee with what gap computations need, in one query: a row for each job held. */
export async function readWorkforceEmployees(db: Reader): Promise<WorkforceEmployee[]> {
  const { rows } = await sql<Omit<WorkforceEmployee, 'jobIds'> & { jobId: number | null }>`
    SELECT e.id, e.unit_id AS unitId, e.hire_date AS hireDate, e.leave_date AS leaveDate, h.job_id AS jobId
    FROM employee e LEFT JOIN employee_job h ON h.employee_id = e.id
    ORDER BY e.id, h.position, h.id`.execute(db);
  const employees: WorkforceEmployee[] = [];
  let jobIds: number[] = [];
  let last = 0;
  for (const { id, unitId, hireDate, leaveDate, jobId } of rows) {
    if (id !== last) {
      jobIds = [];
      employees.push({ id, unitId, hireDate, leaveDate, jobIds });
      last = id;
    }
    if (jobId !== null) jobIds.push(jobId);
  }
  return employees;
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
