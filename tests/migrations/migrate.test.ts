import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { Session } from '../../electron/backend/session.ts';
import { listBackups } from '../../electron/database/backup/manifest.ts';
import { takeBackup } from '../../electron/database/backup/take-backup.ts';
import { migrate } from '../../electron/database/migrate.ts';
import { currentVersion, migrations } from '../../electron/database/migrations/index.ts';
import { temporaryFolder } from '../helpers/workspace.ts';
import { statements } from './two-steps.ts';

const future = currentVersion + 10;

/** A closed workspace of today's schema with one unit in it. */
async function today(): Promise<string> {
  const path = join(temporaryFolder(), 'test.relais');
  const session = Session.create(path);
  await session.write('edit', (tx) =>
    tx.insertInto('unit').values({ name: 'Paris', folded: 'paris', parent_id: null }).execute(),
  );
  await session.close();
  return path;
}

/** Schema and rows, to compare a file before and after. */
function content(path: string) {
  const db = new Database(path);
  const found = {
    version: db.pragma('user_version', { simple: true }),
    schema: db.prepare('SELECT sql FROM sqlite_schema ORDER BY name').all(),
    units: db.prepare('SELECT * FROM unit').all(),
    integrity: db.pragma('integrity_check', { simple: true }),
  };
  db.close();
  return found;
}

test('migrations are numbered by tens, in order', () => {
  const numbers = migrations.map(({ version }) => version);
  expect(numbers).toEqual(numbers.map((_, index) => (index + 1) * 10));
});

test('a migration that fails half-way leaves schema, rows and version as they were', async () => {
  const path = await today();
  const before = content(path);
  const db = new Database(path);
  const fails = [
    {
      version: future,
      run: (inside: Database.Database) => {
        inside.exec("ALTER TABLE unit ADD COLUMN code TEXT; UPDATE unit SET name = 'Lyon'");
        throw new Error('stop');
      },
    },
  ];
  expect(() => migrate(db, fails)).toThrow('stop');
  expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
  db.close();
  expect(content(path)).toEqual(before);
});

test('a migration that leaves a reference to nothing is undone', async () => {
  const path = await today();
  const before = content(path);
  const db = new Database(path);
  const orphan = (inside: Database.Database) =>
    inside.exec("INSERT INTO unit (name, folded, parent_id) VALUES ('a', 'a', 999)");
  expect(() => migrate(db, [{ version: future, run: orphan }])).toThrow('foreign keys');
  db.close();
  expect(content(path)).toEqual(before);
});

test.each(statements.map((_, at) => at))(
  'killed at statement %i of a migration, the file is the old one or the new one',
  async (at) => {
    const path = await today();
    const before = content(path);
    const program = join(import.meta.dirname, 'killed-migration.ts');
    const run = spawnSync(process.execPath, [program, path, String(at)], { encoding: 'utf8' });
    expect(run.signal, run.stderr).toBe('SIGKILL');
    expect(content(path)).toEqual(before);
  },
);

test('the same migration, left alone, arrives', async () => {
  const path = await today();
  const program = join(import.meta.dirname, 'killed-migration.ts');
  const run = spawnSync(process.execPath, [program, path, '-1'], { encoding: 'utf8' });
  expect(run.status, run.stderr).toBe(0);
  expect(content(path)).toMatchObject({ version: future, integrity: 'ok' });
});

test('an older file is backed up before it is migrated, and stays as it was when that fails', async () => {
  const path = await today();
  const db = new Database(path);
  db.pragma('user_version = 5');
  db.close();
  const before = content(path);
  const folder = temporaryFolder();
  const noSpace = () => {
    throw new Error('no backup');
  };
  expect(() => Session.open(path, noSpace)).toThrow('no backup');
  expect(content(path)).toEqual(before);
  // The migration itself cannot work on this file (its tables are there): the backup came first all the same.
  expect(() =>
    Session.open(path, (inside) => void takeBackup(inside, { folder, reason: 'migration' })),
  ).toThrow();
  expect(listBackups(folder)).toMatchObject([
    { reason: 'migration', schemaVersion: 5, tables: { unit: 1 } },
  ]);
  expect(content(path)).toEqual(before);
});

test('a file of the first schema keeps its people and gains the tables of the skills map', async () => {
  const path = join(temporaryFolder(), 'first.relais');
  const db = new Database(path);
  migrate(db, migrations.slice(0, 1));
  db.exec(`INSERT INTO meta VALUES ('created', '2026-01-01'), ('name', 'Première'), ('demo', 'false'), ('sequence', '1');
    INSERT INTO employee (matricule, last_name, first_name) VALUES ('M1', 'Roux', 'Léa')`);
  migrate(db, migrations.slice(0, 2));
  expect(db.pragma('user_version', { simple: true })).toBe(20);
  expect(db.prepare('SELECT matricule, last_name, interview_date FROM employee').all()).toEqual([
    { matricule: 'M1', last_name: 'Roux', interview_date: null },
  ]);
  const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();
  expect(tables).toEqual(
    expect.arrayContaining(['skill_behaviour', 'interest', 'count_rule', 'campaign', 'trainer']),
  );
  db.close();
});
