import { sql } from 'kysely';
import type { Reader } from '../../database/access.ts';

/** What other capabilities show and cost of a person. */
export interface DirectoryEntry {
  id: number;
  matricule: string;
  name: string;
  unitId: number | null;
  unit: string | null;
  /** Socio-professional category. */
  category: string | null;
  /** Cents; null means the category's default applies. */
  hourlyCost: number | null;
  hireDate: string | null;
  leaveDate: string | null;
  site: string | null;
  email: string | null;
}

/** Everybody by id, in one query. */
export async function readDirectory(db: Reader): Promise<Map<number, DirectoryEntry>> {
  const { rows } = await sql<DirectoryEntry>`
    SELECT e.id, e.matricule, trim(e.last_name || ' ' || e.first_name) AS name, e.unit_id AS unitId,
      u.name AS unit, e.category, e.hourly_cost AS hourlyCost, e.hire_date AS hireDate, e.leave_date AS leaveDate,
      e.site, e.email
    FROM employee e LEFT JOIN unit u ON u.id = e.unit_id`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Everybody's matricule and names, for lists that show nothing else of a person. */
export async function readPersonNames(
  db: Reader,
): Promise<{ id: number; matricule: string; lastName: string; firstName: string }[]> {
  const { rows } = await sql<{
    id: number;
    matricule: string;
    lastName: string;
    firstName: string;
  }>`
    SELECT id, matricule, last_name AS lastName, first_name AS firstName FROM employee`.execute(db);
  return rows;
}

/** What each unit stands under. */
export async function readUnitParents(
  db: Reader,
): Promise<{ id: number; parentId: number | null }[]> {
  return db.selectFrom('unit').select(['id', 'parent_id as parentId']).orderBy('id').execute();
}

/** Names of the units, by id in the order of their names. */
export async function readUnitNames(db: Reader): Promise<{ id: number; name: string }[]> {
  return db.selectFrom('unit').select(['id', 'name']).orderBy('folded').execute();
}
