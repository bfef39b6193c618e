import type Database from 'better-sqlite3';
import { RelaisError } from '#shared/kernel/errors.ts';
import { refuseNewer } from './inspect-header.ts';

/**
 * Refuses a file whose pages are damaged or whose content is not a workspace's. The quick check is the first
 * statement, because a crafted schema could act on any other; it walks every page (about 0.1 s per 100 MB).
 * Throws WORKSPACE_DAMAGED, WORKSPACE_FOREIGN, WORKSPACE_NEWER or WORKSPACE_INCOMPLETE.
 */
export function checkContent(db: Database.Database): void {
  const found = db.pragma('quick_check(1)', { simple: true });
  if (found !== 'ok') throw new RelaisError('WORKSPACE_DAMAGED');
  // The journal may hold a newer header than the file's own first page.
  refuseNewer(db.pragma('user_version', { simple: true }) as number);
  const code = db
    .prepare(
      `SELECT 1 FROM sqlite_schema
       WHERE type NOT IN ('table', 'index') OR (type = 'table' AND sql LIKE 'CREATE VIRTUAL%') LIMIT 1`,
    )
    .get();
  // A workspace has no view, trigger or virtual table: a file that has one was made to run something.
  if (code !== undefined) throw new RelaisError('WORKSPACE_FOREIGN');
  const meta = db
    .prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'meta'")
    .get();
  const created = meta && db.prepare("SELECT 1 FROM meta WHERE key = 'created'").get();
  if (!created) throw new RelaisError('WORKSPACE_INCOMPLETE');
}
