import { sql } from 'kysely';
import type { ExistingEmployee } from '#shared/imports/employees-import.ts';
import type { Shelved } from '#shared/imports/framework-shelf.ts';
import type { Known, NewName } from '#shared/imports/registry.ts';
import type { Changes, EmployeeRecord, FrameworkJob, Writes } from '#shared/imports/writes.ts';
import type { Reader, Writer } from '../../database/access.ts';
import { readJobIds } from './workforce.store.ts';

/** Every employee as the table holds them, with the jobs held in order. */
export async function readEmployeeRecords(db: Reader): Promise<ExistingEmployee[]> {
  const { rows } = await sql<EmployeeRecord>`
    SELECT id, matricule, last_name AS lastName, first_name AS firstName, email, unit_id AS unitId, site,
      manager_id AS managerId, contract, category, sex, birth_date AS birthDate, hire_date AS hireDate,
      leave_date AS leaveDate, interview_date AS interviewDate, fte, hourly_cost AS hourlyCost
    FROM employee ORDER BY id`.execute(db);
  const jobs = await readJobIds(db);
  return rows.map((row) => ({ ...row, jobIds: jobs.get(row.id) ?? [] }));
}

/** Units by name. */
export async function readKnownUnits(db: Reader): Promise<Known[]> {
  const rows = await db.selectFrom('unit').select(['id', 'name']).orderBy('id').execute();
  return rows.map((row) => ({
    ...row,
    library: false,
    framework: null,
    code: null,
    otherName: null,
  }));
}

/** Every job, those of framework libraries included. */
export async function readJobRecords(db: Reader): Promise<Shelved<FrameworkJob>[]> {
  const rows = await db
    .selectFrom('job')
    .select(['id', 'name', 'folded', 'framework', 'code', 'description', 'library'])
    .select(['name_en as nameEn', 'alternatives', 'group_code as groupCode'])
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, library: row.library === 1 }));
}

/** The ids the next unit, job and employee will have. */
export async function nextPeopleIds(
  db: Reader,
): Promise<{ unit: number; job: number; employee: number }> {
  const { rows } = await sql<{ unit: number; job: number; employee: number }>`
    SELECT (SELECT coalesce(max(id), 0) + 1 FROM unit) AS unit,
      (SELECT coalesce(max(id), 0) + 1 FROM job) AS job,
      (SELECT coalesce(max(id), 0) + 1 FROM employee) AS employee`.execute(db);
  return rows[0]!;
}

/** Adds units or the company's own jobs under the ids given. */
export async function insertNamed(
  tx: Writer,
  table: 'unit' | 'job',
  names: readonly NewName[],
): Promise<void> {
  if (names.length === 0) return;
  await sql`
    INSERT INTO ${sql.table(table)} (id, name, folded)
    SELECT value ->> 'id', value ->> 'name', value ->> 'folded' FROM json_each(${JSON.stringify(names)})
    ORDER BY key`.execute(tx);
}

/** Adds and changes framework jobs. */
export async function saveFrameworkJobs(tx: Writer, jobs: Changes<FrameworkJob>): Promise<void> {
  if (jobs.added.length > 0) {
    await sql`
      INSERT INTO job (id, name, folded, framework, code, description, name_en, alternatives, group_code, library)
      SELECT value ->> 'id', value ->> 'name', value ->> 'folded', value ->> 'framework', value ->> 'code',
        value ->> 'description', value ->> 'nameEn', value ->> 'alternatives', value ->> 'groupCode',
        value ->> 'library'
      FROM json_each(${JSON.stringify(jobs.added)}) ORDER BY key`.execute(tx);
  }
  if (jobs.changed.length > 0) {
    await sql`
      UPDATE job SET name = next.value ->> 'name', folded = next.value ->> 'folded',
        framework = next.value ->> 'framework', code = next.value ->> 'code',
        description = next.value ->> 'description', name_en = next.value ->> 'nameEn',
        alternatives = next.value ->> 'alternatives', group_code = next.value ->> 'groupCode'
      FROM json_each(${JSON.stringify(jobs.changed)}) next WHERE job.id = next.value ->> 'id'`.execute(
      tx,
    );
  }
}

/** Adds employees under the ids given, changes others, and gives the listed ones exactly their jobs. */
export async function saveEmployees(
  tx: Writer,
  { employees, holdings }: Pick<Writes, 'employees' | 'holdings'>,
): Promise<void> {
  if (employees.added.length > 0) {
    // Managers may stand further down: SQLite checks references when the statement ends.
    await sql`
      INSERT INTO employee (id, matricule, last_name, first_name, email, unit_id, site, manager_id, contract,
        category, sex, birth_date, hire_date, leave_date, interview_date, fte, hourly_cost)
      SELECT value ->> 'id', value ->> 'matricule', value ->> 'lastName', value ->> 'firstName', value ->> 'email',
        value ->> 'unitId', value ->> 'site', value ->> 'managerId', value ->> 'contract', value ->> 'category',
        value ->> 'sex', value ->> 'birthDate', value ->> 'hireDate', value ->> 'leaveDate',
        value ->> 'interviewDate', value ->> 'fte', value ->> 'hourlyCost'
      FROM json_each(${JSON.stringify(employees.added)}) ORDER BY key`.execute(tx);
  }
  if (employees.changed.length > 0) {
    await sql`
      UPDATE employee SET last_name = n.value ->> 'lastName', first_name = n.value ->> 'firstName',
        email = n.value ->> 'email', unit_id = n.value ->> 'unitId', site = n.value ->> 'site',
        manager_id = n.value ->> 'managerId', contract = n.value ->> 'contract', category = n.value ->> 'category',
        sex = n.value ->> 'sex', birth_date = n.value ->> 'birthDate', hire_date = n.value ->> 'hireDate',
        leave_date = n.value ->> 'leaveDate', interview_date = n.value ->> 'interviewDate',
        fte = n.value ->> 'fte', hourly_cost = n.value ->> 'hourlyCost'
      FROM json_each(${JSON.stringify(employees.changed)}) n WHERE employee.id = n.value ->> 'id'`.execute(
      tx,
    );
  }
  if (holdings.length > 0) {
    const held = JSON.stringify(holdings);
    await sql`
      DELETE FROM employee_job WHERE employee_id IN (SELECT value ->> 'employeeId' FROM json_each(${held}))`.execute(
      tx,
    );
    await sql`
      INSERT INTO employee_job (employee_id, job_id, position)
      SELECT person.value ->> 'employeeId', job.value, job.key
      FROM json_each(${held}) person, json_each(person.value, '$.jobIds') job
      ORDER BY person.key, job.key`.execute(tx);
  }
}
