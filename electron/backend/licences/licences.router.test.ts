import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { seededOffers } from '../../../resources/licences/offers.ts';
import { openWorkspace } from '../../../tests/helpers/workspace.ts';
import { licencesRouter } from './licences.router.ts';
import { seedOffers } from './seed-offers.ts';

async function seeded() {
  const backend = openWorkspace();
  await backend.session.write('edit', (tx) => seedOffers(tx));
  return { backend, client: createRouterClient(licencesRouter, { context: { backend } }) };
}

test('a seeded workspace holds every price list, each with its source', async () => {
  const { client } = await seeded();
  const offers = await client.offers();
  expect(offers.map((offer) => offer.code).sort()).toEqual(
    seededOffers('fr')
      .map((offer) => offer.code)
      .sort(),
  );
  for (const offer of offers) expect(offer.source).not.toBe('');
});

test('a projection starts in the year of the settings and keeps to the price list', async () => {
  const { client } = await seeded();
  const [projection] = await client.project({ offers: ['talentlms-pro'], headcount: 180 });
  expect(projection!.years.map((year) => [year.year, year.total])).toEqual([
    [2027, 1_114_800],
    [2028, 1_114_800],
    [2029, 1_114_800],
  ]);
  // 229 $ for 70 + 110 × 6 = 889 $ a month.
  expect(projection!.cheaperPlan).toEqual({
    code: 'talentlms-grow',
    name: 'Grow',
    total: 3 * 12 * 88_900,
  });
});

test('an offer can be changed, removed, and both can be undone', async () => {
  const { backend, client } = await seeded();
  const offer = (await client.offers()).find((one) => one.code === 'docebo')!;
  await client.saveOffer({ ...offer, pricing: { model: 'monthlyActive', rate: 60_000 } });
  const [priced] = await client.project({ offers: ['docebo'], headcount: 100, years: 1 });
  // 250 units at least.
  expect(priced).toMatchObject({ total: 250 * 600 * 12, unpriced: false });
  await client.removeOffer({ code: 'docebo' });
  expect((await client.offers()).some((one) => one.code === 'docebo')).toBe(false);
  await backend.session.undo();
  await backend.session.undo();
  const [quoted] = await client.project({ offers: ['docebo'], headcount: 100, years: 1 });
  expect(quoted).toMatchObject({ total: 0, unpriced: true });
});

test('an unknown offer is refused by name', async () => {
  const { client } = await seeded();
  await expect(client.project({ offers: ['nobody'], headcount: 1 })).rejects.toMatchObject({
    code: 'INVALID',
    data: { detail: 'nobody' },
  });
  await expect(client.removeOffer({ code: 'nobody' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('curves come from the offers of the workspace', async () => {
  const { client } = await seeded();
  const { curves, crossings } = await client.curves({
    offers: ['talentlms-core', 'talentlms-grow'],
    upTo: 100,
  });
  expect(curves).toHaveLength(2);
  expect(crossings).toEqual([{ a: 'talentlms-core', b: 'talentlms-grow', headcount: 59 }]);
});

test('a range of growth and activity gives three totals in order, and curves over activity cross', async () => {
  const { client } = await seeded();
  const [spread] = await client.spread({
    offers: ['edyoucated'],
    headcount: 800,
    growth: 5,
    active: 60,
    ranges: {
      growth: { low: 0, likely: 5, high: 10 },
      active: { low: 30, likely: 60, high: 90 },
    },
    draws: 500,
  });
  expect(spread!.p10).toBeLessThan(spread!.p50);
  expect(spread!.p50).toBeLessThan(spread!.p90);
  const { crossings } = await client.activityCurves({
    offers: ['ispring-business', 'canvas'],
    headcount: 100,
  });
  // 3.14 $ a month against 7.50 $ a year: 7.50 ÷ 37.68 = 19.9 %.
  expect(crossings).toEqual([{ a: 'ispring-business', b: 'canvas', active: 20 }]);
});
