import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openWorkspace, temporaryFolder } from '../../../tests/helpers/workspace.ts';
import { sha256 } from '../files.ts';
import { connectToRead } from '../open.ts';
import { backupFile, listBackups, manifestFile } from './manifest.ts';
import { type BackupOptions, takeBackup } from './take-backup.ts';

function workshop() {
  const { session } = openWorkspace();
  const folder = join(temporaryFolder(), 'Sauvegardes');
  return {
    session,
    folder,
    addUnits: (count: number) =>
      session.write('edit', async (tx) => {
        for (let n = 0; n < count; n++) {
          const name = `${Math.random()}`;
          await tx.insertInto('unit').values({ name, folded: name, parent_id: null }).execute();
        }
      }),
    back: (options: Partial<BackupOptions> = {}) =>
      session.between((db) => takeBackup(db, { folder, reason: 'automatic', ...options })),
  };
}

test('a backup is a private, closed database equal to the workspace, with its digest beside it', async () => {
  const { folder, addUnits, back, session } = workshop();
  await addUnits(3);
  const made = await back();
  const path = backupFile(folder, made.id);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(statSync(manifestFile(folder, made.id)).mode & 0o777).toBe(0o600);
  expect(made).toMatchObject({
    sha256: sha256(path),
    sizeBytes: statSync(path).size,
    counts: { units: 3 },
    sequence: session.meta.sequence,
  });
  expect(listBackups(folder)).toEqual([made]);
  const copy = connectToRead(path);
  expect(copy.prepare('SELECT count(*) FROM unit').pluck().get()).toBe(3);
  copy.close();
});

test.each([
  ['a flipped page', (bytes: Buffer) => bytes.fill(0x5a, bytes.length - 4096)],
  ['a cut copy', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
  ['an empty copy', () => Buffer.alloc(0)],
])('%s is noticed before it counts as a backup, and the older one stays', async (_what, spoil) => {
  const { folder, addUnits, back } = workshop();
  await addUnits(50);
  const good = await back();
  const tamper = (path: string) => writeFileSync(path, spoil(readFileSync(path)));
  await expect(back({ tamper })).rejects.toMatchObject({ code: 'BACKUP_FAILED' });
  expect(listBackups(folder)).toEqual([good]);
  expect(readdirSync(folder)).toHaveLength(2);
});

test('a much smaller backup keeps the one before it for a month', async () => {
  const { folder, addUnits, back, session } = workshop();
  await addUnits(100);
  const full = await back({ now: new Date('2026-03-01T08:00:00Z') });
  await session.write('edit', (tx) => tx.deleteFrom('unit').execute());
  const poor = await back({ now: new Date('2026-03-01T09:00:00Z') });
  expect(poor.shrunkFrom).toBe(full.id);
  for (let hour = 10; hour < 20; hour++) {
    await back({ now: new Date(`2026-03-01T${hour}:00:00Z`) });
  }
  const there = () => [full, poor].map(({ id }) => existsSync(backupFile(folder, id)));
  expect(there()).toEqual([true, true]);
  await back({ now: new Date('2026-04-15T08:00:00Z') });
  expect(there()).toEqual([false, false]);
});

test('a file that only looks like a backup is not offered', async () => {
  const { folder, back } = workshop();
  const made = await back();
  writeFileSync(join(folder, 'other.relais'), 'x');
  writeFileSync(join(folder, 'cut.json'), '{"createdAt":');
  writeFileSync(join(folder, 'cut.relais'), 'x');
  expect(listBackups(folder)).toEqual([made]);
});
