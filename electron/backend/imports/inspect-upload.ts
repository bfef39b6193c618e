import { cellText } from '#shared/imports/cell-text.ts';
import { fieldsOf } from '#shared/imports/fields.ts';
import type { Inspection } from '#shared/imports/imports.contract.ts';
import { missingFields } from '#shared/imports/mapping.ts';
import { columnLetters } from '#shared/imports/table.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import type { Backend } from '../backend.ts';
import { readSheet } from '../jobs/reading/spreadsheet.ts';
import { readSettings } from '../workspace/settings.store.ts';
import type { ImportTarget } from './compute-import.ts';
import { chooseSheet, recogniseHead, takeHead } from './read-sheet-head.ts';
import type { Upload } from './uploads.ts';

const samplesShown = 3;

/** Says what the columns of a sheet were recognised as, with a few of their values. */
export async function inspectUpload(
  backend: Backend,
  upload: Upload,
  target: ImportTarget,
  signal: AbortSignal | undefined,
): Promise<Inspection> {
  const { reader } = backend.session;
  const options = signal ? { signal } : {};
  const { levels } = await readSettings(reader);
  const { kind } = target;
  const sheet = await chooseSheet(upload, kind, target.sheet, options);
  const batches = readSheet(upload.path, upload.fileName, sheet, options);
  try {
    const rows = await takeHead(batches);
    const name = sheet ?? upload.fileName;
    if (rows.length === 0) {
      throw new RelaisError('FILE_NO_ROWS', { file: upload.fileName, sheet: name });
    }
    const head = await recogniseHead(reader, upload, target, name, rows, levels);
    const { recognised, remembered } = head;
    const body = rows.filter((row) => row.row > recognised.headerRow);
    const columns = recognised.headers.map((header, column) => {
      const texts = body.map((row) => cellText(row.cells[column]).slice(0, 100));
      const samples = [...new Set(texts.filter((text) => text !== ''))].slice(0, samplesShown);
      const field = recognised.fields[column] ?? null;
      const known = remembered && field !== null;
      return { column: columnLetters(column), header, field, remembered: known, samples };
    });
    return {
      sheet: name,
      kind,
      headerRow: recognised.headerRow,
      layout: recognised.layout,
      columns: columns.filter(({ header, samples }) => header !== '' || samples.length > 0),
      fields: fieldsOf(kind).map(({ name, required }) => ({ name, required })),
      missing: missingFields(kind, recognised.fields),
    };
  } finally {
    await batches.return(undefined);
  }
}
