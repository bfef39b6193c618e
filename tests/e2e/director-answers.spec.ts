import type { Page } from '@playwright/test';
import { exportsFormWords } from '../../renderer/features/exports/exports-form.words.ts';
import { importsFlowWords } from '../../renderer/features/imports/imports-flow.words.ts';
import { actualsWords } from '../../renderer/screens/budget/Actuals.words.ts';
import { directionScreenWords } from '../../renderer/screens/direction/DirectionScreen.words.ts';
import { exportScreenWords } from '../../renderer/screens/export/ExportScreen.words.ts';
import { directorWords } from '../../shared/exports/director-columns.ts';
import { type Language, languages } from '../../shared/kernel/language.ts';
import { type DirectorFile, openDirectorFile } from './director-file.ts';
import { findViolations } from './find-violations.ts';
import { expect, test } from './fixtures.ts';
import { follow, openScreen } from './open-screen.ts';
import { throughOwnDoor } from './own-door.ts';

// Written as a director would, with what a spreadsheet or an importer could take for something else.
const comment = '=Attendre le second semestre ; "deux" devis';
const amount = { typed: 4321.09, fr: /4\s321,09/, en: /4,321\.09/ };

// French is read in full and held to axe, on every screen met; English follows the same path to the same place.
for (const language of languages)
  test(`the director's page is printed, the file leaves, is annotated, and its comments come back, in ${language}`, async ({
    page,
  }) => {
    await throughOwnDoor(page, { language }, async () => {
      await test.step('its page is printed', () => printed(page, language));
      const file = await exported(page, language);
      const verdict = directorWords[language].verdicts.review;
      file.type(0, { actual: amount.typed, comment, verdict });
      file.type(1, { verdict: directorWords[language].verdicts.approved });
      await takeBack(page, language, file);
      await shown(page, language, file);
    });
  });

/** The director's page asks for the printer, and leaves it on two sheets. */
async function printed(page: Page, language: Language) {
  const words = directionScreenWords[language];
  await openScreen(page, 'direction', language);
  await expect(page.locator('main')).toContainText(words.real);
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-asked-to-print', '');
  });
  await page.getByRole('button', { name: words.print }).click();
  await expect(page.locator('body')).toHaveAttribute('data-asked-to-print', '');
  const sheets = await page.pdf({ preferCSSPageSize: true });
  expect(sheets.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(2);
}

/** Prepares the director's file on its screen, and opens what the browser receives. */
async function exported(page: Page, language: Language): Promise<DirectorFile> {
  const form = exportsFormWords[language];
  await openScreen(page, 'export', language);
  await page.getByText(form.editions.director, { exact: true }).click();
  // The list of sheets tells that the choice was taken.
  await expect(page.getByText(form.contents.lines.checks)).toBeVisible();
  await page.getByLabel(form.licences.include).uncheck();
  await expect(page.getByText(form.licences.offers, { exact: true })).toHaveCount(0);
  await sound(page, language);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: exportScreenWords[language].start }).click();
  const path = await (await downloading).path();
  await expect(page.getByRole('button', { name: exportScreenWords[language].again })).toBeVisible();
  return openDirectorFile(path, language);
}

/** From the budget to the import, the preview of what would change, then the agreement. */
async function takeBack(page: Page, language: Language, file: DirectorFile) {
  const flow = importsFlowWords[language];
  const paid = actualsWords[language];
  await openScreen(page, 'budget', language);
  const reconcile = page.getByRole('region', { name: paid.reconcile }).first();
  await expect(reconcile.locator('[row-index="0"]').first()).toBeVisible();
  await expect(reconcile.getByText(comment)).toHaveCount(0);
  await follow(page, page.getByRole('link', { name: paid.takeBack }), language);
  await expect(page.getByRole('radio', { name: flow.kind.director })).toBeChecked();
  await page.locator('input[type=file]').setInputFiles(await file.save());
  await expect(page.getByText('direction.xlsx', { exact: true })).toBeVisible();
  const look = page.getByRole('button', { name: flow.columns.show });
  await expect(look).toBeEnabled();
  await look.click();
  const changes = page.getByRole('region', { name: flow.preview.changesAll }).locator('tbody tr');
  // An amount, a comment and an opinion on the first line, an opinion on the second.
  await expect(changes).toHaveCount(4);
  const [first, second] = file.titles as [string, string];
  await expect(changes.filter({ hasText: comment })).toContainText(first);
  await expect(changes.first()).toContainText(amount[language]);
  await expect(changes.last()).toContainText(second);
  await expect(changes.last()).toContainText(directorWords[language].verdicts.approved);
  await sound(page, language);
  await page.getByRole('button', { name: flow.preview.apply, exact: true }).click();
  await expect(page.getByText(flow.done.title)).toBeVisible();
  await sound(page, language);
  await follow(page, page.getByRole('link', { name: flow.done.see.budget }), language);
}

/** The amount, the comment and the opinion beside their line, in the table and in its panel. */
async function shown(page: Page, language: Language, file: DirectorFile) {
  const paid = actualsWords[language];
  const reconcile = page.getByRole('region', { name: paid.reconcile }).first();
  const row = reconcile.locator('.ag-row').filter({ hasText: file.titles[0]! }).first();
  await expect(row.locator('[col-id="stated"]')).toHaveText(amount[language]);
  await expect(row.locator('[col-id="opinion"]')).toHaveText(paid.opinion.review);
  await expect(row.locator('[col-id="comment"]')).toHaveText(comment);
  await row.locator('[col-id="title"]').click();
  const panel = page.getByRole('complementary').filter({ hasText: paid.subtitle });
  await expect(panel.getByText(comment)).toBeVisible();
  await expect(panel.getByText(paid.opinion.review)).toBeVisible();
  await sound(page, language, 'main aside');
}

/** The screens as they open are held to axe elsewhere: here, what this journey brings on them. */
async function sound(page: Page, language: Language, within = 'main') {
  if (language === 'fr') expect(await findViolations(page, within)).toEqual([]);
}
