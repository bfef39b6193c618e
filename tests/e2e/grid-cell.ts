import { expect, type Locator, type Page } from '@playwright/test';

/**
 * A cell of a table by the words of its row's frozen part and by its column.
 * Columns out of sight are not in the page: narrow the table or choose one that shows.
 */
export async function gridCell(page: Page, row: string, column: string): Promise<Locator> {
  const frozen = page.locator('.ag-pinned-left-cols-container .ag-row', { hasText: row });
  await expect(frozen).toHaveCount(1);
  const index = await frozen.getAttribute('row-index');
  return page.locator(`.ag-row[row-index="${index}"] [col-id="${column}"]`);
}

/** A cell of the row of totals. */
export function totalCell(page: Page, column: string): Locator {
  return page.locator(`.ag-floating-bottom [col-id="${column}"]`);
}
