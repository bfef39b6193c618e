import { sql } from 'kysely';
import type { EmployeePatch } from '#shared/people/people.contract.ts';
import type { Writer } from '../../database/access.ts';

const columnOf = {
  matricule: 'matricule',
  lastName: 'last_name',
  firstName: 'first_name',
  email: 'email',
  unitId: 'unit_id',
  site: 'site',
  managerId: 'manager_id',
  contract: 'contract',
  category: 'category',
  sex: 'sex',
  birthDate: 'birth_date',
  hireDate: 'hire_date',
  leaveDate: 'leave_date',
  interviewDate: 'interview_date',
  fte: 'fte',
  hourlyCost: 'hourly_cost',
} as const satisfies Record<Exclude<keyof EmployeePatch, 'jobIds'>, string>;

function toColumns(patch: EmployeePatch) {
  return Object.fromEntries(
    Object.entries(columnOf)
      .map(([field, column]) => [column, patch[field as keyof typeof columnOf]] as const)
      .filter(([, value]) => value !== undefined),
  );
}

/** Adds one employee without jobs; gives the new id. */
export async function insertEmployee(
  tx: Writer,
  person: EmployeePatch & { matricule: string; lastName: string },
): Promise<number> {
  const { matricule, lastName, ...rest } = person;
  const { id } = await tx
    .insertInto('employee')
    .values({
      ...toColumns(rest),
      matricule,
      last_name: lastName,
      first_name: rest.firstName ?? '',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Changes the given fields, jobs apart, of all the employees, in one statement. */
export async function patchEmployees(
  tx: Writer,
  ids: readonly number[],
  patch: EmployeePatch,
): Promise<void> {
  const columns = toColumns(patch);
  if (Object.keys(columns).length === 0) return;
  await tx
    .updateTable('employee')
    .set(columns)
    .where('id', 'in', sql<number>`(SELECT value FROM json_each(${JSON.stringify(ids)}))`)
    .execute();
}

/** Gives all the employees exactly these jobs, main one first. */
export async function replaceJobs(
  tx: Writer,
  ids: readonly number[],
  jobIds: readonly number[],
): Promise<void> {
  const people = JSON.stringify(ids);
  const jobs = JSON.stringify([...new Set(jobIds)]);
  await sql`DELETE FROM employee_job WHERE employee_id IN (SELECT value FROM json_each(${people}))`.execute(
    tx,
  );
  await sql`
    INSERT INTO employee_job (employee_id, job_id, position)
    SELECT person.value, job.value, job.key FROM json_each(${people}) person, json_each(${jobs}) job
    ORDER BY person.key, job.key`.execute(tx);
}

/** Removes employees; their jobs, assessments and enrolments go with them. Gives how many there were. */
export async function deleteEmployees(tx: Writer, ids: readonly number[]): Promise<number> {
  const { numAffectedRows } = await sql`
    DELETE FROM employee WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`.execute(
    tx,
  );
  return Number(numAffectedRows ?? 0n);
}
