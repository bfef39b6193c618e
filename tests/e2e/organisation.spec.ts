import type { Page } from '@playwright/test';
import { organisationWords } from '../../renderer/screens/people/organisation.words.ts';
import type { Language } from '../../shared/kernel/language.ts';
import { findViolations } from './find-violations.ts';
import { expect, test } from './fixtures.ts';
import { gridCell } from './grid-cell.ts';
import { nameCell, tick, written } from './list-gestures.ts';
import { openScreen, settled } from './open-screen.ts';
import { throughOwnDoor } from './own-door.ts';

// The units and jobs of the demo company corrected by keyboard and mouse, and everything taken back.

test.use({ viewport: { width: 1280, height: 720 } });

async function look(page: Page, what: string, within = 'main') {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.waitForFunction(
      (wanted) => document.documentElement.dataset.mantineColorScheme === wanted,
      scheme,
    );
    const how = scheme === 'light' ? 'everything' : 'colours';
    expect(await findViolations(page, within, how), `${what}, ${scheme}`).toEqual([]);
  }
}

async function showTab(page: Page, language: Language, tab: 'units' | 'jobs') {
  const words = organisationWords[language];
  await page
    .getByRole('radiogroup', { name: words.tabsLabel })
    .getByText(words.tabs[tab], { exact: true })
    .click();
  await settled(page, language);
  await expect(page.getByRole('grid', { name: words[`${tab}Table`] })).toBeVisible();
}

test('a unit is renamed and moved by keyboard, merged by mouse, and all of it is undone', async ({
  page,
}) => {
  const language = 'fr';
  const words = organisationWords[language];
  await throughOwnDoor(page, { language }, async () => {
    await openScreen(page, 'people', language);
    await showTab(page, language, 'units');
    await look(page, 'the units');

    await nameCell(page, 'Achats').click();
    await page.keyboard.press('F2');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Achats et sous-traitance');
    await page.keyboard.press('Enter');
    await written(page, language, 'renameUnit');

    const parent = await gridCell(page, 'Achats et sous-traitance', 'parentId');
    await nameCell(page, 'Achats et sous-traitance').click();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('F2');
    await expect(page.locator('.ag-popup').getByRole('combobox')).toBeFocused();
    await page.keyboard.type('Logis');
    await expect(page.getByRole('option')).toHaveCount(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await written(page, language, 'moveUnits');
    await expect(parent).toHaveText('Logistique');
    const total = () => gridCell(page, 'Logistique', 'total');
    await expect(page.locator('.ag-row', { hasText: 'Logistique' })).toHaveCount(2);

    await tick(page, 'Finance');
    await tick(page, 'Direction générale');
    await page.getByRole('button', { name: words.mergeTwo }).click();
    const panel = page.getByRole('complementary', { name: words.mergeUnits });
    await panel.getByRole('radio', { name: 'Direction générale' }).check();
    const confirm = panel.getByRole('button', {
      name: words.keep.replace('{{name}}', 'Direction générale'),
    });
    await expect(confirm).toBeEnabled();
    await look(page, 'the merge', 'main aside');
    await confirm.click();
    await written(page, language, 'mergeUnits');
    await expect(nameCell(page, 'Finance')).toHaveCount(0);
    await expect(await gridCell(page, 'Direction générale', 'headcount')).toHaveText('14');

    await nameCell(page, 'Commerce').click();
    for (const step of ['moveUnits', 'renameUnit'] as const) {
      await page.keyboard.press('Control+z');
      await written(page, language, step);
    }
    await page.keyboard.press('Control+z');
    await expect(nameCell(page, 'Achats')).toHaveCount(1);
    await expect(nameCell(page, 'Finance')).toHaveCount(1);
    await expect(await gridCell(page, 'Achats', 'parentId')).toHaveText('');
    await expect(await total()).toHaveText('28');
  });
});

test('two jobs become one', async ({ page }) => {
  const language = 'en';
  const words = organisationWords[language];
  await throughOwnDoor(page, { language }, async () => {
    await openScreen(page, 'people', language);
    await showTab(page, language, 'jobs');
    await look(page, 'the jobs');
    await tick(page, 'Acheteur');
    await tick(page, 'Approvisionneur');
    await page.getByRole('button', { name: words.mergeTwo }).click();
    const panel = page.getByRole('complementary', { name: words.mergeJobs });
    await panel.getByRole('radio', { name: 'Acheteur' }).check();
    const confirm = panel.getByRole('button', { name: words.keep.replace('{{name}}', 'Acheteur') });
    await expect(confirm).toBeEnabled();
    await look(page, 'the merge', 'main aside');
    await confirm.click();
    await written(page, language, 'mergeJobs');
    await expect(nameCell(page, 'Approvisionneur')).toHaveCount(0);
    await expect(await gridCell(page, 'Acheteur', 'headcount')).toHaveText('13');
  });
});
