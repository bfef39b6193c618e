import { today } from '#shared/kernel/dates.ts';
import { auditWorkbook } from '#shared/qualifications/audit-workbook.ts';
import { countMandatory } from '#shared/qualifications/count-statuses.ts';
import { proposeEnd } from '#shared/qualifications/propose-end.ts';
import { os } from '../base.ts';
import { readCourses } from '../catalogue/catalogue.store.ts';
import { workbookFile } from '../imports/workbook-file.ts';
import { readSettings } from '../workspace/settings.store.ts';
import { listDue, listKinds, listQualifications } from './list-qualifications.ts';
import { loadAudit } from './load-audit.ts';
import { loadCells } from './load-qualifications.ts';

const procedures = os.qualifications;

/** Who is qualified, until when, and who was. */
export const qualificationsRouter = procedures.router({
  summary: procedures.summary.handler(async ({ context, input }) => {
    const { session } = context.backend;
    const on = input.on ?? today();
    const { expiryAlertDays } = await readSettings(session.reader);
    return {
      on,
      alertDays: Math.max(0, ...expiryAlertDays),
      mandatory: countMandatory(await loadCells(session, on)),
    };
  }),

  kinds: procedures.kinds.handler(({ context, input }) =>
    listKinds(context.backend.session, input.on ?? today()),
  ),

  due: procedures.due.handler(({ context, input: { on, days, unitId } }) =>
    listDue(context.backend.session, on ?? today(), days, unitId),
  ),

  list: procedures.list.handler(({ context, input: { on, limit, ...filter } }) =>
    listQualifications(context.backend.session, on ?? today(), filter, limit),
  ),

  proposeEnd: procedures.proposeEnd.handler(async ({ context, input }) =>
    proposeEnd(await readCourses(context.backend.session.reader), input),
  ),

  audit: procedures.audit.handler(({ context, input: { on, ...filter } }) =>
    loadAudit(context.backend.session, on, filter),
  ),

  auditFile: procedures.auditFile.handler(
    async ({ context, input: { on, language, ...filter } }) => {
      const { backend } = context;
      const { currency } = await readSettings(backend.session.reader);
      const audit = await loadAudit(backend.session, on, filter);
      return workbookFile(backend, auditWorkbook(audit, currency, language));
    },
  ),
});
