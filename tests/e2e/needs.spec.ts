import type { Locator, Page } from '@playwright/test';
import { needsScreenWords } from '../../renderer/screens/needs/NeedsScreen.words.ts';
import { lineNeedsWords } from '../../renderer/screens/plan/LineNeeds.words.ts';
import { planMenuWords } from '../../renderer/screens/plan/PlanMenu.words.ts';
import { scenariosScreenWords } from '../../renderer/screens/scenarios/ScenariosScreen.words.ts';
import type { Language } from '../../shared/kernel/language.ts';
import { needsWords } from '../../shared/needs/needs.words.ts';
import { findViolations } from './find-violations.ts';
import { expect, test } from './fixtures.ts';
import { written } from './list-gestures.ts';
import { follow, openScreen } from './open-screen.ts';
import { throughOwnDoor } from './own-door.ts';

// One language here; the main journey and the risks' speak both.
const spoken: readonly Language[] = ['en'];

// From gaps to a plan and its scenario, on the demo company. A year without a plan starts from nothing: what is
// counted below is what these steps made.

test.use({ viewport: { width: 1280, height: 720 } });

const counted = (text: string) => new RegExp(`^${text.replace('{{count}}', '\\d+')}$`);

for (const language of spoken) {
  test.describe(() => {
    test.use({ locale: { fr: 'fr-FR', en: 'en-GB' }[language] });

    test(`needs are collected, merged, arbitrated, planned and compared, in ${language}`, async ({
      page,
    }) => {
      await throughOwnDoor(page, { language }, async () => {
        await openScreen(page, 'needs', language);
        await test.step('collect', () => collect(page, language));
        await test.step('merge', () => merge(page, language));
        await test.step('arbitrate', () => arbitrate(page, language));
        await test.step('to the plan', () => toPlan(page, language));
        await test.step('duplicate and compare', () => compare(page, language));
      });
    });
  });
}

const column = (
  page: Page,
  language: Language,
  status: keyof (typeof needsWords)['fr']['status'],
) => page.getByRole('list', { name: needsWords[language].status[status], exact: true });

async function collect(page: Page, language: Language) {
  const words = needsScreenWords[language];
  await page.getByRole('combobox', { name: words.year }).click();
  await page.getByRole('option', { name: '2029' }).click();
  await expect(page.getByText(words.none.replace('{{year}}', '2029'))).toBeVisible();
  await page.getByRole('button', { name: words.collect.button }).first().click();
  const dialog = page.getByRole('dialog');
  expect(await findViolations(page, '[role=dialog]')).toEqual([]);
  await dialog.getByRole('checkbox', { name: words.collect.source.expiry }).uncheck();
  await dialog.getByRole('checkbox', { name: words.collect.source.obligation }).uncheck();
  await dialog.getByRole('button', { name: words.collect.confirm, exact: true }).click();
  await written(page, language, 'collectNeeds');
  await expect(column(page, language, 'collected').getByRole('listitem').nth(5)).toBeVisible();

  // The same again adds nothing.
  const hint = page.locator('[data-page-title] + div');
  await expect(hint).not.toHaveText(/^0/);
  const before = await hint.innerText();
  await page.getByRole('button', { name: words.collect.button }).click();
  await dialog.getByRole('checkbox', { name: words.collect.source.expiry }).uncheck();
  await dialog.getByRole('checkbox', { name: words.collect.source.obligation }).uncheck();
  await dialog.getByRole('button', { name: words.collect.confirm, exact: true }).click();
  await expect(page.getByText(words.collect.nothing)).toBeVisible();
  await expect(hint).toHaveText(before);
}

/** A need typed for a unit and skill that a gap already names: they are found and made one. */
async function merge(page: Page, language: Language) {
  const words = needsScreenWords[language];
  const first = column(page, language, 'collected').getByRole('listitem').first();
  const [title, place] = (await first.getByRole('button').first().innerText()).split('\n');
  const unit = place!.split(' · ')[0]!;
  await page.getByRole('button', { name: words.add.button }).click();
  const dialog = page.getByRole('dialog');
  await choose(page, dialog, words.add.skill, title!);
  await choose(page, dialog, words.add.unit, unit);
  await dialog.getByRole('textbox', { name: words.add.name }).fill('Zz');
  await dialog.getByRole('textbox', { name: words.add.headcount }).fill('2');
  await dialog.getByRole('button', { name: words.add.confirm, exact: true }).click();
  await written(page, language, 'createNeed');
  await page.getByText(words.duplicatesCount.replace('{{count}}', '1'), { exact: true }).click();
  expect(await findViolations(page, 'main')).toEqual([]);
  await page.getByRole('button', { name: counted(words.duplicates.merge) }).click();
  await written(page, language, 'mergeNeeds');
  await expect(page.getByText(words.duplicates.none)).toBeVisible();
  await page.getByText(words.view.board, { exact: true }).click();
}

async function choose(page: Page, within: Locator, label: string, option: string) {
  await within.getByRole('combobox', { name: label }).fill(option);
  await page.getByRole('option', { name: option, exact: true }).click();
}

async function arbitrate(page: Page, language: Language) {
  const words = needsScreenWords[language];
  const status = needsWords[language].status;
  const collected = column(page, language, 'collected').getByRole('listitem');
  await page.getByRole('textbox', { name: words.decider }).fill('DRH');

  // By keyboard: the arrow moves the card to the next column.
  const kept = column(page, language, 'kept').getByRole('listitem');
  // One that a course answers: the others cannot go to the plan yet.
  await collected.filter({ hasText: '€' }).nth(1).getByRole('button').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(kept).toHaveCount(1);

  // By its menu: a refusal first asks why.
  await collected.nth(1).getByRole('button').last().click();
  await page.getByRole('menuitem', { name: status.refused }).click();
  const dialog = page.getByRole('dialog');
  const refuse = dialog.getByRole('button', { name: words.decide.confirmRefused, exact: true });
  await expect(refuse).toBeDisabled();
  expect(await findViolations(page, '[role=dialog]')).toEqual([]);
  await dialog.getByRole('textbox', { name: words.decide.reason }).fill('Tutorat');
  await refuse.click();
  const refused = column(page, language, 'refused').getByRole('listitem');
  await expect(refused).toContainText(['Tutorat']);

  // By mouse: dropped on « reporté », it will be arbitrated next year.
  await collected.nth(1).dragTo(page.getByRole('heading', { name: status.postponed }));
  await dialog.getByRole('button', { name: words.decide.confirmPostponed, exact: true }).click();
  await expect(column(page, language, 'postponed').getByRole('listitem')).toHaveCount(1);
  expect(await findViolations(page, 'main')).toEqual([]);
}

async function toPlan(page: Page, language: Language) {
  const words = needsScreenWords[language];
  await page.getByRole('button', { name: words.toPlan_one.replace('{{count}}', '1') }).click();
  await written(page, language, 'needsToPlan');
  const kept = column(page, language, 'kept').getByRole('listitem');
  await expect(kept.getByText(words.inPlan)).toBeVisible();
  const title = (await kept.getByRole('button').first().innerText()).split('\n')[0]!;

  // The chain from either end: the need leads to its line, and the line back to it.
  await kept.getByRole('button').first().click();
  await follow(page, page.getByRole('link', { name: words.panel.toLine }), language);
  const answered = page.getByRole('region', { name: lineNeedsWords[language].title });
  await expect(answered.getByRole('link', { name: title })).toBeVisible();
  expect(await findViolations(page, 'main aside')).toEqual([]);
}

async function compare(page: Page, language: Language) {
  const words = planMenuWords[language];
  const shown = scenariosScreenWords[language];
  await page.getByRole('button', { name: words.scenarios }).click();
  await page.getByRole('menuitem', { name: words.duplicate }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: words.name }).fill('Bis');
  await dialog.getByRole('button', { name: words.confirmDuplicate, exact: true }).click();
  await written(page, language, 'duplicatePlan');
  await expect(page.getByText(words.inactive)).toBeVisible();
  expect(await findViolations(page, 'main')).toEqual([]);
  await page.getByRole('button', { name: words.scenarios }).click();
  await follow(page, page.getByRole('menuitem', { name: words.compare }), language);
  await expect(page.getByText(shown.noDifference)).toBeVisible();
  await expect(page.getByText(shown.same_one.replace('{{count}}', '1'))).toBeVisible();
  await expect(
    page.getByRole('region', { name: shown.totals }).getByRole('columnheader', { name: /Bis/ }),
  ).not.toHaveCount(0);
  expect(await findViolations(page, 'main')).toEqual([]);
}
