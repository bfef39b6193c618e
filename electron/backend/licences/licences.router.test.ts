import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { seededOffers } from '../../../resources/licences/offers.ts';
import { last } from '../../../tests/helpers/last.ts';
import { openWorkspace } from '../../../tests/helpers/workspace.ts';
import { receiveUpload } from '../imports/uploads.ts';
import { writeSettings } from '../workspace/settings.store.ts';
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

const growing = { headcount: 800, growth: 5, active: 60, years: 3 };

test('an adopted projection is the projection itself, in the budget’s currency, and goes with its offer', async () => {
  const { backend, client } = await seeded();
  await backend.session.write('edit', async (tx) =>
    writeSettings(tx, { exchangeRates: { USD: { rate: 0.9, date: '2026-11-20' } } }),
  );
  expect(await client.adopted()).toBeNull();
  const [asked] = await client.project({ ...growing, offers: ['talentlms-pro'] });
  const adopted = await client.adopt({ offer: 'talentlms-pro', hypotheses: growing });
  expect(adopted.projection.years).toEqual(asked!.years);
  expect(adopted.projection.converted).toEqual(asked!.converted);
  expect(adopted.projection.converted!.total).toBe(
    asked!.years.reduce((sum, { total }) => sum + Math.round(total * 0.9), 0),
  );
  await client.removeOffer({ code: 'talentlms-pro' });
  expect(await client.adopted()).toBeNull();
  await backend.session.undo();
  expect((await client.adopted())?.offer.code).toBe('talentlms-pro');
  await client.dropAdopted();
  expect(await client.adopted()).toBeNull();
  await expect(client.adopt({ offer: 'nobody', hypotheses: growing })).rejects.toMatchObject({
    code: 'INVALID',
  });
});

test('the company’s own headcount starts a projection, month by month', async () => {
  const { backend, client } = await seeded();
  const person = (matricule: string, hireDate: string, leaveDate: string | null) => ({
    ...{ matricule, last_name: matricule, first_name: 'A' },
    ...{ hire_date: hireDate, leave_date: leaveDate },
  });
  await backend.session.write('edit', (tx) =>
    tx
      .insertInto('employee')
      .values([
        person('M1', '2020-01-01', null),
        person('M2', '2027-03-15', null),
        person('M3', '2020-01-01', '2027-06-30'),
      ])
      .execute(),
  );
  const { firstYear, counts, headcount, moves } = await client.headcount({ years: 1 });
  expect([firstYear, headcount]).toEqual([2027, 2]);
  expect(counts).toEqual([2, 2, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2]);
  expect(moves).toEqual([
    { month: 2, people: 1 },
    { month: 6, people: -1 },
  ]);
  const [projection] = await client.project({ offers: ['canvas'], headcount, moves, years: 1 });
  expect(projection!.years[0]!.months.map((month) => month.registered)).toEqual(counts);
});

test.each([
  ['\n', 'Utilisateur;Connexion'],
  ['\r\n', 'Utilisateur;Connexion'],
  ['\r', 'Utilisateur;Connexion'],
])(
  'a log with lines ended by %j is counted by month, its years from where it starts',
  async (end) => {
    const { backend, client } = await seeded();
    const lines = [
      'Utilisateur;Connexion',
      'M001;03/11',
      'M002;04/11',
      'M001;05/11',
      'M001;07/01',
      '',
    ];
    const file = new File([lines.join(end)], 'journal.csv');
    const upload = await receiveUpload(backend, file);
    const columns = await client.logColumns({ token: upload.token });
    expect(columns).toMatchObject({ headerRow: 1, person: 'A', day: 'B' });
    const asked = { token: upload.token, headerRow: 1, person: 'A', day: 'B' };
    expect((await last(await client.readLog(asked))).noYear).toBe(4);
    const read = await last(await client.readLog({ ...asked, start: '2026-09' }));
    expect(read.months).toEqual([
      { month: '2026-11', active: 2 },
      { month: '2026-12', active: 0 },
      { month: '2027-01', active: 1 },
    ]);
    expect(read.lastTwelve).toBe(2);
    await expect(client.readLog({ ...asked, day: '?' }).then(last)).rejects.toMatchObject({
      code: 'INVALID',
    });
  },
);
