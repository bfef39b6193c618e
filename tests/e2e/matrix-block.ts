import type { Page } from '@playwright/test';
import { appWords } from '../../renderer/app/app.words.ts';
import { historyWords } from '../../shared/workspace/history.words.ts';
import { expect } from './fixtures.ts';

/** The text of every cell of a block, by the grid's own places: rows and columns of skills, from 0. */
export interface Block {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** Identifiers of the columns of skills in the page, in order. */
export async function skillColumns(page: Page): Promise<string[]> {
  await expect(page.locator('.ag-row[row-index="0"] [col-id^="s"]').first()).toBeVisible();
  return page
    .locator('.ag-row[row-index="0"] [col-id^="s"]')
    .evaluateAll((cells) =>
      cells
        .sort((a, b) => Number(a.ariaColIndex) - Number(b.ariaColIndex))
        .map((cell) => cell.getAttribute('col-id')!),
    );
}

/** The cell of a row and a column. */
export function cellAt(page: Page, row: number, column: string) {
  return page.locator(`.ag-row[row-index="${row}"] [col-id="${column}"]`);
}

/** What the cells of a block show now, row by row. */
export function readBlock(
  page: Page,
  rows: number,
  columns: readonly string[],
): Promise<string[][]> {
  return page.evaluate(
    ([count, ids]) =>
      Array.from({ length: count }, (_, row) =>
        ids.map(
          (id) =>
            document.querySelector(`.ag-row[row-index="${row}"] [col-id="${id}"]`)?.textContent ??
            'absent',
        ),
      ),
    [rows, columns] as const,
  );
}

/** Puts a text on the real clipboard. */
export async function writeClipboard(page: Page, text: string): Promise<void> {
  await page.evaluate((value) => navigator.clipboard.writeText(value), text);
}

export function readClipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** The button that would undo an entry of levels. */
export function undoEntry(page: Page) {
  return page.getByRole('button', {
    name: appWords.fr.undoStep.replace('{{step}}', historyWords.fr.assess),
  });
}
