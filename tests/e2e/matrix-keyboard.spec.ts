import type { Page } from '@playwright/test';
import { appWords } from '../../renderer/app/app.words.ts';
import { skillsPiecesWords } from '../../renderer/features/skills/skills-pieces.words.ts';
import { matrixScreenWords } from '../../renderer/screens/matrix/MatrixScreen.words.ts';
import { expect, test } from './fixtures.ts';
import { cellAt, readBlock, readClipboard, skillColumns, undoEntry } from './matrix-block.ts';
import { settled } from './open-screen.ts';

// Every task of the matrix without the mouse: nothing here clicks, hovers or gives the focus by itself.

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const words = matrixScreenWords.fr;
const pieces = skillsPiecesWords.fr;

/** Presses a key until what is wanted has the focus. */
async function pressUntil(page: Page, key: string, wanted: string): Promise<void> {
  const reached = () =>
    page.evaluate((selector) => document.activeElement?.matches(selector) === true, wanted);
  for (let n = 0; n < 60 && !(await reached()); n++) await page.keyboard.press(key);
  expect(await reached(), `${key} reaches ${wanted}`).toBe(true);
}

/** Goes down the list that has the focus, opening it, until an option is marked, and takes it. */
async function choose(page: Page, option?: string): Promise<void> {
  const marked = page
    .getByRole('option', option ? { name: option, exact: true } : {})
    .and(page.locator('[data-combobox-selected]'));
  // A list just opened draws its options a little later: an arrow pressed before marks none.
  await expect(async () => {
    if ((await marked.count()) === 0) await page.keyboard.press('ArrowDown');
    await expect(marked).toHaveCount(1, { timeout: 500 });
  }).toPass();
  await page.keyboard.press('Enter');
}

/** Opens the matrix by the palette and stands on its first level. */
async function enterMatrix(page: Page): Promise<string[]> {
  await settled(page);
  await page.keyboard.press('Control+k');
  await expect(page.getByPlaceholder(appWords.fr.paletteHint)).toBeFocused();
  await page.keyboard.type(appWords.fr.screens.skills);
  await expect(page.getByRole('dialog').locator('[data-selected]')).toContainText(
    appWords.fr.screens.skills,
  );
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => url.pathname === '/skills');
  await settled(page);
  const shown = await skillColumns(page);
  await expect(page.getByPlaceholder(appWords.fr.paletteHint)).toBeHidden();
  await enterGrid(page, shown[0]!);
  return shown;
}

/** From the filters into the cells, at the first level of the first person. */
async function enterGrid(page: Page, column: string): Promise<void> {
  await pressUntil(page, 'Tab', '.ag-header-cell, .ag-header-group-cell, .ag-cell');
  await pressUntil(page, 'ArrowDown', '.ag-cell');
  await page.keyboard.press('Control+Home');
  await pressUntil(page, 'ArrowRight', `[col-id="${column}"]`);
  await expect(cellAt(page, 0, column)).toBeFocused();
}

const levels = (cells: string[][]) => cells.map((line) => line.map((text) => text.split('/')[0]));

test('type, choose a range, copy, paste, fill and undo', async ({ app }) => {
  const columns = (await enterMatrix(app)).slice(0, 2);
  const before = await readBlock(app, 4, columns);
  await app.keyboard.press('4');
  await app.keyboard.press('ArrowRight');
  await app.keyboard.press('1');
  await expect.poll(async () => levels(await readBlock(app, 1, columns))).toEqual([['4', '1']]);

  await app.keyboard.press('ArrowLeft');
  await app.keyboard.press('Shift+ArrowRight');
  await app.keyboard.press('Control+c');
  await expect.poll(() => readClipboard(app)).toBe('4\t1');
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('Control+v');
  await expect
    .poll(async () => levels(await readBlock(app, 2, columns)))
    .toEqual([
      ['4', '1'],
      ['4', '1'],
    ]);

  await app.keyboard.press('Shift+ArrowRight');
  for (const _ of [1, 2]) await app.keyboard.press('Shift+ArrowDown');
  await app.keyboard.press('Control+d');
  await expect
    .poll(async () => levels(await readBlock(app, 4, columns)))
    .toEqual(Array.from({ length: 4 }, () => ['4', '1']));
  await expect(undoEntry(app)).toBeEnabled();

  // One step each: the fill, the paste, the second level, the first.
  const typed = [['4', '1'], ['4', '1'], ...levels(before).slice(2)];
  const first = levels(before)[0]!;
  for (const left of [
    typed,
    [typed[0], ...levels(before).slice(1)],
    [['4', first[1]], ...levels(before).slice(1)],
    levels(before),
  ]) {
    await expect(undoEntry(app)).toBeEnabled();
    await app.keyboard.press('Control+z');
    await expect.poll(async () => levels(await readBlock(app, 4, columns))).toEqual(left);
  }
  await expect(undoEntry(app)).toHaveCount(0);
  await expect.poll(() => readBlock(app, 4, columns)).toEqual(before);
});

test('drill from a cell to its history, add an assessment there, and come back to the cell', async ({
  app,
}) => {
  const [column] = await enterMatrix(app);
  await app.keyboard.press('Enter');
  const detail = app.locator('main aside');
  await expect(detail).toBeFocused();
  await expect(detail.getByRole('heading', { name: pieces.history })).toBeVisible();
  await expect(detail.getByRole('heading', { name: pieces.add })).toBeVisible();
  await pressUntil(app, 'Tab', 'aside form select');
  await app.keyboard.press('End');
  await expect(detail.locator('form select').first()).toHaveValue('4');
  await pressUntil(app, 'Tab', 'aside form button[type="submit"]');
  await app.keyboard.press('Enter');
  await expect(undoEntry(app)).toBeEnabled();
  await app.keyboard.press('Escape');
  await expect(detail).toHaveCount(0);
  await expect(cellAt(app, 0, column!)).toBeFocused();
  await expect(cellAt(app, 0, column!)).toHaveText(/^4/);
  await app.keyboard.press('Control+z');
  await expect(undoEntry(app)).toHaveCount(0);
});

test('filter, group and go back to the cells', async ({ app }) => {
  await enterMatrix(app);
  const grid = app.getByLabel(words.table, { exact: true });
  const size = async () => Number(await grid.getAttribute('aria-rowcount'));
  const all = await size();

  await pressUntil(app, 'Shift+Tab', `[aria-label="${words.statusFilter}"]`);
  await app.keyboard.type(words.gap);
  await choose(app, words.gap);
  await expect.poll(size).toBeLessThan(all);
  const inGap = await size();

  await app.keyboard.press('Tab');
  await expect(app.getByRole('button', { name: words.moreFilters })).toBeFocused();
  await app.keyboard.press('Enter');
  await expect(app.getByRole('combobox', { name: words.jobFilter })).toBeVisible();
  await pressUntil(app, 'Tab', '[role="dialog"] [role="combobox"]');
  await choose(app);
  await expect.poll(size).toBeLessThan(inGap);
  await app.keyboard.press('Escape');

  await pressUntil(app, 'Tab', `[aria-label="${words.groupBy}"]`);
  await choose(app, words.groups.unit);
  await expect(app.locator('.ag-row[row-index="0"] [col-id="unit"]')).toContainText(
    'collaborateur',
  );
  await pressUntil(app, 'Tab', '.ag-header-cell, .ag-header-group-cell, .ag-cell');
  await pressUntil(app, 'ArrowDown', '.ag-cell');
  await app.keyboard.press('Control+Home');
  await expect(app.locator('.ag-row[row-index="0"] [col-id="name"]')).toBeFocused();
});
