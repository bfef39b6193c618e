import { today } from '#shared/kernel/dates.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import { missingIds } from '../../database/missing-ids.ts';
import { os } from '../base.ts';
import { loadCoverage, loadLosses } from './load-coverage.ts';
import { loadLeaver } from './load-leaver.ts';
import { riskOverview } from './overview.ts';
import { deleteSuccession, upsertSuccession } from './successions.store.ts';

const procedures = os.risks;

/** Which knowledge leaves with whom and when, and who could take over. */
export const risksRouter = procedures.router({
  overview: procedures.overview.handler(({ context, input }) =>
    riskOverview(context.backend.session, input.on ?? today()),
  ),

  leaver: procedures.leaver.handler(({ context, input }) =>
    loadLeaver(context.backend.session, input.on ?? today(), input.employeeId),
  ),

  coverage: procedures.coverage.handler(({ context, input }) =>
    loadCoverage(context.backend.session, input.on ?? today(), input.by),
  ),

  whatIf: procedures.whatIf.handler(({ context, input }) =>
    loadLosses(context.backend.session, input.on ?? today(), input.employeeIds),
  ),

  setSuccessor: procedures.setSuccessor.handler(async ({ context, input }) => {
    const { employeeId, skillId, successorId, who, comment } = input;
    const { session } = context.backend;
    if (successorId === null) {
      await session.write('removeSuccessor', (tx) => deleteSuccession(tx, employeeId, skillId));
      return { saved: true as const };
    }
    if (successorId === employeeId) throw new RelaisError('INVALID', { detail: 'successorId' });
    await session.write('nameSuccessor', async (tx) => {
      const gone = [
        ...(await missingIds(tx, 'employee', [employeeId, successorId])),
        ...(await missingIds(tx, 'skill', [skillId])),
      ];
      if (gone.length > 0) throw new RelaisError('NOT_FOUND');
      await upsertSuccession(tx, {
        ...{ employeeId, skillId, successorId, who, comment },
        decidedOn: today(),
      });
    });
    return { saved: true as const };
  }),
});
