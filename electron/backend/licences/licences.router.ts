import { RelaisError } from '#shared/kernel/errors.ts';
import { activityCurves } from '#shared/licences/activity-curves.ts';
import { convertProjection } from '#shared/licences/convert-projection.ts';
import { countByMonth, movesOf } from '#shared/licences/count-by-month.ts';
import { costCurves } from '#shared/licences/curves.ts';
import { monthlyOrYearly } from '#shared/licences/monthly-or-yearly.ts';
import { offersOf } from '#shared/licences/offers-of.ts';
import { projectAll } from '#shared/licences/project-all.ts';
import { simulate } from '#shared/licences/simulate.ts';
import { os } from '../base.ts';
import { findUpload } from '../imports/uploads.ts';
import { readDirectory } from '../people/directory.store.ts';
import { runJob } from '../run-job.ts';
import { readSettings, writeSettings } from '../workspace/settings.store.ts';
import { deleteOffer, readOffers, writeOffers } from './licences.store.ts';
import { loadAdopted } from './load-adopted.ts';
import { logColumns, readLog } from './read-log.ts';

const procedures = os.licences;

/** Licence offers and what they would cost. */
export const licencesRouter = procedures.router({
  offers: procedures.offers.handler(({ context }) => readOffers(context.backend.session.reader)),

  saveOffer: procedures.saveOffer.handler(async ({ input, context }) => {
    await context.backend.session.write('saveOffer', (tx) => writeOffers(tx, [input]));
    return input;
  }),

  removeOffer: procedures.removeOffer.handler(async ({ input, context }) => {
    await context.backend.session.write('removeOffer', async (tx) => {
      if (!(await deleteOffer(tx, input.code))) throw new RelaisError('NOT_FOUND');
      const settings = await readSettings(tx);
      if (settings.adoptedProjection?.offer === input.code) {
        await writeSettings(tx, { ...settings, adoptedProjection: null });
      }
    });
    return { removed: true as const };
  }),

  project: procedures.project.handler(async ({ input, context }) => {
    const { reader } = context.backend.session;
    const settings = await readSettings(reader);
    const firstYear = input.firstYear ?? settings.year;
    const projections = projectAll(await readOffers(reader), { ...input, firstYear });
    return projections.map((one) => ({ ...one, converted: convertProjection(one, settings) }));
  }),

  spread: procedures.spread.handler(async ({ input, context }) => {
    const { reader } = context.backend.session;
    const firstYear = input.firstYear ?? (await readSettings(reader)).year;
    const { ranges, draws, seed, ...scope } = input;
    const offers = offersOf(await readOffers(reader), input.offers);
    return simulate(offers, { ...scope, firstYear }, { ...ranges, draws, seed });
  }),

  activityCurves: procedures.activityCurves.handler(async ({ input, context }) => {
    const offers = await readOffers(context.backend.session.reader);
    const { equipped, reach, enrolments } = input;
    const supposed = { equipped, reach, enrolments };
    return activityCurves(offersOf(offers, input.offers), input.headcount, supposed);
  }),

  curves: procedures.curves.handler(async ({ input, context }) => {
    const offers = await readOffers(context.backend.session.reader);
    return costCurves(offersOf(offers, input.offers), input.upTo, input);
  }),

  monthlyOrYearly: procedures.monthlyOrYearly.handler(async ({ input, context }) => {
    const offers = await readOffers(context.backend.session.reader);
    return monthlyOrYearly(offersOf(offers, input.offers), input);
  }),

  headcount: procedures.headcount.handler(async ({ input, context }) => {
    const { reader } = context.backend.session;
    const { year: firstYear } = await readSettings(reader);
    const stays = [...(await readDirectory(reader)).values()].map((one) => ({
      person: one.id,
      from: one.hireDate,
      to: one.leaveDate,
    }));
    const counts = countByMonth(stays, firstYear, input.years * 12);
    return { firstYear, counts, ...movesOf(counts) };
  }),

  logColumns: procedures.logColumns.handler(({ input, context: { backend }, signal }) =>
    logColumns(findUpload(backend, input.token), input.sheet, signal ? { signal } : {}),
  ),

  readLog: procedures.readLog.handler(({ input, context: { backend }, signal }) =>
    runJob(backend, signal, (report, signal) =>
      readLog(findUpload(backend, input.token), input, { report, signal }),
    ),
  ),

  adopt: procedures.adopt.handler(async ({ input, context }) => {
    const { session } = context.backend;
    await session.write('adoptProjection', async (tx) => {
      const settings = await readSettings(tx);
      offersOf(await readOffers(tx), [input.offer]);
      const { firstYear = settings.year, ...hypotheses } = input.hypotheses;
      const adopted = { offer: input.offer, hypotheses: { ...hypotheses, firstYear } };
      await writeSettings(tx, { ...settings, adoptedProjection: adopted });
    });
    return (await loadAdopted(session.reader, await readSettings(session.reader)))!;
  }),

  dropAdopted: procedures.dropAdopted.handler(async ({ context }) => {
    await context.backend.session.write('dropProjection', async (tx) => {
      await writeSettings(tx, { ...(await readSettings(tx)), adoptedProjection: null });
    });
    return { dropped: true as const };
  }),

  adopted: procedures.adopted.handler(async ({ context }) => {
    const { reader } = context.backend.session;
    return loadAdopted(reader, await readSettings(reader));
  }),
});
