import { stat } from 'node:fs/promises';
import type { ExportReady } from '#shared/exports/exports.contract.ts';
import { exportFileName } from '#shared/exports/file-name.ts';
import { workbookModel } from '#shared/exports/workbook-model.ts';
import type { Backend } from '../backend.ts';
import { writeWorkbook } from '../jobs/writing/workbook.ts';
import type { Report } from '../run-job.ts';
import { keepExport, newExport } from './export-shelf.ts';
import { type ExportRequest, loadExport } from './load-export.ts';

/** Loads, computes, then writes a plan's workbook; when it is cancelled or fails no file is left. */
export async function writeExport(
  backend: Backend,
  request: ExportRequest,
  report: Report,
): Promise<ExportReady> {
  await report('loading', 0, 0);
  const input = await loadExport(backend.session, request);
  const model = workbookModel(input);
  const { token, path } = newExport(backend);
  await writeWorkbook(path, model, (done, total) => report('writing', done, total));
  const fileName = exportFileName(input.plan.year, request.language, request.edition);
  await keepExport(backend, token, { path, fileName });
  const { size } = await stat(path);
  const rows = model.sheets.reduce((all, sheet) => all + sheet.rowCount, 0);
  return { token, fileName, sizeBytes: size, rows };
}
