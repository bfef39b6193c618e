import { matrixScreenWords } from '../../renderer/screens/matrix/MatrixScreen.words.ts';
import { findViolations } from './find-violations.ts';
import { expect, test } from './fixtures.ts';
import { skillColumns } from './matrix-block.ts';
import { openScreen } from './open-screen.ts';

const words = matrixScreenWords.fr;

test('rows and columns keep their true numbers while only some are in the page', async ({
  app,
}) => {
  await openScreen(app, 'skills');
  const shown = await skillColumns(app);
  const grid = app.getByLabel(words.table, { exact: true });
  await app.locator('.ag-row[row-index="0"] [col-id="name"]').click();
  for (const _ of ['unit', 'first skill']) await app.keyboard.press('ArrowRight');
  const places = () =>
    app.locator('.ag-cell-focus').evaluate((cell) => ({
      row: Number(cell.closest('[role="row"]')!.getAttribute('aria-rowindex')),
      column: Number(cell.getAttribute('aria-colindex')),
      role: cell.getAttribute('role'),
    }));
  const start = await places();
  expect(start.role).toBe('gridcell');
  await app.keyboard.press('Control+ArrowDown');
  await app.keyboard.press('Control+ArrowRight');
  const end = await places();
  const total = {
    rows: Number(await grid.getAttribute('aria-rowcount')),
    columns: Number(await grid.getAttribute('aria-colcount')),
  };
  expect(end.column).toBe(total.columns);
  // The three lines of totals follow the last person.
  expect([end.row, end.row + 3]).toContain(total.rows);
  expect(total.columns).toBeGreaterThan(shown.length);
  await app.keyboard.press('Control+Home');
  await expect.poll(async () => (await places()).row).toBe(start.row);
});

test('people are grouped under bands with their totals, and the bands can stand alone', async ({
  app,
}) => {
  await openScreen(app, 'skills');
  await skillColumns(app);
  const group = app.getByRole('combobox', { name: words.groupBy });
  await group.focus();
  await app.keyboard.press('ArrowDown');
  await app.getByRole('option', { name: words.groups.unit }).click();
  const first = app.locator('.ag-row[row-index="0"] [col-id="unit"]');
  await expect(first).toContainText('collaborateur');
  await app.getByRole('checkbox', { name: words.bandsOnly }).check();
  await expect(app.locator('.ag-row[row-index="1"] [col-id="unit"]').first()).toContainText(
    'collaborateur',
  );
  expect(await findViolations(app, 'main')).toEqual([]);
});

test('filters on a level and a status hold together', async ({ app }) => {
  await openScreen(app, 'skills');
  await skillColumns(app);
  const choose = async (label: string, option: string | RegExp) => {
    await app.getByRole('combobox', { name: label, exact: true }).click();
    await app.getByRole('option', { name: option }).first().click();
  };
  await choose(words.statusFilter, words.gap);
  const size = () => app.getByLabel(words.table, { exact: true }).getAttribute('aria-rowcount');
  await app.getByRole('button', { name: words.moreFilters }).click();
  await choose(words.levelFilter, /^1/);
  await app.keyboard.press('Escape');
  const one = words.moreFiltersOn.replace('{{count}}', '1');
  await expect(app.getByRole('button', { name: one })).toBeFocused();
  const both = Number(await size());
  expect(await findViolations(app, 'main')).toEqual([]);
  const taken = words.withoutFilter.split('{{')[0]!.trim();
  await app.getByRole('button', { name: taken }).click();
  await expect.poll(async () => Number(await size())).toBeGreaterThan(both);
  await app.getByRole('button', { name: words.showAll }).click();
  await expect.poll(async () => Number(await size())).toBeGreaterThan(both);
});
