import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { editionSheet, keyHeader, lineOfKey } from '#shared/exports/director-columns.ts';
import { exportsWords } from '#shared/exports/exports.words.ts';
import { pricedBy } from '#shared/exports/priced-by.ts';
import type { JobEvent } from '#shared/kernel/procedure.ts';
import { calculate, soffice } from '../../../tests/helpers/libreoffice.ts';
import { openWorkspace, temporaryFolder } from '../../../tests/helpers/workspace.ts';
import { type CellChange, changeCells } from '../../../tests/helpers/xlsx-change.ts';
import { lintXlsx } from '../../../tests/helpers/xlsx-linter.ts';
import { type FileCell, readCells, readParts } from '../../../tests/helpers/xlsx-parts.ts';
import { seedOffers } from '../licences/seed-offers.ts';
import { router } from '../router.ts';
import { fillDemo } from '../workspace/fill-demo.ts';

type Sheet = Map<string, FileCell>;
const words = exportsWords.fr;
const offers = ['talentlms-pro', 'edyoucated', 'latitudelearning'];
const headcount = 430;

async function demo() {
  const backend = openWorkspace();
  await backend.session.note(async (tx) => {
    await seedOffers(tx, 'fr');
    await fillDemo(tx, 'fr');
  });
  const api = createRouterClient(router, { context: { backend } });
  const rate = { rate: 0.92, date: '2026-11-02' };
  await api.workspace.saveSettings({ payroll: 1_850_000_000, exchangeRates: { USD: rate } });
  const plan = (await api.plans.list()).find(({ active }) => active)!;
  return { backend, api, planId: plan.id };
}

async function exported({ api, planId }: Awaited<ReturnType<typeof demo>>, people = headcount) {
  let token = '';
  const stream: AsyncIterable<JobEvent<{ token: string }>> = await api.exports.plan({
    ...{ planId, language: 'fr', edition: 'director', currency: 'USD' },
    licences: { offers, headcount: people, growth: 7.5, active: 62, years: 3 },
  });
  for await (const event of stream) if (event.type === 'result') token = event.result.token;
  return Buffer.from(await (await api.exports.file({ token })).arrayBuffer());
}

/** Address of the cell in a column of the row whose first cells hold a text. */
function addressOf(sheet: Sheet, text: string, column: string): string {
  const [address] = [...sheet].find(([, cell]) => cell.value === text)!;
  return address.replace(/^[A-Z]+/, column);
}

test.skipIf(soffice === null)(
  'a price, a headcount and an envelope changed in LibreOffice give what the product computes, formula by formula (skipped where soffice is not installed)',
  async () => {
    const made = await demo();
    const { api, planId } = made;
    const before = await exported(made);
    expect(await lintXlsx(before)).toEqual([]);
    const { lineRows } = await api.plans.get({ id: planId });
    const line = lineRows.find((row) => pricedBy(row)?.count === 'participants')!;
    const entries = await api.budget.lineActuals({ lineId: line.id });
    expect(entries.entries).toEqual([]);
    const cells = await readCells(before);
    const plan = cells.get(words.sheets.plan)!;
    const price = line.pricePerLearner! + 4_321;
    const company = cells.get(words.sheets.budget)!;
    const envelope = addressOf(company, words.budget.total, 'C').replace(/\d+/, () =>
      String(rowsOf(company, words.budget.total).at(0)),
    );
    const changes: CellChange[] = [
      {
        sheet: words.sheets.plan,
        address: `${columnOf(plan, words.plan.unitPrice)}${rowOfLine(plan, line.id)}`,
        value: price / 100,
      },
      {
        sheet: words.sheets.prices,
        address: addressOf(cells.get(words.sheets.prices)!, words.prices.headcount, 'B'),
        value: 517,
      },
      { sheet: words.sheets.budget, address: envelope, value: 123_456.78 },
    ];
    const changed = await changeCells(before, changes);
    const file = join(temporaryFolder(), 'change.xlsx');
    writeFileSync(file, changed);
    const found = await calculate(file);

    await made.backend.session.write('edit', async (tx) => {
      await tx
        .updateTable('plan_line')
        .set({ price_per_learner: price })
        .where('id', '=', line.id)
        .execute();
      await tx
        .updateTable('envelope')
        .set({ amount: 12_345_678 })
        .where('plan_id', '=', planId)
        .where('unit_id', 'is', null)
        .where('kind', 'is', null)
        .execute();
    });
    const after = await readCells(await exported(made, 517));
    const differ: string[] = [];
    let formulas = 0;
    let moved = 0;
    for (const [sheet, own] of after)
      for (const [address, cell] of own) {
        if (cell.formula === null) continue;
        formulas += 1;
        const now = found.get(sheet)?.get(address)?.value;
        if (cell.value !== cells.get(sheet)?.get(address)?.value) moved += 1;
        const same =
          cell.type === 'str'
            ? now === cell.value
            : Math.abs(Number(now) - Number(cell.value)) <= 1e-6;
        if (!same) differ.push(`${sheet}!${address}: ${now} ≠ ${cell.value}`);
      }
    expect(differ).toEqual([]);
    expect(formulas).toBeGreaterThan(5000);
    expect(moved).toBeGreaterThan(200);
  },
  180_000,
);

test('each line carries its key, hidden, and cells to answer in; only inputs are free and no password holds the lock', async () => {
  const made = await demo();
  const bytes = await exported(made);
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

function columnOf(sheet: Sheet, header: string): string {
  const [address] = [...sheet].find(([, cell]) => cell.value === header)!;
  return address.replace(/\d+/, '');
}

function rowsOf(sheet: Sheet, text: string): number[] {
  return [...sheet].flatMap(([address, { value }]) =>
    value === text && address.startsWith('A') ? [Number(address.slice(1))] : [],
  );
}

function rowOfLine(plan: Sheet, lineId: number): number {
  const [address] = [...plan].find(
    ([at, { value }]) => /^A\d+$/.test(at) && Number(value) === lineId && Number(at.slice(1)) > 4,
  )!;
  return Number(address.slice(1));
}
