import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { frameworksScreenWords } from '../../renderer/screens/frameworks/FrameworksScreen.words.ts';
import type { Language } from '../../shared/kernel/language.ts';
import { type BrowserDoor, startBrowserDoor } from '../helpers/browser-door.ts';
import { folderFor } from '../helpers/folder-for.ts';
import { hasPublicData, whereAbsent } from '../helpers/public-data.ts';
import { findViolations } from './find-violations.ts';
import { expect, test } from './fixtures.ts';
import { openScreen } from './open-screen.ts';
import { watchPage } from './watch-page.ts';

// One language here; the main journey and the risks' speak both.
const spoken: readonly Language[] = ['fr'];

// ESCO's occupations are published in French here: both languages of the screen search them with French words, some
// without accents, half a word, or a name the occupation is also known by.
const occupations: Record<string, { typed: string; chosen: string }> = {
  'Healthcare Representative': {
    typed: 'visiteur medical',
    chosen: 'visiteur médical/visiteuse médicale',
  },
  'Human Resources': {
    typed: 'DRH',
    chosen: 'directeur des ressources humaines/directrice des ressources humaines',
  },
  'Laboratory Technician': {
    typed: 'technicien biologie med',
    chosen: 'technicien de biologie médicale/technicienne de biologie médicale',
  },
  Manager: {
    typed: 'directeur des operations',
    chosen: 'directeur des opérations/directrice des opérations',
  },
  'Manufacturing Director': {
    typed: 'production industrielle',
    chosen: 'directeur de production industrielle/directrice de production industrielle',
  },
  'Research Director': {
    typed: 'directeur de rech',
    chosen: 'directeur de recherche/directrice de recherche',
  },
  'Research Scientist': {
    typed: 'recherche biomédicale',
    chosen: 'ingénieur de recherche biomédicale/ingénieure de recherche biomédicale',
  },
  'Sales Executive': {
    typed: 'responsable commercial',
    chosen: 'responsable commercial/responsable commerciale',
  },
  'Sales Representative': {
    typed: 'délégué commercial',
    chosen: 'délégué commercial/déléguée commerciale',
  },
};

test.describe(() => {
  test.skip(!hasPublicData, 'the IBM employees and ESCO are in ../shared/data, which is not there');
  test.describe.configure({ mode: 'serial' });
  const folder = folderFor('frameworks');
  const doors: BrowserDoor[] = [];

  test.afterAll(async () => {
    for (const door of doors) await door.close();
    folder.remove();
  });

  for (const language of spoken) {
    test(`the nine IBM job roles are matched with ESCO occupations by search, in ${language} ${whereAbsent}`, async ({
      page,
    }) => {
      const workspace = join(folder.path, `${language}.relais`);
      const script = join(import.meta.dirname, '../helpers/make-ibm-workspace.ts');
      execFileSync(process.execPath, [script, workspace, language, 'esco'], { stdio: 'inherit' });
      const door = await startBrowserDoor({ workspace, language });
      doors.push(door);
      const faults = await watchPage(page, new URL(door.url).origin);
      await page.goto(door.url);
      await openScreen(page, 'frameworks', language);
      await test.step('search a skill and take it over', () => takeSkill(page, language));
      await test.step('match the nine roles', () => matchRoles(page, language));
      await test.step('nothing axe holds against the three views', async () => {
        expect(await findViolations(page)).toEqual([]);
      });
      expect(faults).toEqual([]);
    });
  }
});

async function takeSkill(page: Page, language: Language) {
  const words = frameworksScreenWords[language];
  await page.getByRole('textbox', { name: words.find }).fill('gerer le personnel mus');
  const name = language === 'fr' ? 'gérer le personnel musical' : 'manage musical staff';
  await page
    .getByRole('list', { name: words.results })
    .getByRole('button', { name })
    .first()
    .click();
  const panel = page.getByRole('complementary', { name });
  await expect(panel).toContainText(
    language === 'fr' ? 'manage musical staff' : 'gérer le personnel musical',
  );
  expect(await findViolations(page)).toEqual([]);
  await panel.getByRole('button', { name: words.addSkill }).click();
  await expect(panel).toContainText(words.addedSkill);
}

async function matchRoles(page: Page, language: Language) {
  const words = frameworksScreenWords[language];
  await page.getByText(words.tab.jobs, { exact: true }).click();
  const table = page.locator('main').getByRole('table');
  await expect(table.getByRole('row')).toHaveCount(1 + Object.keys(occupations).length);
  for (const [role, { typed, chosen }] of Object.entries(occupations)) {
    const row = table.getByRole('row').filter({
      has: page.getByRole('rowheader', { name: role, exact: true }),
    });
    await row.getByRole('button').click();
    const panel = page.getByRole('complementary', {
      name: words.linkFor.replace('{{name}}', role),
    });
    await panel.getByRole('textbox', { name: words.findJob }).fill(typed);
    await panel
      .getByRole('button')
      .filter({ has: page.getByText(chosen, { exact: true }) })
      .click();
    await expect(row).toContainText(chosen);
  }
  await expect(
    page.getByText(words.jobsHint_other.replace('{{done}}', '9').replace('{{n}}', '9')),
  ).toBeVisible();
}
