import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import type Database from 'better-sqlite3';
import { beforeEach, expect, test } from 'vitest';
import { personWorkbookWords } from '#shared/people/person-workbook.words.ts';
import { rowsOf } from '../../../tests/helpers/read-workbook.ts';
import { fillSmallCompany } from '../../../tests/helpers/small-company.ts';
import { openWorkspace, temporaryFolder } from '../../../tests/helpers/workspace.ts';
import { readPersonalRows } from '../../database/personal-rows.ts';
import type { Backend } from '../backend.ts';
import { peopleRouter } from './people.router.ts';

const words = personWorkbookWords.fr;
const own = 1;
const other = 2;

interface Column {
  name: string;
  type: string;
  notnull: number;
  pk: number;
}
interface Reference {
  from: string;
  table: string;
}

let backend: Backend;
let db: Database.Database;
let planted: Map<string, number>;

const tables = () =>
  (
    db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all() as string[]
  ).filter((name) => !name.startsWith('sqlite_'));
const references = (table: string) =>
  db.pragma(`foreign_key_list(${table})`) as (Reference & { on_delete: string })[];
const personal = () =>
  tables().filter((table) => references(table).some((one) => one.table === 'employee'));

/** Puts a row about somebody in a table it knows nothing about, with everything that row refers to. */
function plant(table: string, employeeId: number): number {
  const known = planted.get(`${table} ${employeeId}`);
  if (known) return known;
  const refers = new Map(references(table).map((one) => [one.from, one.table]));
  const columns = (db.pragma(`table_info(${table})`) as Column[]).filter(({ pk }) => pk === 0);
  const values = columns.map(({ name, type, notnull }) => {
    const target = refers.get(name);
    if (target === 'employee') return employeeId;
    if (target && notnull) return plant(target, employeeId);
    if (target) return null;
    return type === 'TEXT' ? `${table} ${name} ${employeeId}` : 1;
  });
  const names = columns.map(({ name }) => name);
  const { lastInsertRowid } = db
    .prepare(`INSERT INTO ${table} (${names}) VALUES (${names.map(() => '?').join(', ')})`)
    .run(values);
  planted.set(`${table} ${employeeId}`, Number(lastInsertRowid));
  return Number(lastInsertRowid);
}

beforeEach(async () => {
  backend = openWorkspace();
  await fillSmallCompany(backend);
  db = backend.session.raw;
  planted = new Map();
  // What stands in the rows matters here, not whether the product could have written it.
  db.pragma('ignore_check_constraints = ON');
  for (const table of personal().filter((name) => name !== 'employee')) {
    plant(table, own);
    plant(table, other);
  }
  db.prepare('UPDATE employee SET manager_id = ? WHERE id = 3').run(own);
});

async function exported(id: number) {
  const people = createRouterClient(peopleRouter, { context: { backend } });
  const file = await people.record({ id, language: 'fr' });
  const path = join(temporaryFolder(), 'record.xlsx');
  writeFileSync(path, Buffer.from(await file.arrayBuffer()));
  return { file, path };
}

test('every table that refers to an employee is in their record, row for row', async () => {
  const { path } = await exported(own);
  expect(personal().length).toBeGreaterThan(5);
  for (const table of personal().filter((name) => name !== 'employee')) {
    const columns = references(table)
      .filter((one) => one.table === 'employee')
      .map(({ from }) => `${from} = ${own}`);
    const held = db
      .prepare(`SELECT count(*) FROM ${table} WHERE ${columns.join(' OR ')}`)
      .pluck()
      .get() as number;
    const name = words.tables[table as keyof typeof words.tables] ?? table;
    const rows = (await rowsOf(path, name)).filter(({ row }) => row > 4);
    expect(held, table).toBeGreaterThan(0);
    expect(rows, table).toHaveLength(held);
  }
});

test('rows that hang on the person’s own rows follow, and nobody else’s do', async () => {
  const trainer = db.prepare('SELECT id FROM trainer WHERE employee_id = ?').pluck().get(own);
  db.prepare(
    "INSERT INTO trainer_event (trainer_id, at, stage, who, reason) VALUES (?, '2026-01-01', 'detected', 'RH', 'Motif')",
  ).run(trainer);
  const found = new Map(readPersonalRows(db, own).map((table) => [table.table, table]));
  expect(found.get('trainer_event')?.rows.flat()).toContain('Motif');
  const text = JSON.stringify([...found.values()]);
  expect(text).toContain('Nom1 Prénom (M1)');
  expect(text).not.toContain(`${other}"`);
  expect(found.get('team')?.rows).toEqual([['M3', 'Nom3', 'Prénom']]);
});

test('what a record names is said in words', () => {
  const found = readPersonalRows(db, own);
  const said = (kind: 'tables' | 'columns', key: string) => key in words[kind];
  // A new table or column of a person needs its name in shared/people/person-workbook.words.ts.
  expect(found.map(({ table }) => table).filter((table) => !said('tables', table))).toEqual([]);
  expect(
    [...new Set(found.flatMap(({ columns }) => columns))].filter((name) => !said('columns', name)),
  ).toEqual([]);
});

test('the file is named after the person, and nobody unknown has one', async () => {
  expect((await exported(own)).file.name).toBe('Relais – Nom1 Prénom.xlsx');
  await expect(exported(999)).rejects.toThrow('NOT_FOUND');
});
