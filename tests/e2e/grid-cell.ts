import { expect, type Locator, type Page } from '@playwright/test';

/** A cell of a table by words only its row holds, and by its column, brought into sight. */
export async function gridCell(page: Page, row: string, column: string): Promise<Locator> {
  const found = page.locator('.ag-row', { hasText: row });
  await expect(found).toHaveCount(1);
  const cell = found.locator(`[col-id="${column}"]`);
  // A column far out of sight is not in the page until the table is scrolled to it.
  await expect(async () => {
    if ((await cell.count()) === 0) await scrollSideways(page);
    await expect(cell).toHaveCount(1, { timeout: 500 });
  }).toPass();
  return cell;
}

/** Moves a table half a window to the right, and back to its start once it is at the end. */
async function scrollSideways(page: Page): Promise<void> {
  await page
    .locator('.ag-grid-viewport')
    .first()
    .evaluate((view) => {
      const atEnd = view.scrollLeft + view.clientWidth >= view.scrollWidth - 1;
      view.scrollLeft = atEnd ? 0 : view.scrollLeft + view.clientWidth / 2;
    });
}

/** A cell of the row of totals. */
export function totalCell(page: Page, column: string): Locator {
  return page.locator(`.ag-row-pinned [col-id="${column}"]`);
}
