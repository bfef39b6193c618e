import { today } from '#shared/kernel/dates.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import { missingIds } from '../../database/missing-ids.ts';
import { os } from '../base.ts';
import { countRequirementsByJob } from '../skills/requirements.store.ts';
import { adoptJobs } from './adopt-jobs.ts';
import { deleteEmployees } from './employee-writes.store.ts';
import { readEmployees } from './employees.store.ts';
import { findJob, insertJob, readJobs } from './jobs.store.ts';
import { loadEmployees } from './load-employees.ts';
import { organisationHandlers } from './organisation-handlers.ts';
import { personHandlers } from './person-handlers.ts';
import { createEmployee, updateEmployees } from './save-employees.ts';
import { findUnit, insertUnit, readUnits } from './units.store.ts';

const procedures = os.people;

/** Employees, units and jobs. */
export const peopleRouter = procedures.router({
  ...personHandlers,
  ...organisationHandlers,

  list: procedures.list.handler(({ context }) => loadEmployees(context.backend.session)),

  units: procedures.units.handler(({ context }) =>
    readUnits(context.backend.session.reader, today()),
  ),

  jobs: procedures.jobs.handler(async ({ context, input }) => {
    const { reader } = context.backend.session;
    const jobs = await readJobs(reader, today(), input);
    const asked = await countRequirementsByJob(reader);
    return jobs.map((job) => ({ ...job, requirements: asked.get(job.id) ?? 0 }));
  }),

  create: procedures.create.handler(({ context, input }) =>
    context.backend.session.write('createEmployee', async (tx) => {
      const id = await createEmployee(tx, input);
      return (await readEmployees(tx, [id]))[0]!;
    }),
  ),

  update: procedures.update.handler(({ context, input: { ids, patch } }) =>
    context.backend.session.write('updateEmployees', async (tx) => {
      await updateEmployees(tx, ids, patch);
      return readEmployees(tx, ids);
    }),
  ),

  remove: procedures.remove.handler(({ context, input: { ids } }) =>
    context.backend.session.write('removeEmployees', async (tx) => ({
      removed: await deleteEmployees(tx, ids),
    })),
  ),

  createUnit: procedures.createUnit.handler(({ context, input: { name, parentId } }) =>
    context.backend.session.write('createUnit', async (tx) => {
      if ((await findUnit(tx, name)) !== undefined) throw new RelaisError('NAME_TAKEN', { name });
      const missing = await missingIds(tx, 'unit', parentId === null ? [] : [parentId]);
      if (missing.length > 0) throw new RelaisError('NOT_FOUND');
      return { id: await insertUnit(tx, name, parentId), name, parentId, headcount: 0 };
    }),
  ),

  /** A job of that name in the framework library becomes the company's, with what it asks. */
  createJob: procedures.createJob.handler(({ context, input: { name, family } }) =>
    context.backend.session.write('createJob', async (tx) => {
      const known = await findJob(tx, name);
      if (known?.library === 0) throw new RelaisError('NAME_TAKEN', { name });
      const id = known?.id ?? (await insertJob(tx, name, family));
      if (known) await adoptJobs(tx, [id]);
      const job = (await readJobs(tx, today(), { library: false })).find((one) => one.id === id)!;
      return { ...job, requirements: (await countRequirementsByJob(tx)).get(id) ?? 0 };
    }),
  ),
});
