import { os } from '../base.ts';
import { runJob } from '../run-job.ts';
import { takeExport } from './export-shelf.ts';
import { writeExport } from './write-export.ts';

const procedures = os.exports;

/** Workbooks that leave the product. */
export const exportsRouter = procedures.router({
  plan: procedures.plan.handler(({ context: { backend }, input, signal }) =>
    runJob(backend, signal, (report) => writeExport(backend, input, report)),
  ),

  file: procedures.file.handler(({ context, input }) => takeExport(context.backend, input.token)),
});
