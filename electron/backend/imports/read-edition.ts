import { editionSheet } from '#shared/exports/director-columns.ts';
import { editionOf } from '#shared/imports/edition.ts';
import type { TableRow } from '#shared/imports/table.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import { type ReadOptions, readSheet } from '../jobs/reading/spreadsheet.ts';
import type { Session } from '../session.ts';
import type { Upload } from './uploads.ts';

/**
 * Reads which plan a director's workbook is of, from its hidden sheet. ANSWERS_UNKNOWN when it is no such workbook or of
 * a newer layout, ANSWERS_ELSEWHERE when it comes from another workspace.
 */
export async function readEdition(
  session: Session,
  upload: Upload,
  options: ReadOptions,
): Promise<number> {
  const file = upload.fileName;
  const rows: TableRow[] = [];
  if (upload.about?.sheets.some(({ name }) => name === editionSheet)) {
    const batches = readSheet(upload.path, file, editionSheet, options);
    for await (const batch of batches) rows.push(...batch);
  }
  const edition = editionOf(rows);
  if (!edition) throw new RelaisError('ANSWERS_UNKNOWN', { file });
  if (edition.workspace !== session.meta.created) {
    throw new RelaisError('ANSWERS_ELSEWHERE', { file });
  }
  return edition.planId;
}
