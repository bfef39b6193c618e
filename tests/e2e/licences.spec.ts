import type { Page } from '@playwright/test';
import { budgetScreenWords } from '../../renderer/screens/budget/BudgetScreen.words.ts';
import { licencesScreenWords } from '../../renderer/screens/licences/LicencesScreen.words.ts';
import { offerFormWords } from '../../renderer/screens/licences/offer-form.words.ts';
import { settingsScreenWords } from '../../renderer/screens/settings/SettingsScreen.words.ts';
import { type Language, languages } from '../../shared/kernel/language.ts';
import { findViolations } from './find-violations.ts';
import { expect, test } from './fixtures.ts';
import { openScreen } from './open-screen.ts';
import { throughOwnDoor } from './own-door.ts';

// Three vendors for 800 people growing 5 % a year, 60 % of them active in a month. iSpring Business bills 3.14 $ an
// active person: the first month 800 × 60 % = 480 × 3.14 = 1,507.20 $.

test.use({ viewport: { width: 1280, height: 720 } });

/** Cents of iSpring Business in each of the first years, month after month. */
function iSpringYears(years: number): number[] {
  return Array.from({ length: years }, (_, year) => {
    let cents = 0;
    for (let m = year * 12; m < year * 12 + 12; m += 1) {
      const registered = Math.round(800 * 1.05 ** (m / 12));
      cents += Math.round((registered * 60) / 100) * 314;
    }
    return cents;
  });
}

const said = (text: string, values: Record<string, string | number>) =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));

const locales: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };
const money = (language: Language, cents: number, currency: string) =>
  new Intl.NumberFormat(locales[language], { style: 'currency', currency })
    .format(cents / 100)
    .replace(/\s/g, ' ');

for (const language of languages) {
  const words = licencesScreenWords[language];
  const budget = budgetScreenWords[language];

  test(`three vendors for 800 people growing 5 % a year, and one in the budget, in ${language}`, async ({
    page,
  }) => {
    await throughOwnDoor(page, { language }, async () => {
      const [first] = iSpringYears(3) as [number];
      await test.step('three vendors side by side', async () => {
        await openScreen(page, 'licences', language);
        await page.getByLabel(words.headcount).fill('800');
        await page.getByLabel(words.growth).fill('5');
        await page.getByRole('combobox', { name: words.offers }).press('Backspace');
        const offers = page.locator('.ag-row [col-id="offer"]');
        await expect.poll(async () => new Set(await offers.allInnerTexts()).size).toBe(3);
        const row = page.locator('.ag-row', { hasText: 'iSpring Business' }).first();
        await expect(row.locator('[col-id="total"]')).toHaveText(
          new Intl.NumberFormat(locales[language], { minimumFractionDigits: 2 })
            .format(first / 100)
            .replace(/\s/g, ' '),
        );
        for (const kind of ['activity', 'cumulative', 'headcount'] as const) {
          await page.getByText(words.pictures[kind].short, { exact: true }).first().click();
          await expect(
            page.getByRole('heading', { name: words.pictures[kind].title }),
          ).toBeVisible();
        }
        await page.getByRole('button', { name: words.more.title }).click();
        await expect(page.getByLabel(words.more.equipped)).toHaveValue('100');
        expect(await findViolations(page, 'main')).toEqual([]);
        await row.locator('[col-id="offer"]').click();
      });
      await test.step('its arithmetic, then the budget', async () => {
        const panel = page.locator('main aside');
        await expect(panel).toContainText(money(language, 48_000 * 3.14, 'USD'));
        await expect(panel).toContainText(words.parts.list);
        await panel.getByRole('button', { name: words.adopt.button }).click();
        await expect(page.getByRole('note')).toContainText('iSpring Business');
        await openScreen(page, 'budget', language);
        const line = page.getByRole('region', {
          name: said(budget.licence.title, { year: 2027, product: 'LMS' }),
        });
        await expect(line).toContainText(money(language, first, 'USD'));
        await expect(line).toContainText(said(budget.licence.noRate, { currency: 'USD' }));
      });
      await test.step('an exchange rate, and the same money in euros', async () => {
        await giveRate(page, language);
        await openScreen(page, 'budget', language);
        const line = page.getByRole('region', {
          name: said(budget.licence.title, { year: 2027, product: 'LMS' }),
        });
        await expect(line).toContainText(money(language, Math.round(first * 0.92), 'EUR'));
      });
      await test.step('a price list of one’s own, and back', () => addOffer(page, language));
      await test.step('taken out of the budget', async () => {
        await page.getByText(words.views.compare, { exact: true }).click();
        await page.getByRole('button', { name: words.adopt.drop }).click();
        await expect(page.getByRole('note')).toHaveCount(0);
        await page.keyboard.press('Control+z');
        await expect(page.getByRole('note')).toContainText('iSpring Business');
      });
    });
  });
}

async function giveRate(page: Page, language: Language) {
  const words = settingsScreenWords[language];
  await openScreen(page, 'settings', language);
  await page.getByLabel(words.rateNew).fill('usd');
  await page.getByRole('button', { name: words.rateAdd }).click();
  const rate = page.getByLabel(said(words.rateOf, { name: 'USD' }));
  await rate.fill(language === 'fr' ? '0,92' : '0.92');
  await rate.press('Enter');
}

async function addOffer(page: Page, language: Language) {
  const words = offerFormWords[language];
  await openScreen(page, 'licences', language);
  await page.getByText(licencesScreenWords[language].views.offers, { exact: true }).click();
  await page.getByRole('button', { name: words.add }).click();
  const panel = page.locator('main aside');
  await panel.getByRole('button', { name: words.save }).click();
  await expect(panel.getByRole('alert')).toContainText(words.problems.vendor);
  expect(await findViolations(page, 'main aside')).toEqual([]);
  await panel.getByLabel(words.vendor, { exact: true }).fill('Campus');
  await panel.getByLabel(words.name, { exact: true }).fill('Essentiel');
  await panel.getByLabel(words.model).selectOption('graduated');
  await panel.getByRole('button', { name: words.tiers.add }).click();
  await panel
    .getByLabel(said(words.tiers.priceOf, { number: 2 }))
    .fill(language === 'fr' ? '4,5' : '4.5');
  await panel.getByRole('button', { name: words.save }).click();
  await expect(panel).toHaveCount(0);
  await expect(page.locator('.ag-row', { hasText: 'Campus' })).toHaveCount(1);
}
