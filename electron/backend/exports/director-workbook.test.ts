import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { editionSheet, keyHeader, lineOfKey } from '#shared/exports/director-columns.ts';
import { exportsWords } from '#shared/exports/exports.words.ts';
import { checkDirector, columnOf, directorFile } from '../../../tests/helpers/check-director.ts';
import { soffice } from '../../../tests/helpers/libreoffice.ts';
import { openWorkspace, temporaryFolder } from '../../../tests/helpers/workspace.ts';
import { readCells, readParts } from '../../../tests/helpers/xlsx-parts.ts';
import { seedOffers } from '../licences/seed-offers.ts';
import { router } from '../router.ts';
import { fillDemo } from '../workspace/fill-demo.ts';

const words = exportsWords.fr;
const offers = ['talentlms-pro', 'edyoucated', 'latitudelearning'];

async function demo() {
  const backend = openWorkspace();
  await backend.session.note(async (tx) => {
    await seedOffers(tx, 'fr');
    await fillDemo(tx, 'fr');
  });
  const api = createRouterClient(router, { context: { backend } });
  const rate = { rate: 0.92, date: '2026-11-02' };
  await api.workspace.saveSettings({ payroll: 1_850_000_000, exchangeRates: { USD: rate } });
  await api.licences.adopt({
    offer: 'talentlms-pro',
    hypotheses: { headcount: 430, growth: 7.5, active: 62, years: 3 },
  });
  const plan = (await api.plans.list()).find(({ active }) => active)!;
  return { backend, api, planId: plan.id };
}

test.skipIf(soffice === null)(
  'a price, a headcount and an envelope changed in LibreOffice give what the product computes, formula by formula (skipped where soffice is not installed)',
  async () => {
    const { backend, planId } = await demo();
    const given = { offers, currency: 'USD' };
    const check = await checkDirector(backend, planId, temporaryFolder(), given);
    expect(check).toMatchObject({ faults: [], uncached: [], apart: [] });
    expect(check.formulas).toBeGreaterThan(5000);
    expect(check.moved).toBeGreaterThan(200);
  },
);

test('each line carries its key, hidden, and cells to answer in; only inputs are free and no password holds the lock', async () => {
  const made = await demo();
  const bytes = await directorFile(made.backend, made.planId, { offers, currency: 'USD' });
  const parts = await readParts(bytes);
  const text = (path: string) => parts.get(path)!.toString('utf8');
  const cells = await readCells(bytes);
  const plan = cells.get(words.sheets.plan)!;
  const { lineRows } = await made.api.plans.get({ id: made.planId });
  const keys = columnOf(plan, keyHeader);
  const found = [...plan].flatMap(([address, { value }]) =>
    address.startsWith(keys) && lineOfKey(value) ? [lineOfKey(value)] : [],
  );
  expect(found).toEqual(lineRows.map(({ id }) => id));
  const said = [...cells.get(editionSheet)!.values()].map(({ value }) => value);
  expect(said).toContain(made.backend.session.meta.created);
  expect(text('xl/workbook.xml')).toMatch(/name="relais-edition"[^>]*state="veryHidden"/);
  for (const name of ['Enveloppe', 'Effectif_equipe', 'Masse_salariale', 'Taux_de_change'])
    expect(text('xl/workbook.xml')).toContain(`<definedName name="${name}">`);
  const sheets = [...parts.keys()].filter((path) => path.startsWith('xl/worksheets/sheet'));
  for (const path of sheets) {
    expect(text(path)).toContain('<sheetProtection sheet="1"');
    expect(text(path)).not.toMatch(/<sheetProtection[^>]*(password|hashValue)/);
  }
  expect(text('xl/worksheets/sheet2.xml')).toContain('Approuvé,À revoir,Refusé');
  expect([...parts.keys()].filter((path) => path.startsWith('xl/charts/'))).toHaveLength(4);
});

test('the rate of VAT that is not recovered stands among the assumptions', async () => {
  const { backend, api, planId } = await demo();
  await api.workspace.saveSettings({ vatRate: 5.5 });
  const own = (await readCells(await directorFile(backend, planId, { offers }))).get(
    words.sheets.assumptions,
  )!;
  const [label] = [...own].find(([, { value }]) => value === words.assumptions.vat)!;
  expect(own.get(label.replace('A', 'B'))?.value).toBe('0.055');
});

test('the adopted licence shows its unused seats and the range of its total, with what both rest on', async () => {
  const { backend, api, planId } = await demo();
  const bytes = await directorFile(backend, planId, { offers });
  const own = (await readCells(bytes)).get(words.sheets.adopted)!;
  const rows = Map.groupBy(own, ([address]) => address.replace(/^[A-Z]+/, ''));
  const valuesOf = (label: string) =>
    [...rows.values()].find(([first]) => first?.[1].value === label)!.map(([, cell]) => cell.value);
  const { projection } = (await api.licences.adopted())!;
  const [spread] = await api.licences.spread({
    ...{ offers: ['talentlms-pro'], headcount: 430, growth: 7.5, active: 62, years: 3 },
    ranges: {
      growth: { low: 2.5, likely: 7.5, high: 12.5 },
      active: { low: 47, likely: 62, high: 77 },
    },
  });
  for (const key of ['p10', 'p50', 'p90'] as const)
    expect(valuesOf(words.adopted[key])).toEqual([words.adopted[key], String(spread![key] / 100)]);
  for (const year of projection.years)
    expect(valuesOf(String(year.year)).slice(1, 4)).toEqual(
      [year.units, year.unused, year.total / 100].map(String),
    );
  const said = own.values().map(({ value }) => value);
  expect([...said].join('\n')).toMatch(/Croissance de 2,5 à 12,5\s%.* 10\s?000 tirages/);
});
