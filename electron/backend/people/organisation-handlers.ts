import { os } from '../base.ts';
import { translator } from '../translate.ts';
import { removeJobs, updateJob } from './change-jobs.ts';
import { moveUnits, removeUnits, renameUnit } from './change-units.ts';
import { describeJobMerge, mergeJobs } from './merge-jobs.ts';
import { describeUnitMerge, mergeUnits } from './merge-units.ts';

const procedures = os.people;

/** Correcting the company's units and jobs. Part of the people router. */
export const organisationHandlers = {
  renameUnit: procedures.renameUnit.handler(({ context, input: { id, name } }) =>
    context.backend.session.write('renameUnit', async (tx) => {
      await renameUnit(tx, id, name);
      return { saved: true as const };
    }),
  ),

  moveUnits: procedures.moveUnits.handler(({ context, input: { ids, parentId } }) =>
    context.backend.session.write('moveUnits', async (tx) => {
      await moveUnits(tx, ids, parentId);
      return { saved: ids.length };
    }),
  ),

  unitMerge: procedures.unitMerge.handler(({ context, input }) =>
    describeUnitMerge(context.backend.session.reader, input),
  ),

  mergeUnits: procedures.mergeUnits.handler(({ context: { backend }, input }) => {
    const say = translator(backend.host.language);
    return backend.session.write('mergeUnits', (tx) =>
      mergeUnits(tx, input, (name) => say('people:merged', { name })),
    );
  }),

  removeUnits: procedures.removeUnits.handler(({ context, input: { ids } }) =>
    context.backend.session.write('removeUnits', async (tx) => ({
      removed: await removeUnits(tx, ids),
    })),
  ),

  updateJob: procedures.updateJob.handler(({ context, input: { id, patch } }) =>
    context.backend.session.write('updateJob', async (tx) => {
      await updateJob(tx, id, patch);
      return { saved: true as const };
    }),
  ),

  jobMerge: procedures.jobMerge.handler(({ context, input }) =>
    describeJobMerge(context.backend.session.reader, input),
  ),

  mergeJobs: procedures.mergeJobs.handler(({ context, input }) =>
    context.backend.session.write('mergeJobs', (tx) => mergeJobs(tx, input)),
  ),

  removeJobs: procedures.removeJobs.handler(({ context, input: { ids } }) =>
    context.backend.session.write('removeJobs', async (tx) => ({
      removed: await removeJobs(tx, ids),
    })),
  ),
};
