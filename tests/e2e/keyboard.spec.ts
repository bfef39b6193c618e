import type { Page } from '@playwright/test';
import { appWords } from '../../renderer/app/app.words.ts';
import { matrixScreenWords } from '../../renderer/screens/matrix/MatrixScreen.words.ts';
import { peopleScreenWords } from '../../renderer/screens/people/PeopleScreen.words.ts';
import { type Language, languages } from '../../shared/kernel/language.ts';
import { historyWords } from '../../shared/workspace/history.words.ts';
import { expect, test } from './fixtures.ts';
import { openScreen, paths, screenNames, settled } from './open-screen.ts';

// The product by hand on the keyboard alone, and in the smallest window it promises to fit.

const words = appWords.fr;

/** The button that would undo this step: it names it once the step is written. */
const undoOf = (page: Page, step: string) =>
  page.getByRole('button', { name: words.undoStep.replace('{{step}}', step) });

test('Ctrl K finds a screen and a person, and Enter goes there', async ({ app }) => {
  await openScreen(app, 'people');
  const person = app.locator('.ag-row[row-index="0"]');
  const last = await person.locator('[col-id="lastName"]').innerText();
  const first = await person.locator('[col-id="firstName"]').innerText();

  await app.keyboard.press('Control+k');
  const search = app.getByPlaceholder(words.paletteHint);
  // What Enter takes.
  const marked = app.getByRole('dialog').locator('[data-selected]');
  await expect(search).toBeFocused();
  await search.fill('licen');
  await expect(marked).toContainText(words.screens.licences);
  await app.keyboard.press('Enter');
  await expect(app).toHaveURL((url) => url.pathname === paths.licences);
  // The palette fades away: what is typed before it is gone goes with it.
  await expect(search).toBeHidden();

  await app.keyboard.press('Control+k');
  await search.fill(`${last} ${first}`.toLowerCase());
  await expect(marked).toContainText(`${first} ${last}`);
  await app.keyboard.press('Enter');
  await expect(app).toHaveURL(
    (url) => url.pathname === '/person' && url.searchParams.has('employee'),
  );
  await expect(app.getByRole('heading', { level: 1, name: `${last} ${first}` })).toBeVisible();
});

test('in the matrix, arrows move, a digit sets a level, and Ctrl Z takes it back', async ({
  app,
}) => {
  await openScreen(app, 'skills');
  const status = app.getByRole('status').filter({ hasText: ' – ' });
  await app.locator('.ag-row[row-index="0"] [col-id="name"]').click();
  for (const _ of ['unit', 'first skill', 'second skill']) await app.keyboard.press('ArrowRight');
  await app.keyboard.press('ArrowDown');
  const cell = app.locator('.ag-cell-focus');
  await expect(status).toBeVisible();
  const before = await cell.innerText();
  const level = before.startsWith('4') ? '3' : '4';
  await app.keyboard.press(level);
  await expect(cell).toHaveText(new RegExp(`^${level}`));
  await expect(undoOf(app, historyWords.fr.assess)).toBeEnabled();
  await app.keyboard.press('Control+z');
  await expect(cell).toHaveText(before);
});

test('a cell of a table is edited with F2, left with Escape, saved with Enter, and undone', async ({
  app,
}) => {
  await openScreen(app, 'people');
  await expect(app.getByRole('heading', { name: peopleScreenWords.fr.title })).toBeVisible();
  const site = app.locator('.ag-row[row-index="0"] [col-id="site"]');
  await site.click();
  const before = await site.innerText();
  await app.keyboard.press('F2');
  await site.locator('input').fill('Nulle part');
  await app.keyboard.press('Escape');
  await expect(site).toHaveText(before);
  await app.keyboard.press('Enter');
  await site.locator('input').fill('Saint-Étienne');
  await app.keyboard.press('Enter');
  await expect(site).toHaveText('Saint-Étienne');
  await expect(undoOf(app, historyWords.fr.updateEmployees)).toBeEnabled();
  await app.keyboard.press('Control+z');
  await expect(site).toHaveText(before);
});

test('the first Tab offers to skip to the content', async ({ app }) => {
  await settled(app);
  const skip = app.getByRole('link', { name: words.skip });
  await app.locator('body').press('Tab');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await app.keyboard.press('Enter');
  await expect(app.locator('#main')).toBeFocused();
});

/** Chooses the language from the bar, whatever it is now. */
async function speak(app: Page, language: Language) {
  const names = languages.map((each) => appWords[each].language).join('|');
  await app.getByRole('button', { name: new RegExp(names) }).click();
  await app.locator(`[role="menuitem"][lang="${language}"]`).click();
}

for (const language of languages) {
  test(`no screen scrolls sideways in a window of 1280 × 720, in ${language}`, async ({ app }) => {
    await app.setViewportSize({ width: 1280, height: 720 });
    await speak(app, language);
    for (const name of screenNames) {
      await openScreen(app, name, language);
      const beyond = await app.evaluate(() => {
        const page = document.scrollingElement!;
        const inside = [...document.querySelectorAll('main, main *')]
          .filter((each) => each.scrollWidth > each.clientWidth + 1)
          .filter((each) => ['auto', 'scroll'].includes(getComputedStyle(each).overflowX))
          .filter((each) => each.matches('main') || each.parentElement?.matches('main'));
        return { page: page.scrollWidth - innerWidth, inside: inside.length };
      });
      expect.soft(beyond, name).toEqual({ page: 0, inside: 0 });
      if (process.env.RELAIS_SHOTS)
        for (const colorScheme of ['light', 'dark'] as const) {
          await app.emulateMedia({ colorScheme });
          await app.screenshot({
            path: `${process.env.RELAIS_SHOTS}/${name}-${language}-${colorScheme}.png`,
          });
        }
    }
    // The workspace is shared with the tests that follow, which read French.
    await speak(app, 'fr');
  });
}

test('in a low window, the rail shows the screen one came to by the palette', async ({ app }) => {
  await app.setViewportSize({ width: 1280, height: 720 });
  await openScreen(app, 'home');
  const entry = app
    .getByRole('navigation', { name: words.navigation })
    .getByRole('link', { name: words.screens.settings, exact: true });
  await expect(entry).not.toBeInViewport();
  await app.keyboard.press('Control+k');
  const search = app.getByPlaceholder(words.paletteHint);
  await expect(search).toBeFocused();
  await search.fill(words.screens.settings);
  await expect(app.getByRole('dialog').locator('[data-selected]')).toContainText(
    words.screens.settings,
  );
  await app.keyboard.press('Enter');
  await expect(app).toHaveURL((url) => url.pathname === paths.settings);
  await expect(entry).toBeInViewport();
});

test('the matrix says what the keyboard does', async ({ app }) => {
  await openScreen(app, 'skills');
  await expect(app.getByText(matrixScreenWords.fr.focusHint.split('{{')[0]!.trim())).toBeVisible();
});
