import { expect, type Locator, type Page } from '@playwright/test';

/** A cell of a table by words only its row holds, and by its column; a column far out of sight is not in the page. */
export async function gridCell(page: Page, row: string, column: string): Promise<Locator> {
  const found = page.locator('.ag-row', { hasText: row });
  await expect(found).toHaveCount(1);
  return found.locator(`[col-id="${column}"]`);
}

/** A cell of the row of totals. */
export function totalCell(page: Page, column: string): Locator {
  return page.locator(`.ag-row-pinned [col-id="${column}"]`);
}
