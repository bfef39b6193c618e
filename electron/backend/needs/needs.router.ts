import { os } from '../base.ts';
import { loadSurroundings } from '../plans/load-plan.ts';
import { collect } from './collect-needs.ts';
import { checkFree, decideNeeds } from './decide-needs.ts';
import { describeNeeds, loadNeed, loadNeeds, yearOr } from './load-needs.ts';
import { loadOverview } from './load-overview.ts';
import { listDuplicates, merge } from './merge-needs.ts';
import { deleteNeeds, readNeeds, readNeedsById } from './needs.store.ts';
import { needsToPlan } from './needs-to-plan.ts';
import { createNeed, namePeople, updateNeeds } from './save-need.ts';

const procedures = os.needs;

/** Needs of a year: collected, made one, arbitrated, and answered by the plan. */
export const needsRouter = procedures.router({
  list: procedures.list.handler(async ({ context: { backend }, input }) =>
    loadNeeds(backend.session, await yearOr(backend.session, input.year)),
  ),

  overview: procedures.overview.handler(async ({ context: { backend }, input }) =>
    loadOverview(backend.session, await yearOr(backend.session, input.year)),
  ),

  ofLine: procedures.ofLine.handler(async ({ context: { backend }, input }) =>
    describeNeeds(backend.session, await readNeeds(backend.session.reader, input)),
  ),

  collectGaps: procedures.collectGaps.handler(async ({ context: { backend }, input }) => {
    const { session } = backend;
    const year = await yearOr(session, input.year);
    return collect(session, { ...input, year, sources: ['gap'] });
  }),

  collect: procedures.collect.handler(async ({ context: { backend }, input }) =>
    collect(backend.session, { ...input, year: await yearOr(backend.session, input.year) }),
  ),

  create: procedures.create.handler(async ({ context: { backend }, input }) => {
    const { session } = backend;
    const year = await yearOr(session, input.year);
    const id = await session.write('createNeed', (tx) => createNeed(tx, { ...input, year }));
    return loadNeed(session, id);
  }),

  createMany: procedures.createMany.handler(async ({ context: { backend }, input }) => {
    const { session } = backend;
    const year = await yearOr(session, input.year);
    const ids = await session.write('createNeeds', async (tx) => {
      const made: number[] = [];
      for (const need of input.needs) made.push(await createNeed(tx, { ...need, year }));
      return made;
    });
    return { ids };
  }),

  update: procedures.update.handler(async ({ context, input: { ids, patch } }) => {
    await context.backend.session.write('updateNeeds', (tx) => updateNeeds(tx, ids, patch));
    return { updated: new Set(ids).size };
  }),

  setPeople: procedures.setPeople.handler(async ({ context, input: { id, employeeIds } }) => {
    const { session } = context.backend;
    await session.write('updateNeeds', (tx) => namePeople(tx, id, employeeIds));
    return loadNeed(session, id);
  }),

  remove: procedures.remove.handler(({ context, input: { ids } }) =>
    context.backend.session.write('removeNeeds', async (tx) => {
      const needs = await readNeedsById(tx, ids);
      checkFree(needs);
      await deleteNeeds(tx, ids);
      return { removed: needs.length };
    }),
  ),

  duplicates: procedures.duplicates.handler(async ({ context: { backend }, input }) =>
    listDuplicates(backend.session, await yearOr(backend.session, input.year)),
  ),

  merge: procedures.merge.handler(async ({ context, input }) => {
    const { session } = context.backend;
    const { courses } = await loadSurroundings(session);
    const skillsOf = (id: number) => courses.get(id)?.skills.map(({ skillId }) => skillId) ?? [];
    await session.write('mergeNeeds', (tx) => merge(tx, input, skillsOf));
    return loadNeed(session, input.ids[0]!);
  }),

  decide: procedures.decide.handler(({ context, input }) =>
    context.backend.session.write('decideNeeds', async (tx) => ({
      decided: await decideNeeds(tx, input),
    })),
  ),

  toPlan: procedures.toPlan.handler(async ({ context: { backend }, input }) =>
    needsToPlan(backend.session, await yearOr(backend.session, input.year), input.ids),
  ),
});
