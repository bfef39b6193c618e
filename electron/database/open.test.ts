import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../../tests/helpers/workspace.ts';
import { Session } from '../backend/session.ts';
import { connect } from './open.ts';

const noBackup = () => undefined;

/** A closed workspace file with some rows in it. */
async function file(rows = 50): Promise<string> {
  const path = join(temporaryFolder(), 'test.relais');
  const session = Session.create(path);
  await session.write('edit', async (tx) => {
    for (let n = 0; n < rows; n++) {
      const name = `${n} ${'x'.repeat(500)}`;
      await tx.insertInto('unit').values({ name, folded: name, parent_id: null }).execute();
    }
  });
  await session.close();
  return path;
}

/** What must not change about a refused file. */
function state(path: string) {
  const digest = createHash('sha256').update(readFileSync(path)).digest('hex');
  return { digest, changed: statSync(path).mtimeMs, journal: existsSync(`${path}-wal`) };
}

function edit(path: string, work: (db: Database.Database) => void): void {
  const db = new Database(path);
  work(db);
  db.close();
}

const spoil: [what: string, code: string, spoil: (path: string) => void][] = [
  ['a 0-byte file', 'WORKSPACE_EMPTY_FILE', (path) => truncateSync(path, 0)],
  ['a text file', 'WORKSPACE_FOREIGN', (path) => writeFileSync(path, 'bonjour '.repeat(999))],
  ['a few bytes of a workspace', 'WORKSPACE_DAMAGED', (path) => truncateSync(path, 100)],
  [
    'a workspace cut in half',
    'WORKSPACE_DAMAGED',
    (path) => truncateSync(path, statSync(path).size >> 1),
  ],
  [
    'a workspace with a page written over',
    'WORKSPACE_DAMAGED',
    (path) => {
      const bytes = readFileSync(path);
      writeFileSync(path, bytes.fill(0x5a, bytes.length - 4096));
    },
  ],
  [
    'another program’s database',
    'WORKSPACE_FOREIGN',
    (path) => edit(path, (db) => db.pragma('application_id = 7')),
  ],
  [
    'a workspace from a newer Relais',
    'WORKSPACE_NEWER',
    (path) => edit(path, (db) => db.pragma('user_version = 9990')),
  ],
  [
    'a workspace without its identity row',
    'WORKSPACE_INCOMPLETE',
    (path) => edit(path, (db) => db.exec('DELETE FROM meta')),
  ],
  [
    'a workspace with a trigger in it',
    'WORKSPACE_FOREIGN',
    (path) =>
      edit(path, (db) =>
        db.exec('CREATE TRIGGER t AFTER INSERT ON unit BEGIN DELETE FROM employee; END'),
      ),
  ],
];

test.each(spoil)('%s is refused as %s and not touched', async (_what, code, work) => {
  const path = await file();
  work(path);
  const before = state(path);
  expect(() => Session.open(path, noBackup)).toThrow(expect.objectContaining({ code }));
  expect(state(path)).toEqual(before);
});

test('a path where nothing stands is refused and stays empty', () => {
  const path = join(temporaryFolder(), 'none.relais');
  expect(() => Session.open(path, noBackup)).toThrow(
    expect.objectContaining({ code: 'WORKSPACE_NOT_FOUND' }),
  );
  expect(existsSync(path)).toBe(false);
});

test('every connection promises that a saved write is on the disk', async () => {
  const path = await file();
  const db = connect(path);
  onTestFinished(() => void db.close());
  const read = (name: string) => db.pragma(name, { simple: true });
  expect(read('synchronous')).toBe(2);
  expect(read('journal_mode')).toBe('wal');
  expect(read('foreign_keys')).toBe(1);
  expect(read('trusted_schema')).toBe(0);
  expect(read('cell_size_check')).toBe(1);
  expect(read('secure_delete')).toBe(1);
  expect(read('fullfsync')).toBe(1);
  expect(read('locking_mode')).toBe('exclusive');
});

test('a workspace belongs to its owner only', async () => {
  expect(statSync(await file()).mode & 0o777).toBe(0o600);
});

test('a second process is refused at once while a workspace is open', async () => {
  const path = await file();
  const holder = spawn(
    process.execPath,
    [
      '-e',
      `const db = new (require('better-sqlite3'))(process.argv[1]);
       db.pragma('locking_mode = EXCLUSIVE'); db.pragma('journal_mode = WAL');
       db.exec('BEGIN IMMEDIATE; COMMIT'); console.log('held'); setInterval(() => {}, 1000);`,
      path,
    ],
    { cwd: join(import.meta.dirname, '../..'), stdio: ['ignore', 'pipe', 'inherit'] },
  );
  onTestFinished(() => void holder.kill('SIGKILL'));
  await new Promise((resolve) => holder.stdout.once('data', resolve));
  expect(() => Session.open(path, noBackup)).toThrow(
    expect.objectContaining({ code: 'WORKSPACE_BUSY' }),
  );
});

test('a second session in the same process is refused too', async () => {
  const path = await file();
  const first = Session.open(path, noBackup);
  onTestFinished(() => first.close());
  expect(() => Session.open(path, noBackup)).toThrow(
    expect.objectContaining({ code: 'WORKSPACE_BUSY' }),
  );
});

test('a full disk refuses the write, keeps what was saved, and lets the next one through', async () => {
  const path = await file(1);
  const session = Session.open(path, noBackup);
  onTestFinished(() => session.close());
  const pages = session.raw.pragma('page_count', { simple: true }) as number;
  session.raw.pragma(`max_page_count = ${pages}`);
  const add = (name: string) =>
    session.write('edit', (tx) =>
      tx.insertInto('unit').values({ name, folded: name, parent_id: null }).execute(),
    );
  await expect(add('y'.repeat(100_000))).rejects.toMatchObject({ code: 'DISK_FULL' });
  const count = () => session.raw.prepare('SELECT count(*) FROM unit').pluck().get();
  expect(count()).toBe(1);
  expect(session.undoable).toBeNull();
  session.raw.pragma(`max_page_count = ${pages + 1000}`);
  await add('y'.repeat(100_000));
  expect(count()).toBe(2);
  expect(session.raw.pragma('integrity_check', { simple: true })).toBe('ok');
});

const nobody = ['--reuid=65534', '--regid=65534', '--clear-groups'];
const script = join(import.meta.dirname, '../../tests/helpers/try-open.ts');
const canBeNobody =
  process.getuid?.() === 0 && spawnSync('setpriv', [...nobody, 'test', '-r', script]).status === 0;

test.skipIf(!canBeNobody)(
  'a read-only file says so (needs root, setpriv, and a project others can read)',
  async () => {
    const path = await file();
    chmodSync(dirname(path), 0o755);
    chmodSync(path, 0o444);
    const before = state(path);
    const run = spawnSync('setpriv', [...nobody, process.execPath, script, path], {
      encoding: 'utf8',
    });
    expect(run.stdout.trim()).toBe('WORKSPACE_READ_ONLY');
    expect(state(path)).toEqual(before);
  },
);
