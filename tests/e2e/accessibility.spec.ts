import type { Page } from '@playwright/test';
import { planScreenWords } from '../../renderer/screens/plan/PlanScreen.words.ts';
import { findViolations } from './find-violations.ts';
import { expect, test } from './fixtures.ts';
import { openScreen, type ScreenName, screenNames } from './open-screen.ts';

// The demo company is full: every screen shows all it can. The fixture also fails a page that logs an error,
// breaks the content policy or reaches outside.

const words = planScreenWords.fr;

/** What each screen can open beside or above itself. */
const openings: Partial<Record<ScreenName, { name: string; open: (page: Page) => Promise<void> }>> =
  {
    people: {
      name: 'the record of a person',
      open: async (page) => {
        await page.getByRole('gridcell').locator('button').first().click();
        await expect(page.getByRole('complementary').last()).toBeVisible();
      },
    },
    skills: {
      name: 'the detail of a cell',
      open: async (page) => {
        await page.locator('.ag-center-cols-container [role="gridcell"]').first().click();
        await expect(page.getByRole('complementary').last()).toBeVisible();
      },
    },
    catalogue: {
      name: 'a course',
      open: async (page) => {
        await page.locator('.ag-center-cols-container [role="row"]').first().press('Enter');
        await page.locator('[role="gridcell"]').first().click();
        await expect(page.getByRole('complementary').last()).toBeVisible();
      },
    },
    plan: {
      name: 'the proposal’s dialog',
      open: async (page) => {
        await page.getByRole('button', { name: words.propose.button }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
      },
    },
    licences: {
      name: 'the arithmetic of an offer',
      open: async (page) => {
        await page.locator('.ag-pinned-left-cols-container [role="gridcell"]').first().click();
        await expect(page.getByRole('complementary').last()).toBeVisible();
      },
    },
    home: {
      name: 'the command palette',
      open: async (page) => {
        await page.keyboard.press('Control+k');
        await expect(page.getByRole('dialog')).toBeVisible();
      },
    },
  };

for (const name of screenNames) {
  test(`${name} has nothing axe holds against it, light or dark`, async ({ app }) => {
    await openScreen(app, name);
    const opening = openings[name];
    for (const colorScheme of ['light', 'dark'] as const) {
      await app.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expect(app.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
      expect.soft(await findViolations(app), colorScheme).toEqual([]);
    }
    if (!opening) return;
    await opening.open(app);
    for (const colorScheme of ['dark', 'light'] as const) {
      await app.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expect(app.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
      expect.soft(await findViolations(app), `${opening.name}, ${colorScheme}`).toEqual([]);
    }
  });
}
