import type { Session } from '../session.ts';
import {
  type HistoryColumns,
  readAssessmentColumns,
  readLaterAssessments,
} from './assessment-columns.store.ts';
import { countHistoryRewrites } from './history-rewrites.store.ts';

interface KeptHistory {
  /** Asked before the columns were read: a rewrite in between makes them be read again, never kept. */
  rewrites: number;
  columns: HistoryColumns;
}

/**
 * The whole assessment history, kept until the next write. After a write that only added to it, what was kept is
 * completed with the new rows; after any other (undo, a person removed, skills merged) all of it is read again.
 */
export async function loadHistory(session: Session): Promise<HistoryColumns> {
  const { columns } = await session.remember<KeptHistory>('history', async (before) => {
    const rewrites = await countHistoryRewrites(session.reader);
    const completed =
      before?.rewrites === rewrites
        ? await readLaterAssessments(session.reader, before.columns)
        : null;
    return { rewrites, columns: completed ?? (await readAssessmentColumns(session.reader)) };
  });
  return columns;
}
