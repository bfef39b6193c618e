import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { router } from '../electron/backend/router.ts';
import { csv, importing } from './helpers/importing.ts';
import { fillSmallCompany, smallCatalogue } from './helpers/small-company.ts';
import { openWorkspace } from './helpers/workspace.ts';

/** A plan of 2026 with welding once and safety twice, by Afpa and by Cegos. */
async function seeded() {
  const backend = openWorkspace();
  await fillSmallCompany(backend);
  const client = createRouterClient(router, { context: { backend } });
  const welding = await client.catalogue.create(smallCatalogue[0]!);
  const safety = await client.catalogue.create(smallCatalogue[2]!);
  const { id: planId } = await client.plans.create({ year: 2026, name: 'Plan' });
  const lines: number[] = [];
  for (const courseId of [welding.id, safety.id, safety.id]) {
    const plan = await client.plans.addLine({ planId, courseId, employeeIds: [1, 2] });
    lines.push(plan.lineRows.at(-1)!.id);
  }
  for (const [at, provider] of ['Afpa', 'Cegos'].entries()) {
    await client.plans.updateLines({ planId, lineIds: [lines[at + 1]!], patch: { provider } });
  }
  const entries = async () => {
    const { rows, loose } = await client.budget.reconciliation({ planId });
    expect(loose).toEqual([]);
    return rows.map(({ entries: sum }) => sum);
  };
  return { backend, client, planId, lines, entries, importer: importing(backend) };
}

const headers = [
  'Date',
  'Pièce',
  'Fournisseur',
  'Libellé',
  'Compte',
  'Débit',
  'Crédit',
  'Code formation',
];
const export2026 = csv([
  headers,
  ['15/03/2026', 'FA-1', 'Afpa', 'Stage soudage', '6333', '1 200,50', '', 'soud1'],
  // By title, then by a code in the label; the supplier tells the two safety lines apart.
  ['20/03/2026', 'FA-2', 'CEGOS', '', '6333', '400,00', '', 'Sécurité'],
  ['20/03/2026', 'FA-3', 'Afpa', 'SECU avril : train', '6251', '80', '', ''],
  ['02/04/2026', 'AV-1', 'Afpa', 'Avoir', '6333', '', '200,50', 'SOUD1'],
  // The other side of a double entry, nothing at all, and a row given twice.
  ['15/03/2026', 'FA-1', 'Afpa', 'Stage soudage', '401000', '', '1200,50', 'SOUD1'],
  ['15/03/2026', 'FA-9', 'Afpa', '', '6333', '0', '', 'SOUD1'],
  ['20/03/2026', 'FA-2', 'CEGOS', '', '6333', '400,00', '', 'Sécurité'],
]);

test('an accounting export is matched to the plan’s lines, once, in one undoable step', async () => {
  const { client, planId, lines, entries, importer } = await seeded();
  const done = await importer.apply('actuals', export2026);
  expect(done).toMatchObject({ applied: true, added: 4, changed: 0, unchanged: 0, rejected: 0 });
  expect(done.leftOut).toEqual({ notACost: 1, nothingPaid: 1, repeated: 1 });
  expect(done.notes).toEqual([{ key: 'accountKinds', data: {} }]);
  expect(await entries()).toEqual([100_000, 8_000, 40_000]);
  const { entries: own, kinds } = await client.budget.lineActuals({ lineId: lines[1]! });
  expect(own).toMatchObject([{ kind: 'travel', source: 'import', document: 'FA-3' }]);
  expect(kinds.find(({ kind }) => kind === 'travel')).toMatchObject({ entries: 8_000 });
  expect((await client.budget.overview({ planId })).company.consumed).toBe(148_000);

  // Corrected by hand: the same file still knows the entry.
  const { id, planId: plan, lineId, date } = own[0]!;
  await client.budget.saveActual({ id, planId: plan, lineId, date, kind: 'rooms', amount: 9_000 });
  expect(await importer.apply('actuals', export2026)).toMatchObject({ added: 0, unchanged: 4 });
  expect(await entries()).toEqual([100_000, 9_000, 40_000]);
  await client.workspace.undo();
  await client.workspace.undo();
  expect(await entries()).toEqual([null, null, null]);
});
