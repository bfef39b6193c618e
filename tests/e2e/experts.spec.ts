import type { Page } from '@playwright/test';
import { appWords } from '../../renderer/app/app.words.ts';
import { expertsScreenWords } from '../../renderer/screens/experts/ExpertsScreen.words.ts';
import { letterWords } from '../../renderer/screens/experts/letter.words.ts';
import { expertsWords } from '../../shared/experts/experts.words.ts';
import { type Stage, stages } from '../../shared/experts/path.ts';
import type { Language } from '../../shared/kernel/language.ts';
import { findViolations } from './find-violations.ts';
import { expect, test } from './fixtures.ts';
import { openScreen, settled } from './open-screen.ts';
import { throughOwnDoor } from './own-door.ts';

// One language here; the main journey and the risks' speak both.
const spoken: readonly Language[] = ['fr'];

// The demo company: Faure Joël holds PLC programming at the expert level, said he wishes to teach it and is on no path.
// His score: time 2, wish 2, proficiency 2 and tenure 2 from the data, five criteria nobody rated.

test.use({ viewport: { width: 1280, height: 720 } });

const skill = 'Programmation d’automates (API)';
const person = 'Faure Joël';

/** Text as it is said, with values put in. */
const said = (text: string, values: Record<string, string | number>) =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));

for (const language of spoken) {
  const words = expertsScreenWords[language];
  const shared = expertsWords[language];

  test(`from a candidate’s score to an active trainer, and one step back, in ${language}`, async ({
    page,
  }) => {
    await throughOwnDoor(page, { language }, async () => {
      await openScreen(page, 'experts', language);
      await openCandidate(page, language);
      await test.step('a point rated with its reason', async () => {
        const panel = page.locator('main aside');
        await expect(panel).toContainText(said(words.panel.score, { total: 8 }));
        await panel
          .getByRole('button', {
            name: said(words.panel.rate, { criterion: shared.criteria.speaking }),
          })
          .click();
        await panel.getByText(words.panel.marks['2'], { exact: true }).click();
        await panel.getByLabel(words.ratedBy).fill('Mme Roux');
        const save = panel.getByRole('button', { name: words.panel.save });
        await expect(save).toBeDisabled();
        await panel.getByLabel(words.reason).fill('Présentation au CSE');
        await save.click();
        await expect(panel).toContainText(said(words.panel.score, { total: 10 }));
        await expect(panel).toContainText('Présentation au CSE');
      });
      await test.step('the path, opened and walked', async () => {
        await page.getByRole('button', { name: words.panel.startPath }).click();
        await decide(page, language, words.open.confirm);
        await expectStage(page, language, 'detected');
        await moveTo(page, language, 'volunteer', async (dialog) => {
          await dialog.getByRole('checkbox').check();
        });
        for (const stage of ['mission', 'training', 'observed', 'accredited', 'active'] as const) {
          await moveTo(page, language, stage);
        }
      });
      await test.step('undone, one stage', async () => {
        await page.keyboard.press('Control+z');
        await expectStage(page, language, 'accredited');
      });
      await test.step('the mission letter, in the other language', async () => {
        const other = language === 'fr' ? 'en' : 'fr';
        await page.getByRole('link', { name: words.trainer.letter }).click();
        await page.getByText(other === 'fr' ? 'Français' : 'English', { exact: true }).click();
        const letter = page.locator('article');
        await expect(letter).toContainText(letterWords[other].subtitle);
        await expect(letter).toContainText(skill);
        await expect(letter).toContainText(person);
      });
    });
  });
}

test('a card moves by the arrows alone, and nothing on the board, list and pool is held against it', async ({
  app,
}) => {
  const words = expertsScreenWords.fr;
  await openScreen(app, 'experts');
  await tab(app, words.tabs.path).click();
  const board = app.getByRole('region', { name: words.path.boardLabel });
  const card = board.getByRole('button', { name: 'Carpentier' }).first();
  await card.focus();
  await app.keyboard.press('ArrowRight');
  await decide(app, 'fr', words.move.confirm);
  const column = board.locator('> div', { hasText: expertsWords.fr.stages.mission });
  await expect(column).toContainText('Carpentier');
  for (const colorScheme of ['light', 'dark'] as const) {
    await app.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(app.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
    expect.soft(await findViolations(app), `board, ${colorScheme}`).toEqual([]);
  }
  // The same colours as on the board, in grids that other screens show in the light too.
  await app.getByText(words.path.list, { exact: true }).click();
  await expect(app.locator('.ag-row').first()).toBeVisible();
  expect.soft(await findViolations(app), 'list').toEqual([]);
  await tab(app, words.tabs.pool).click();
  await expect(
    app.getByRole('grid', { name: words.pool.table }).locator('.ag-row').first(),
  ).toBeVisible();
  expect.soft(await findViolations(app), 'pool').toEqual([]);
});

/** A view's name in the row of views; column heads may say the same. */
const tab = (page: Page, name: string) =>
  page
    .getByRole('radiogroup', { name: expertsScreenWords.fr.tabs.label })
    .getByText(name, { exact: true });

async function openCandidate(page: Page, language: Language) {
  const words = expertsScreenWords[language];
  const field = page.getByRole('combobox', { name: words.skill });
  await field.click();
  await field.fill('automates');
  await page.getByRole('option', { name: skill }).click();
  await settled(page, language);
  await page.locator('.ag-row', { hasText: person }).locator('[col-id="unrated"]').click();
}

/** Says who and why in the dialog that stands open, and confirms. */
async function decide(
  page: Page,
  language: Language,
  confirm: string,
  complete?: (dialog: ReturnType<Page['getByRole']>) => Promise<void>,
) {
  const words = expertsScreenWords[language];
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(words.who).fill('DRH');
  await dialog.getByLabel(words.reason).fill('Comité du 3 novembre');
  await complete?.(dialog);
  await dialog.getByRole('button', { name: confirm }).click();
  await expect(dialog).toHaveCount(0);
}

async function moveTo(
  page: Page,
  language: Language,
  stage: Stage,
  complete?: (dialog: ReturnType<Page['getByRole']>) => Promise<void>,
) {
  const words = expertsScreenWords[language];
  const panel = page.locator('main aside');
  await panel
    .getByRole('button', { name: said(words.path.moveOf, { name: `${person}, ${skill}` }) })
    .click();
  await page
    .getByRole('menuitem', { name: expertsWords[language].stages[stage], exact: true })
    .click();
  await decide(page, language, words.move.confirm, complete);
  await expectStage(page, language, stage);
}

/** The panel's first line, and the column the card stands in. */
async function expectStage(page: Page, language: Language, stage: Stage) {
  const board = page.getByRole('region', { name: expertsScreenWords[language].path.boardLabel });
  await expect(board.locator('> div').nth(stages.indexOf(stage))).toContainText(person);
  await expect(page.locator('main aside dd').first()).toHaveText(
    expertsWords[language].stages[stage],
  );
  await expect(page.getByText(appWords[language].notSaved)).toHaveCount(0);
}
