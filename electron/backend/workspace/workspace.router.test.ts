import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { last } from '../../../tests/helpers/last.ts';
import { temporaryFolder } from '../../../tests/helpers/workspace.ts';
import { Backend } from '../backend.ts';
import { workspaceRouter } from './workspace.router.ts';

/** A backend with private folders and the workspace procedures, as a door calls them. */
function door(folder = temporaryFolder()) {
  const temporary = join(folder, 'tmp');
  mkdirSync(temporary, { recursive: true });
  const backend = new Backend({
    dataFolder: folder,
    temporaryFolder: temporary,
    language: 'fr',
    log: (message) => failures.push(message),
  });
  const failures: string[] = [];
  onTestFinished(() => backend.close());
  const client = createRouterClient(workspaceRouter, { context: { backend } });
  return { backend, client, folder, failures };
}

const addUnit = (backend: Backend, name: string) =>
  backend.session.write('edit', (tx) =>
    tx.insertInto('unit').values({ name, folded: name, parent_id: null }).execute(),
  );

const unitNames = async (backend: Backend) =>
  (await backend.session.reader.selectFrom('unit').select('name').orderBy('id').execute()).map(
    (row) => row.name,
  );

test('a new workspace stands in the private folder under a safe name and opens at once', async () => {
  const { client, folder } = door();
  const info = await last(await client.create({ name: 'Été: A/B ' }));
  expect(info).toMatchObject({ name: 'Été: A/B', fileName: 'Été A B.relais', demo: false });
  expect(info.settings.companyName).toBe('Été: A/B');
  const path = join(folder, 'Espaces', 'Été A B.relais');
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(await client.current()).toEqual(info);
  await expect(last(await client.create({ name: 'Été: A/B' }))).rejects.toMatchObject({
    code: 'WORKSPACE_EXISTS',
  });
  expect(readdirSync(join(folder, 'Espaces')).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('the recent list names workspaces by id, newest first, and survives damage', async () => {
  const { client, folder } = door();
  await last(await client.create({ name: 'Un' }));
  await last(await client.create({ name: 'Deux' }));
  const recents = await client.recents();
  expect(recents.map((recent) => [recent.name, recent.exists])).toEqual([
    ['Deux', true],
    ['Un', true],
  ]);
  expect(JSON.stringify(recents)).not.toContain('.relais');
  expect((await client.open({ id: recents[1]!.id })).name).toBe('Un');
  expect((await client.recents())[0]!.name).toBe('Un');
  await expect(client.open({ id: '../../etc/passwd' })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  writeFileSync(join(folder, 'recents.json'), '[{"path": 3}, {"pa');
  expect(await client.recents()).toEqual([]);
});

test('settings change one at a time and can be undone', async () => {
  const { client } = door();
  await last(await client.create({ name: 'Un' }));
  await client.saveSettings({ companyName: 'Acme', staleMonths: 12 });
  const info = await client.saveSettings({ currency: 'CHF' });
  expect(info.settings).toMatchObject({ companyName: 'Acme', staleMonths: 12, currency: 'CHF' });
  expect(info.undo).toBe('saveSettings');
  const undone = await client.undo();
  expect(undone.settings).toMatchObject({ companyName: 'Acme', currency: 'EUR' });
  expect(undone.redo).toBe('saveSettings');
  expect((await client.redo()).settings.currency).toBe('CHF');
  await client.undo();
  await client.undo();
  await expect(client.undo()).rejects.toMatchObject({ code: 'CONFLICT' });
});

test('the scale cannot lose a level something stands at', async () => {
  const { client, backend } = door();
  const { settings } = await last(await client.create({ name: 'Un' }));
  await backend.session.write('edit', async (tx) => {
    await tx.insertInto('job').values({ id: 1, name: 'A', folded: 'a' }).execute();
    await tx.insertInto('skill').values({ id: 1, name: 'B', folded: 'b' }).execute();
    await tx
      .insertInto('requirement')
      .values({ job_id: 1, skill_id: 1, level: 3, criticality: 1, unit_id: null } as never)
      .execute();
  });
  await expect(client.saveSettings({ levels: settings.levels.slice(0, 3) })).rejects.toMatchObject({
    code: 'CONFLICT',
    data: { level: 3 },
  });
  const kept = await client.saveSettings({ levels: settings.levels.slice(0, 4) });
  expect(kept.settings.levels).toHaveLength(4);
});

test('a saved copy is a workspace another machine can receive, under a free name', async () => {
  const { client, backend } = door();
  await last(await client.create({ name: 'Un' }));
  await addUnit(backend, 'Paris');
  const copy = await client.saveCopy();
  expect(copy.name).toBe('Un.relais');
  const other = door();
  await last(await other.client.create({ name: 'Un' }));
  const info = await other.client.openFile({ file: copy });
  expect(info.fileName).toBe('Un (2).relais');
  expect(await unitNames(other.backend)).toEqual(['Paris']);
  expect(readdirSync(join(other.folder, 'tmp'))).toEqual([]);
});

test.each([
  ['an empty file', () => Buffer.alloc(0), 'WORKSPACE_EMPTY_FILE'],
  ['a text file', () => Buffer.from('matricule;nom\n1;Doe\n'.repeat(100)), 'WORKSPACE_FOREIGN'],
  ['another program’s database', () => database('CREATE TABLE t (a)', 0), 'WORKSPACE_FOREIGN'],
  [
    'a workspace with a view',
    () => database('CREATE TABLE meta (key, value); CREATE VIEW v AS SELECT 1'),
    'WORKSPACE_FOREIGN',
  ],
  [
    'a workspace with a trigger',
    () =>
      database(
        'CREATE TABLE meta (key, value); CREATE TRIGGER t AFTER INSERT ON meta BEGIN DELETE FROM meta; END',
      ),
    'WORKSPACE_FOREIGN',
  ],
  ['a workspace without identity', () => database('CREATE TABLE t (a)'), 'WORKSPACE_INCOMPLETE'],
  ['a newer workspace', () => database('CREATE TABLE t (a)', undefined, 9990), 'WORKSPACE_NEWER'],
])('%s received from outside is refused and leaves nothing behind', async (_what, make, code) => {
  const { client, folder } = door();
  const file = new File([new Uint8Array(make())], 'Reçu.relais');
  await expect(client.openFile({ file })).rejects.toMatchObject({ code });
  expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
  expect(existsSync(join(folder, 'Espaces', 'Reçu.relais'))).toBe(false);
  expect(await client.current()).toBeNull();
});

function database(script: string, applicationId = 0x52454c41, version = 10): Buffer {
  const path = join(temporaryFolder(), 'made.db');
  const db = new Database(path);
  db.exec(script);
  db.pragma(`application_id = ${applicationId}`);
  db.pragma(`user_version = ${version}`);
  db.close();
  return readFileSync(path);
}

test('restoring a backup brings the past back, and restoring what it replaced brings the present back', async () => {
  const { client, backend } = door();
  await last(await client.create({ name: 'Un' }));
  await addUnit(backend, 'Paris');
  const past = await client.backUpNow();
  expect(past.counts.units).toBe(1);
  await addUnit(backend, 'Lyon');
  await client.restore({ id: past.id });
  expect(await unitNames(backend)).toEqual(['Paris']);
  expect((await client.current())!.notices).toEqual([]);
  const replaced = (await client.backups()).find((backup) => backup.reason === 'restore')!;
  expect(replaced.counts.units).toBe(2);
  await client.restore({ id: replaced.id });
  expect(await unitNames(backend)).toEqual(['Paris', 'Lyon']);
  expect(readdirSync(join(backend.host.dataFolder, 'Espaces'))).toEqual([
    'Un.relais',
    'Un.relais-wal',
  ]);
});

test('a workspace that no longer opens is restored from the recent list, and the damaged file is kept', async () => {
  const { client, backend, folder } = door();
  await last(await client.create({ name: 'Un' }));
  await addUnit(backend, 'Paris');
  await client.close();
  const path = join(folder, 'Espaces', 'Un.relais');
  writeFileSync(path, '');
  const recent = (await client.recents())[0]!.id;
  await expect(client.open({ id: recent })).rejects.toMatchObject({ code: 'WORKSPACE_EMPTY_FILE' });
  const [backup] = await client.backups({ recent });
  await client.restore({ id: backup!.id, recent });
  expect(await unitNames(backend)).toEqual(['Paris']);
  expect(readdirSync(join(folder, 'Espaces')).some((name) => name.includes('.remplace-'))).toBe(
    true,
  );
});

test('a backup changed after it was verified is not restored, and the workspace stays', async () => {
  const { client, backend, folder } = door();
  await last(await client.create({ name: 'Un' }));
  await addUnit(backend, 'Paris');
  const { id } = await client.backUpNow();
  const store = join(folder, 'Sauvegardes');
  const file = join(store, readdirSync(store)[0]!, `${id}.relais`);
  const bytes = readFileSync(file);
  bytes[bytes.length - 10] = bytes[bytes.length - 10]! ^ 1;
  writeFileSync(file, bytes);
  await addUnit(backend, 'Lyon');
  await expect(client.restore({ id })).rejects.toMatchObject({ code: 'BACKUP_FAILED' });
  expect(await unitNames(backend)).toEqual(['Paris', 'Lyon']);
});

test('closing backs up what changed, once', async () => {
  const { client, backend } = door();
  await last(await client.create({ name: 'Un' }));
  await addUnit(backend, 'Paris');
  await client.close();
  await client.open({ id: (await client.recents())[0]!.id });
  const backups = await client.backups();
  expect(backups.map((backup) => [backup.reason, backup.counts.units])).toEqual([['automatic', 1]]);
  await client.close();
  await client.open({ id: (await client.recents())[0]!.id });
  expect(await client.backups()).toHaveLength(1);
});

test('a file older than its last backup says that recent work is missing', async () => {
  const { client, backend, folder } = door();
  await last(await client.create({ name: 'Un' }));
  const path = join(folder, 'Espaces', 'Un.relais');
  const old = readFileSync(path);
  await addUnit(backend, 'Paris');
  await client.close();
  writeFileSync(path, old);
  const info = await client.open({ id: (await client.recents())[0]!.id });
  expect(info.notices).toEqual(['recentWorkMissing']);
});

test('the doctor sees a page that was written over', async () => {
  const { client, backend, folder } = door();
  await last(await client.create({ name: 'Un' }));
  for (let n = 0; n < 3; n++) await addUnit(backend, `Site ${n} ${'x'.repeat(3000)}`);
  expect(await client.doctor()).toMatchObject({
    integrity: 'ok',
    problems: [],
    counts: { units: 3 },
  });
  backend.session.raw.pragma('wal_checkpoint(TRUNCATE)');
  const path = join(folder, 'Espaces', 'Un.relais');
  const bytes = readFileSync(path);
  bytes.fill(0x5a, bytes.length - 4096);
  writeFileSync(path, bytes);
  backend.session.raw.pragma('shrink_memory');
  const health = await client.doctor();
  expect(health.integrity).toBe('damaged');
  expect(health.problems.length).toBeGreaterThan(0);
});

test('every procedure that needs a workspace says so when none is open', async () => {
  const { client } = door();
  expect(await client.current()).toBeNull();
  for (const call of [client.saveCopy, client.undo, client.backUpNow, client.doctor]) {
    await expect(call()).rejects.toMatchObject({ code: 'NO_WORKSPACE' });
  }
});
