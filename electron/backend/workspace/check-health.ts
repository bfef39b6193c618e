import type { Health } from '#shared/workspace/workspace.contract.ts';
import type { Backend } from '../backend.ts';
import { readCounts } from './counts.store.ts';

/** Walks the whole file: every page, every index entry, every reference. About 0.4 s per 100 MB. */
export async function checkHealth({ session }: Backend): Promise<Health> {
  const problems = await session.between((db) => {
    try {
      const pages = db.pragma('integrity_check(20)') as { integrity_check: string }[];
      const links = db.pragma('foreign_key_check') as { table: string; rowid: number }[];
      return [
        ...pages.map((row) => row.integrity_check).filter((text) => text !== 'ok'),
        ...links.slice(0, 20).map((row) => `foreign key: ${row.table} ${row.rowid}`),
      ];
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
  });
  return {
    integrity: problems.length === 0 ? 'ok' : 'damaged',
    problems,
    schemaVersion: session.raw.pragma('user_version', { simple: true }) as number,
    counts: await readCounts(session.reader),
  };
}
