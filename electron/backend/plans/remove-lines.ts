import type { Writer } from '../../database/access.ts';
import { checkRemovable } from './guard-sessions.ts';
import { deleteLines } from './plan-lines.store.ts';

/** Removes lines with their draft sessions; throws LINE_HAS_SESSIONS while one has a session that is more than a draft. */
export async function removeLines(tx: Writer, lineIds: readonly number[]): Promise<void> {
  if (lineIds.length === 0) return;
  await checkRemovable(tx, lineIds);
  await deleteLines(tx, lineIds);
}
