import type { ImportPreview } from '#shared/imports/imports.contract.ts';
import { rejectionsModel } from '#shared/imports/rejections-sheet.ts';
import { templateModel } from '#shared/imports/template-sheet.ts';
import { topLevel } from '#shared/workspace/settings.ts';
import { os } from '../base.ts';
import { openSpreadsheet } from '../jobs/reading/spreadsheet.ts';
import { runJob } from '../run-job.ts';
import { translator } from '../translate.ts';
import { readSettings } from '../workspace/settings.store.ts';
import { applyImport, currentResult } from './apply-import.ts';
import type { ImportResult } from './compute-import.ts';
import { inspectUpload } from './inspect-upload.ts';
import { discardUpload, findUpload, receiveUpload } from './uploads.ts';
import { workbookFile } from './workbook-file.ts';

const procedures = os.imports;

function shown(result: ImportResult, limit: number): ImportPreview {
  return { ...result.preview, rejections: result.rejections.slice(0, limit) };
}

/** Bringing spreadsheets in: received, recognised, previewed, then applied in one step. */
export const importsRouter = procedures.router({
  upload: procedures.upload.handler(({ context: { backend }, input, signal }) =>
    runJob(backend, signal, async (report, signal) => {
      await report('receiving', 0, input.file.size);
      const upload = await receiveUpload(backend, input.file, signal);
      try {
        const about = await openSpreadsheet(upload.path, upload.fileName, { signal, report });
        upload.about = about;
        return { token: upload.token, fileName: upload.fileName, ...about };
      } catch (error) {
        await discardUpload(backend, upload.token);
        throw error;
      }
    }),
  ),

  inspect: procedures.inspect.handler(({ context: { backend }, input, signal }) =>
    inspectUpload(backend, findUpload(backend, input.token), input, signal),
  ),

  preview: procedures.preview.handler(({ context: { backend }, input, signal }) =>
    runJob(backend, signal, async (report, signal) => {
      const upload = findUpload(backend, input.token);
      const result = await currentResult(backend, upload, input, report, signal);
      return shown(result, input.rejectionLimit);
    }),
  ),

  apply: procedures.apply.handler(({ context: { backend }, input, signal }) =>
    runJob(backend, signal, async (report, signal) => {
      const upload = findUpload(backend, input.token);
      const result = await applyImport(backend, upload, input, report, signal);
      return { ...shown(result, input.rejectionLimit), applied: result.applied };
    }),
  ),

  rejections: procedures.rejections.handler(({ context: { backend }, input }) => {
    const { rejections } = findUpload(backend, input.token);
    const model = rejectionsModel(rejections ?? [], input.language, translator(input.language));
    return workbookFile(backend, model);
  }),

  template: procedures.template.handler(async ({ context: { backend }, input }) => {
    const settings = backend.hasSession ? await readSettings(backend.session.reader) : null;
    const top = settings ? topLevel(settings) : 4;
    const say = translator(input.language);
    return workbookFile(backend, templateModel(input.kind, input.language, top, say));
  }),

  discard: procedures.discard.handler(async ({ context: { backend }, input }) => {
    await discardUpload(backend, input.token);
    return { discarded: true };
  }),
});
