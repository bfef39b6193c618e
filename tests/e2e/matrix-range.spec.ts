import type { Page } from '@playwright/test';
import { matrixScreenWords } from '../../renderer/screens/matrix/MatrixScreen.words.ts';
import { findSoffice } from './find-soffice.ts';
import { expect, test } from './fixtures.ts';
import {
  cellAt,
  readBlock,
  readClipboard,
  skillColumns,
  undoEntry,
  writeClipboard,
} from './matrix-block.ts';
import { openScreen } from './open-screen.ts';
import { throughSheet } from './sheet-text.ts';

// A block of 30 × 10 must be in the page at once to be read back cell by cell.
test.use({
  viewport: { width: 1600, height: 1500 },
  permissions: ['clipboard-read', 'clipboard-write'],
});

const words = matrixScreenWords.fr;
const soffice = findSoffice();
const rows = 30;
const columns = 10;

/** Levels of a block, by place. */
const levelAt = (row: number, column: number) => (row * 3 + column * 2) % 5;
const block = Array.from({ length: rows }, (_, row) =>
  Array.from({ length: columns }, (_, column) => String(levelAt(row, column))),
);
const asText = (cells: readonly (readonly string[])[]) =>
  cells.map((line) => line.join('\t')).join('\n');

async function openMatrix(app: Page) {
  await openScreen(app, 'skills');
  const shown = (await skillColumns(app)).slice(0, columns);
  await cellAt(app, 0, shown[0]!).click();
  // The click also opened the detail, which takes room: the block needs it.
  await app.getByRole('complementary').getByRole('button').first().press('Enter');
  await expect(app.locator('main aside')).toHaveCount(0);
  await cellAt(app, 0, shown[0]!).focus();
  return shown;
}

const levels = (cells: string[][]) => cells.map((line) => line.map((text) => text.split('/')[0]));

test('a block copied from a LibreOffice sheet goes into the matrix and back, and undo restores every cell', async ({
  app,
}) => {
  test.skip(soffice === null, 'LibreOffice is not installed here');
  const shown = await openMatrix(app);
  const before = await readBlock(app, rows, shown);

  await writeClipboard(app, await throughSheet(soffice!, asText(block)));
  await app.keyboard.press('Control+v');
  await expect(app.getByRole('status').filter({ hasText: '300' })).toBeVisible();
  await expect(undoEntry(app)).toBeEnabled();
  expect(levels(await readBlock(app, rows, shown))).toEqual(block);

  for (let n = 1; n < rows; n++) await app.keyboard.press('Shift+ArrowDown');
  for (let n = 1; n < columns; n++) await app.keyboard.press('Shift+ArrowRight');
  await expect(
    app.getByRole('status').filter({ hasText: '30 lignes × 10 colonnes' }),
  ).toBeVisible();
  await app.keyboard.press('Control+c');
  await expect(app.getByRole('status').filter({ hasText: '30' })).toBeVisible();
  const back = await throughSheet(soffice!, await readClipboard(app));
  expect(back.trim().split(/\r?\n/)).toEqual(block.map((line) => line.join('\t')));

  await app.keyboard.press('Control+z');
  await expect(undoEntry(app)).toHaveCount(0);
  await expect.poll(() => readBlock(app, rows, shown)).toEqual(before);
});

test('a bad value in the middle is refused in its place with its reason, and the rest goes in', async ({
  app,
}) => {
  const shown = await openMatrix(app);
  const before = await readBlock(app, rows, shown);
  const spoilt = block.map((line) => [...line]);
  spoilt[14]![4] = 'beaucoup';
  spoilt[20]![7] = '9';
  await writeClipboard(app, asText(spoilt));
  await app.keyboard.press('Control+v');

  const list = app.getByRole('region', { name: '2' });
  const name = await app.locator('.ag-row[row-index="14"] [col-id="name"]').innerText();
  await expect(list).toContainText(name);
  await expect(list).toContainText('beaucoup');
  await expect(list.getByRole('listitem')).toHaveCount(2);

  const after = await readBlock(app, rows, shown);
  const expected = block.map((line): (string | undefined)[] => [...line]);
  expected[14]![4] = before[14]![4]!.split('/')[0];
  expected[20]![7] = before[20]![7]!.split('/')[0];
  expect(levels(after)).toEqual(expected);
  await expect(undoEntry(app)).toBeEnabled();
  await app.keyboard.press('Control+z');
  await expect.poll(() => readBlock(app, rows, shown)).toEqual(before);
});

test('the keyboard fills down, refuses to erase, and drops the range', async ({ app }) => {
  const shown = (await openMatrix(app)).slice(0, 1);
  await app.keyboard.press('4');
  await expect(undoEntry(app)).toBeEnabled();
  const before = await readBlock(app, 3, shown);
  for (const _ of [1, 2]) await app.keyboard.press('Shift+ArrowDown');
  await expect(app.locator('[role="gridcell"][aria-selected="true"]')).toHaveCount(3);
  await app.keyboard.press('Control+d');
  await expect
    .poll(async () => levels(await readBlock(app, 3, shown)))
    .toEqual([['4'], ['4'], ['4']]);
  await app.keyboard.press('Delete');
  await expect(app.getByText(words.keptHistory)).toBeVisible();
  expect(levels(await readBlock(app, 3, shown))).toEqual([['4'], ['4'], ['4']]);
  await app.keyboard.press('Escape');
  await expect(app.locator('[role="gridcell"][aria-selected="true"]')).toHaveCount(1);
  await app.keyboard.press('Control+z');
  await expect.poll(() => readBlock(app, 3, shown)).toEqual(before);
  await app.keyboard.press('Control+z');
});

test('dragging and Shift with a click choose a range, said aloud', async ({ app }) => {
  const shown = await openMatrix(app);
  const from = (await cellAt(app, 1, shown[1]!).boundingBox())!;
  const to = (await cellAt(app, 4, shown[3]!).boundingBox())!;
  await app.mouse.move(from.x + 8, from.y + 8);
  await app.mouse.down();
  await app.mouse.move(to.x + 8, to.y + 8, { steps: 6 });
  await app.mouse.up();
  await expect(app.locator('[role="gridcell"][aria-selected="true"]')).toHaveCount(12);
  await expect(app.getByRole('status').filter({ hasText: '4 lignes × 3 colonnes' })).toBeVisible();
  await cellAt(app, 5, shown[4]!).click({ modifiers: ['Shift'] });
  await expect(app.locator('[role="gridcell"][aria-selected="true"]')).toHaveCount(20);
});
