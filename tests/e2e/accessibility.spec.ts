import type { Page } from '@playwright/test';
import { bestPlanScreenWords } from '../../renderer/screens/best-plan/BestPlanScreen.words.ts';
import { planScreenWords } from '../../renderer/screens/plan/PlanScreen.words.ts';
import { uiWords } from '../../renderer/ui/ui.words.ts';
import { findViolations } from './find-violations.ts';
import { expect, test } from './fixtures.ts';
import { follow, openScreen, type ScreenName, screenNames } from './open-screen.ts';

// The demo company is full: every screen shows all it can. The fixture also fails a page that logs an error,
// breaks the content policy or reaches outside.

test.use({ viewport: { width: 1280, height: 720 } });

const panel = 'main aside';
const dialog = '[role=dialog]';

/** What each screen can open beside or above itself. */
const openings: Partial<
  Record<ScreenName, { within: string; open: (page: Page) => Promise<void> }>
> = {
  home: { within: dialog, open: (page) => page.keyboard.press('Control+k') },
  people: {
    within: panel,
    open: (page) => page.locator('.ag-row[row-index="0"] [col-id="open"]').click(),
  },
  skills: {
    within: panel,
    open: (page) => page.locator('.ag-row[row-index="0"] [col-id^="s"]').first().click(),
  },
  experts: {
    within: panel,
    open: (page) => page.locator('.ag-row[row-index="0"] [col-id="willing"]').click(),
  },
  catalogue: {
    within: panel,
    open: (page) => page.locator('.ag-row[row-index="0"] [col-id="skills"]').click(),
  },
  plan: {
    within: panel,
    open: (page) => page.locator('.ag-row[row-index="0"] [col-id="title"]').click(),
  },
  budget: {
    within: 'main',
    open: (page) => page.getByText(uiWords.fr.showTable, { exact: true }).first().click(),
  },
  licences: {
    within: panel,
    open: (page) => page.locator('.ag-row[row-index="0"] [col-id="offer"]').click(),
  },
};

/** Holds the page, or what `within` selects of it, to axe: all of it in the light, its colours in the dark. */
async function holdsUp(page: Page, what: string, within?: string) {
  // The look it has first: changing that of a full screen takes a second.
  const first = await page.locator('html').getAttribute('data-mantine-color-scheme');
  const schemes = ['light', 'dark'] as const;
  for (const scheme of first === 'dark' ? schemes.toReversed() : schemes) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    // Asked at every frame: an expectation would sleep up to a second between two looks.
    await page.waitForFunction(
      (wanted) => document.documentElement.dataset.mantineColorScheme === wanted,
      scheme,
    );
    const look = scheme === 'light' ? 'everything' : 'colours';
    expect.soft(await findViolations(page, within, look), `${what}, ${scheme}`).toEqual([]);
  }
}

/** Screens looked at one after the other in one page: opening the product again for each would take longer than looking. */
const together = 5;

for (let from = 0; from < screenNames.length; from += together) {
  const names = screenNames.slice(from, from + together);
  test(`axe holds nothing against ${names.join(', ')}, light or dark`, async ({ app }) => {
    for (const name of names) {
      await openScreen(app, name);
      await holdsUp(app, name);
      const opening = openings[name];
      if (!opening) continue;
      await opening.open(app);
      await expect(app.locator(opening.within).last()).toBeVisible();
      await holdsUp(app, `${name}, opened`, opening.within);
      if (opening.within === dialog) await app.keyboard.press('Escape');
    }
  });
}

/** What screens hold behind their first view, as their tabs say it. */
const views: readonly [ScreenName, ...string[]][] = [
  ['people', 'Services', 'Emplois'],
  ['requirements', 'Compétences', 'Effectifs minimums', 'Comportements'],
  ['gaps', 'Services', 'Emplois', 'Collaborateurs', 'Entreprise'],
  ['qualifications', 'Par collaborateur', 'Par habilitation', 'Audit à une date'],
  ['risks', 'Et s’ils partaient ?', 'Couverture'],
  ['experts', 'Parcours', 'Vivier'],
  ['frameworks', 'Nos emplois', 'Doublons'],
  ['needs', 'Liste', 'Doublons'],
  ['sessions', 'Semaine', 'Liste', 'Évaluations à froid', 'Jours fermés'],
  ['licences', 'Tarifs'],
];

for (const [name, ...others] of views) {
  test(`axe holds nothing against the other views of ${name}, light or dark`, async ({ app }) => {
    await openScreen(app, name);
    const tabs = app.locator('main').locator('[role=tab], [role=radiogroup] label');
    for (const view of others) {
      await tabs.filter({ hasText: view }).first().click();
      await app.waitForLoadState('networkidle');
      await holdsUp(app, `${name}, ${view}`);
    }
  });
}

test('the proposal’s dialog has nothing axe holds against it, light or dark', async ({ app }) => {
  await openScreen(app, 'plan');
  await app.getByRole('button', { name: planScreenWords.fr.propose.button }).click();
  await expect(app.locator(dialog)).toBeVisible();
  await holdsUp(app, 'the dialog', dialog);
});

test('the best plan, before a search and with its result, has nothing axe holds against it, light or dark', async ({
  app,
}) => {
  const words = bestPlanScreenWords.fr;
  await openScreen(app, 'plan');
  await follow(app, app.getByRole('link', { name: planScreenWords.fr.bestPlan, exact: true }));
  await holdsUp(app, 'the page');
  await app.getByRole('combobox', { name: words.running.seconds }).click();
  await app.getByRole('option').first().click();
  await app.getByRole('button', { name: words.start }).click();
  await expect(app.getByRole('region', { name: words.search.title })).toBeVisible();
  expect.soft(await findViolations(app), 'searching').toEqual([]);
  await expect(app.getByRole('button', { name: words.adopt.button, exact: true })).toBeVisible({
    timeout: 60_000,
  });
  await holdsUp(app, 'found');
});
