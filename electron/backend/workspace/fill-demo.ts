import { sql } from 'kysely';
import type { Language } from '#shared/kernel/language.ts';
import { demoCompany } from '../../../resources/demo/demo-company.ts';
import type { DemoRow, DemoTables } from '../../../resources/demo/rows.ts';
import type { Writer } from '../../database/access.ts';
import { writeSettings } from './settings.store.ts';

/** Each table after those it refers to. */
const order = [
  'unit',
  'job',
  'employee',
  'employee_job',
  'skill',
  'requirement',
  'assessment',
  'course',
  'course_skill',
  'course_prerequisite',
  'plan',
  'plan_event',
  'plan_line',
  'plan_participant',
  'afest_trace',
  'plan_funding',
  'line_return',
  'envelope',
  'count_rule',
  'skill_behaviour',
  'campaign',
  'interest',
  'trainer',
  'trainer_event',
  'trainer_point',
  'session',
  'session_day',
  'attendance',
  'closed_day',
] as const satisfies (keyof DemoTables)[];

/** Fills a new workspace with the demo company, one statement a table, inside the transaction that makes it. */
export async function fillDemo(tx: Writer, language: Language): Promise<void> {
  const { settings, tables } = demoCompany();
  await writeSettings(tx, { ...settings, language });
  for (const table of order) await insertAll(tx, table, tables[table]);
}

async function insertAll(tx: Writer, table: string, rows: readonly DemoRow[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0]!);
  const values = columns.map((column) => sql`value ->> ${sql.lit(column)}`);
  await sql`INSERT INTO ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
    SELECT ${sql.join(values)} FROM json_each(${JSON.stringify(rows)}) ORDER BY key`.execute(tx);
}
