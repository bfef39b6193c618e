import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import type { Backend } from '../../electron/backend/backend.ts';
import { router } from '../../electron/backend/router.ts';
import { exportsWords } from '../../shared/exports/exports.words.ts';
import { pricedBy } from '../../shared/exports/priced-by.ts';
import type { JobEvent } from '../../shared/kernel/procedure.ts';
import { compareFormulas, convertAll } from './libreoffice.ts';
import { type CellChange, changeCells } from './xlsx-change.ts';
import { lintXlsx } from './xlsx-linter.ts';
import { type FileCell, readCells } from './xlsx-parts.ts';

type Sheet = Map<string, FileCell>;
const words = exportsWords.fr;
const headcount = { before: 430, after: 517 };
const envelope = 12_345_678;

/** What a director's file, and LibreOffice recalculating it, say of themselves. */
export interface DirectorCheck {
  formulas: number;
  /** What Excel would refuse or repair. */
  faults: string[];
  /** Cells whose cached result is not what LibreOffice finds in the file as it was written. */
  uncached: string[];
  /** Cells that, once a price, a headcount and an envelope were changed, are not what the product computes with the same. */
  apart: string[];
  /** Formulas whose result those changes moved. */
  moved: number;
}

/** Writes the director's file of a plan in French; `headcount` people are equipped. */
export async function directorFile(
  backend: Backend,
  planId: number,
  more: { offers: string[]; currency?: string; headcount?: number },
): Promise<Buffer> {
  const api = createRouterClient(router, { context: { backend } });
  const { offers, currency, headcount: people = headcount.before } = more;
  let token = '';
  const stream: AsyncIterable<JobEvent<{ token: string }>> = await api.exports.plan({
    ...{ planId, language: 'fr', edition: 'director', ...(currency && { currency }) },
    licences: { offers, headcount: people, growth: 7.5, active: 62, years: 3 },
  });
  for await (const event of stream) if (event.type === 'result') token = event.result.token;
  return Buffer.from(await (await api.exports.file({ token })).arrayBuffer());
}

/**
 * Holds a director's file to the linter and to LibreOffice, as written and once three inputs are changed in it: the price
 * of a line without an invoice, the headcount equipped and the company's envelope. The plan is changed in the end.
 */
export async function checkDirector(
  backend: Backend,
  planId: number,
  folder: string,
  more: { offers: string[]; currency?: string },
): Promise<DirectorCheck> {
  const api = createRouterClient(router, { context: { backend } });
  const { lineRows } = await api.plans.get({ id: planId });
  const line = lineRows.find((row) => pricedBy(row)?.count === 'participants')!;
  const price = line.pricePerLearner! + 4_321;
  const written = await directorFile(backend, planId, more);
  const cells = await readCells(written);
  const changed = await changeCells(written, changesOf(cells, line.id, price));
  const paths = [join(folder, 'written.xlsx'), join(folder, 'changed.xlsx')] as const;
  writeFileSync(paths[0], written);
  writeFileSync(paths[1], changed);
  const [same, found] = (await convertAll(paths, 'xlsx', folder)) as [Buffer, Buffer];

  await backend.session.write('edit', async (tx) => {
    await tx
      .updateTable('plan_line')
      .set({ price_per_learner: price })
      .where('id', '=', line.id)
      .execute();
    await tx
      .updateTable('envelope')
      .set({ amount: envelope })
      .where('plan_id', '=', planId)
      .where('unit_id', 'is', null)
      .where('kind', 'is', null)
      .execute();
  });
  const after = await directorFile(backend, planId, { ...more, headcount: headcount.after });
  const computed = await readCells(after);
  const { formulas, differences } = compareFormulas(cells, await readCells(same));
  return {
    ...{ formulas, uncached: differences, apart: apart(computed, await readCells(found)) },
    faults: await lintXlsx(written),
    moved: movedBetween(cells, computed),
  };
}

function changesOf(cells: Map<string, Sheet>, lineId: number, price: number): CellChange[] {
  const plan = cells.get(words.sheets.plan)!;
  const prices = cells.get(words.sheets.prices)!;
  const budget = cells.get(words.sheets.budget)!;
  const column = columnOf(plan, words.plan.unitPrice);
  return [
    {
      ...{ sheet: words.sheets.plan, value: price / 100 },
      address: `${column}${rowOf(plan, (value, row) => row > 4 && Number(value) === lineId)}`,
    },
    {
      ...{ sheet: words.sheets.prices, value: headcount.after },
      address: `B${rowOf(prices, (value) => value === words.prices.headcount)}`,
    },
    {
      ...{ sheet: words.sheets.budget, value: envelope / 100 },
      address: `C${rowOf(budget, (value) => value === words.budget.total)}`,
    },
  ];
}

/** Letters of the column under a header. */
export function columnOf(sheet: Sheet, header: string): string {
  const [address] = [...sheet].find(([, cell]) => cell.value === header)!;
  return address.replace(/\d+/, '');
}

/** The first row whose cell in column A is the one looked for. */
function rowOf(sheet: Sheet, is: (value: string, row: number) => boolean): number {
  const [address] = [...sheet].find(
    ([at, { value }]) => /^A\d+$/.test(at) && is(value, Number(at.slice(1))),
  )!;
  return Number(address.slice(1));
}

function apart(computed: Map<string, Sheet>, found: Map<string, Sheet>): string[] {
  const differences: string[] = [];
  for (const [sheet, own] of computed)
    for (const [address, cell] of own) {
      if (cell.formula === null) continue;
      const now = found.get(sheet)?.get(address)?.value;
      const same =
        cell.type === 'str'
          ? now === cell.value
          : Math.abs(Number(now) - Number(cell.value)) <= 1e-6;
      if (!same) differences.push(`${sheet}!${address}: ${now} ≠ ${cell.value}`);
    }
  return differences;
}

function movedBetween(before: Map<string, Sheet>, after: Map<string, Sheet>): number {
  let moved = 0;
  for (const [sheet, own] of after)
    for (const [address, cell] of own)
      if (cell.formula !== null && cell.value !== before.get(sheet)?.get(address)?.value)
        moved += 1;
  return moved;
}
