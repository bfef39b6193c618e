import type { Page } from '@playwright/test';
import { actualsWords } from '../../renderer/screens/budget/Actuals.words.ts';
import { budgetDetailWords } from '../../renderer/screens/budget/BudgetDetail.words.ts';
import { budgetScreenWords } from '../../renderer/screens/budget/BudgetScreen.words.ts';
import { fundingWords } from '../../renderer/screens/budget/Funding.words.ts';
import { directionScreenWords } from '../../renderer/screens/direction/DirectionScreen.words.ts';
import { budgetWords } from '../../shared/budget/budget.words.ts';
import type { Language } from '../../shared/kernel/language.ts';
import { expect, test } from './fixtures.ts';
import { openScreen } from './open-screen.ts';
import { throughOwnDoor } from './own-door.ts';

// One language here; the main journey and the risks' speak both.
const spoken: readonly Language[] = ['fr'];

const stat = async (page: Page, label: string) =>
  (
    await page
      .locator('main')
      .getByText(label, { exact: true })
      .first()
      .locator('xpath=following-sibling::*[1]')
      .innerText()
  ).trim();

for (const language of spoken) {
  test(`${language}: an envelope is typed in place, an action opens its funding, and the director reads the same figures`, async ({
    page,
  }) => {
    await throughOwnDoor(page, { language }, async () => {
      const words = budgetScreenWords[language];
      const detail = budgetDetailWords[language];
      const funding = fundingWords[language];
      await openScreen(page, 'budget', language);
      const tree = page.getByRole('region', { name: detail.tree });
      const cell = tree.locator('.ag-row[row-index="0"] [col-id="envelope"]');
      await cell.dblclick();
      await page.keyboard.type('12345');
      await page.keyboard.press('Enter');
      await expect(cell).toHaveText(language === 'fr' ? /12\s345,00/ : /12,345\.00/);
      await expect(page.getByRole('region', { name: detail.changes })).toContainText(
        detail.what.set,
      );

      // Unit, kind, line: the line opens what was paid for it, and its funding.
      const row = (at: number) => tree.locator(`[row-index="${at}"] [col-id="name"]`).first();
      const { pedagogical, wages } = budgetWords[language].kind;
      await row(0).click();
      await expect(row(1)).toContainText(pedagogical);
      await row(1).click();
      await expect(row(2)).not.toContainText(wages);
      await row(2).click();
      const paid = actualsWords[language];
      const panel = page.getByRole('complementary').filter({ hasText: paid.subtitle });
      await panel.getByRole('button', { name: paid.add }).click();
      const form = panel.getByRole('form', { name: paid.add });
      await form.getByLabel(paid.amount).fill(language === 'fr' ? '1234,56' : '1234.56');
      await form.getByLabel(paid.supplier).fill('Afpa');
      await form.getByRole('button', { name: paid.save }).click();
      const entry = panel.getByRole('listitem').filter({ hasText: 'Afpa' });
      await expect(entry).toContainText(language === 'fr' ? /1\s234,56/ : /1,234\.56/);
      const reconcile = page.getByRole('region', { name: paid.reconcile });
      await expect(reconcile.locator('[row-index="0"] [col-id="entries"]').first()).toContainText(
        language === 'fr' ? /1\s234,56/ : /1,234\.56/,
      );
      await panel.getByText(paid.views.funding, { exact: true }).click();
      await expect(panel.getByText(funding.tripHelp)).toBeVisible();
      await expect(panel.getByRole('listitem').first()).toBeVisible();

      const real = await stat(page, words.real);
      await openScreen(page, 'direction', language);
      expect(real).not.toBe('');
      await expect.poll(() => stat(page, directionScreenWords[language].real)).toBe(real);
    });
  });
}
