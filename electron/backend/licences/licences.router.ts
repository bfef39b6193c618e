import { RelaisError } from '#shared/kernel/errors.ts';
import { activityCurves } from '#shared/licences/activity-curves.ts';
import { costCurves } from '#shared/licences/curves.ts';
import { offersOf } from '#shared/licences/offers-of.ts';
import { projectAll } from '#shared/licences/project-all.ts';
import { simulate } from '#shared/licences/simulate.ts';
import { os } from '../base.ts';
import { readSettings } from '../workspace/settings.store.ts';
import { deleteOffer, readOffers, writeOffers } from './licences.store.ts';

/** Licence offers and what they would cost. */
export const licencesRouter = {
  offers: os.licences.offers.handler(({ context }) => readOffers(context.backend.session.reader)),
  saveOffer: os.licences.saveOffer.handler(async ({ input, context }) => {
    await context.backend.session.write('saveOffer', (tx) => writeOffers(tx, [input]));
    return input;
  }),
  removeOffer: os.licences.removeOffer.handler(async ({ input, context }) => {
    await context.backend.session.write('removeOffer', async (tx) => {
      if (!(await deleteOffer(tx, input.code))) throw new RelaisError('NOT_FOUND');
    });
    return { removed: true as const };
  }),
  project: os.licences.project.handler(async ({ input, context }) => {
    const { reader } = context.backend.session;
    const offers = await readOffers(reader);
    const firstYear = input.firstYear ?? (await readSettings(reader)).year;
    return projectAll(offers, { ...input, firstYear });
  }),
  spread: os.licences.spread.handler(async ({ input, context }) => {
    const { reader } = context.backend.session;
    const firstYear = input.firstYear ?? (await readSettings(reader)).year;
    const { ranges, draws, seed, ...scope } = input;
    const offers = offersOf(await readOffers(reader), input.offers);
    return simulate(offers, { ...scope, firstYear }, { ...ranges, draws, seed });
  }),
  activityCurves: os.licences.activityCurves.handler(async ({ input, context }) => {
    const offers = await readOffers(context.backend.session.reader);
    return activityCurves(offersOf(offers, input.offers), input.headcount);
  }),
  curves: os.licences.curves.handler(async ({ input, context }) => {
    const offers = await readOffers(context.backend.session.reader);
    return costCurves(offersOf(offers, input.offers), input.upTo, input.active);
  }),
};
