import { directorImporter } from '#shared/imports/director-import.ts';
import type {
  ImportKind,
  ImportPreview,
  Mapping,
  Rejection,
} from '#shared/imports/imports.contract.ts';
import { mappingOf, missingFields } from '#shared/imports/mapping.ts';
import { Outcome } from '#shared/imports/outcome.ts';
import type { TableRow } from '#shared/imports/table.ts';
import { isTotalRow } from '#shared/imports/total-row.ts';
import type { Writes } from '#shared/imports/writes.ts';
import { today } from '#shared/kernel/dates.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import type { Backend } from '../backend.ts';
import { readSheet } from '../jobs/reading/spreadsheet.ts';
import type { Report } from '../run-job.ts';
import { translator } from '../translate.ts';
import { readSettings } from '../workspace/settings.store.ts';
import { describeWithdrawn } from './describe-withdrawn.ts';
import { directorSnapshot } from './director-snapshot.ts';
import { makeImporter } from './make-importer.ts';
import { readEdition } from './read-edition.ts';
import { chooseSheet, recogniseHead, type SheetHead, takeHead } from './read-sheet-head.ts';
import type { Upload } from './uploads.ts';

export interface ImportTarget {
  kind: ImportKind;
  sheet?: string | undefined;
  mapping?: Mapping | undefined;
}

/** What an import would do, computed on one state of the workspace and good for that state only. */
export interface ImportResult {
  /** What was asked, to know whether this answers the same question. */
  asked: string;
  revision: number;
  preview: Omit<ImportPreview, 'rejections'>;
  rejections: Rejection[];
  writes: Writes;
  signature: string;
}

/** Names what was asked: two targets with the same text have the same result on the same data. */
export function askedOf({ kind, sheet, mapping }: ImportTarget): string {
  return JSON.stringify([kind, sheet ?? null, mapping ?? null]);
}

/** Reads the file and compares it with the workspace. Writes nothing. */
export async function computeImport(
  backend: Backend,
  upload: Upload,
  target: ImportTarget,
  report: Report,
  signal: AbortSignal,
): Promise<ImportResult> {
  const { session } = backend;
  const { kind } = target;
  const revision = session.revision;
  const { levels } = await readSettings(session.reader);
  const options = { signal, report };
  // Whose workbook it is comes first: its rows mean nothing anywhere else.
  const planId = kind === 'director' ? await readEdition(session, upload, options) : null;
  const sheet = await chooseSheet(upload, kind, target.sheet, options);
  const batches = readSheet(upload.path, upload.fileName, sheet, options);
  try {
    const rows = await takeHead(batches);
    const name = sheet ?? upload.fileName;
    if (rows.length === 0) throw noRows(upload, name);
    const head = await recogniseHead(session.reader, upload, target, name, rows, levels);
    const { headers, fields, headerRow, layout } = head.recognised;
    refuseIncomplete(backend, kind, head);
    const outcome = new Outcome(name, headers, layout === 'wide');
    const context = { headers, fields, levels, today: today(), outcome };
    const importer =
      planId === null || kind !== 'director'
        ? await makeImporter(session.reader, kind as Exclude<ImportKind, 'director'>, context)
        : directorImporter(context, await directorSnapshot(session, planId, upload.fileName));
    // An accounting entry may begin with a supplier of that name, a framework is its publisher's.
    const totals = kind !== 'actuals' && kind !== 'framework';
    let count = 0;
    const take = (batch: readonly TableRow[]) => {
      for (const row of batch) {
        if (row.row <= headerRow) continue;
        count += 1;
        if (totals && isTotalRow(row)) outcome.leave('totals');
        else importer.row(row);
      }
    };
    take(rows);
    for await (const batch of batches) take(batch);
    if (count === 0) throw noRows(upload, name);
    await report('comparing', 0, 0);
    const writes = importer.finish();
    const { added, changed, unchanged, rejected, placedUnits, leftOut, notes, changes } = outcome;
    const created = {
      units: writes.units.length,
      jobs: writes.jobs.length + writes.frameworkJobs.added.length,
      skills: writes.skills.length + writes.frameworkSkills.added.length,
    };
    const counts = { added, changed, unchanged, rejected };
    const mapping = mappingOf(head.recognised);
    const withdrawn = await describeWithdrawn(session.reader, writes.withdrawn);
    return {
      asked: askedOf(target),
      revision,
      preview: {
        kind,
        ...counts,
        created,
        placedUnits,
        leftOut,
        notes,
        changes,
        withdrawn,
        mapping,
      },
      rejections: outcome.rejections,
      writes,
      signature: head.signature,
    };
  } finally {
    await batches.return(undefined);
  }
}

function refuseIncomplete(backend: Backend, kind: ImportKind, { recognised }: SheetHead): void {
  const missing = missingFields(kind, recognised.fields);
  if (missing.length === 0) return;
  const say = translator(backend.host.language);
  const fields = missing.map((field) => say(`imports:field.${field}`)).join(', ');
  throw new RelaisError('MAPPING_INCOMPLETE', { fields });
}

function noRows(upload: Upload, sheet: string): RelaisError {
  return new RelaisError('FILE_NO_ROWS', { file: upload.fileName, sheet });
}
