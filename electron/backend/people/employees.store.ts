import { sql } from 'kysely';
import { compareText } from '#shared/kernel/compare-text.ts';
import type { Employee } from '#shared/people/people.contract.ts';
import type { Reader } from '../../database/access.ts';

type Row = Omit<Employee, 'jobIds' | 'jobs'>;

/** Employees by name: all of them, or those with the given ids. */
export async function readEmployees(db: Reader, ids?: readonly number[]): Promise<Employee[]> {
  const { rows } = await sql<Row>`
    SELECT e.id, e.matricule, e.last_name AS lastName, e.first_name AS firstName, e.email,
      e.unit_id AS unitId, u.name AS unit, e.site, e.manager_id AS managerId,
      trim(m.last_name || ' ' || m.first_name) AS manager, e.contract, e.category, e.sex,
      e.birth_date AS birthDate, e.hire_date AS hireDate, e.leave_date AS leaveDate, e.fte,
      e.hourly_cost AS hourlyCost, e.interview_date AS interviewDate
    FROM employee e LEFT JOIN unit u ON u.id = e.unit_id LEFT JOIN employee m ON m.id = e.manager_id
    ${within('e.id', ids)}`.execute(db);
  const jobs = await readJobsHeld(db, ids);
  return rows
    .map((row): Employee => {
      const held = jobs.get(row.id) ?? [];
      return { ...row, jobIds: held.map(({ id }) => id), jobs: held.map(({ name }) => name) };
    })
    .sort(
      (a, b) =>
        compareText(a.lastName, b.lastName) ||
        compareText(a.firstName, b.firstName) ||
        compareText(a.matricule, b.matricule),
    );
}

/** Who manages whom: employee id → manager id, for everybody who has one. */
export async function readManagers(db: Reader): Promise<Map<number, number>> {
  const { rows } = await sql<{ id: number; manager_id: number }>`
    SELECT id, manager_id FROM employee WHERE manager_id IS NOT NULL`.execute(db);
  return new Map(rows.map(({ id, manager_id }) => [id, manager_id]));
}

/** The employee with a matricule, or undefined. */
export async function findByMatricule(db: Reader, matricule: string): Promise<number | undefined> {
  const row = await db
    .selectFrom('employee')
    .select('id')
    .where('matricule', '=', matricule)
    .executeTakeFirst();
  return row?.id;
}

async function readJobsHeld(db: Reader, ids?: readonly number[]) {
  const { rows } = await sql<{ employee: number; id: number; name: string }>`
    SELECT h.employee_id AS employee, j.id, j.name
    FROM employee_job h JOIN job j ON j.id = h.job_id ${within('h.employee_id', ids)}
    ORDER BY h.employee_id, h.position, h.id`.execute(db);
  return Map.groupBy(rows, ({ employee }) => employee);
}

function within(column: string, ids?: readonly number[]) {
  if (!ids) return sql``;
  return sql`WHERE ${sql.ref(column)} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
}
