import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { RelaisError } from '#shared/kernel/errors.ts';
import { copyVerified } from '../../database/backup/take-backup.ts';
import type { Backend } from '../backend.ts';

/** A compact, verified copy of the open workspace as a file in memory. Throws BACKUP_FAILED. */
export async function saveCopy({ host, session }: Backend): Promise<File> {
  const path = join(host.temporaryFolder, `${randomUUID()}.relais`);
  try {
    await session.between((db) => copyVerified(db, path));
    return new File([readFileSync(path)], basename(session.path), {
      type: 'application/vnd.sqlite3',
    });
  } catch (error) {
    throw new RelaisError('BACKUP_FAILED', {}, { cause: error });
  } finally {
    rmSync(path, { force: true });
  }
}
