import { expect, type Page } from '@playwright/test';
import { appWords } from '../../renderer/app/app.words.ts';
import type { Language } from '../../shared/kernel/language.ts';
import { historyWords } from '../../shared/workspace/history.words.ts';

type Step = keyof (typeof historyWords)['fr'];

/** Waits until a step is written: the undo button names it. */
export async function written(page: Page, language: Language, step: Step) {
  const name = appWords[language].undoStep.replace('{{step}}', historyWords[language][step]);
  await expect(page.getByRole('button', { name })).toBeEnabled();
}

/** Chooses the first row that holds a text. */
export async function tick(page: Page, name: string) {
  await page.locator('.ag-row', { hasText: name }).first().getByRole('checkbox').check();
}

/** The cell of exactly that name. */
export const nameCell = (page: Page, name: string) =>
  page.locator('.ag-row [col-id="name"]').filter({ hasText: new RegExp(`^${name}$`) });
