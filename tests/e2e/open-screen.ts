import { expect, type Page } from '@playwright/test';
import { appWords } from '../../renderer/app/app.words.ts';
import type { Language } from '../../shared/kernel/language.ts';

/** The address of every screen, as the rail links them. */
export const paths = {
  home: '/',
  people: '/people',
  skills: '/skills',
  requirements: '/requirements',
  gaps: '/gaps',
  campaigns: '/campaigns',
  qualifications: '/qualifications',
  risks: '/risks',
  experts: '/experts',
  frameworks: '/frameworks',
  needs: '/needs',
  catalogue: '/catalogue',
  plan: '/plan',
  sessions: '/sessions',
  budget: '/budget',
  licences: '/licences',
  direction: '/direction',
  import: '/import',
  export: '/export',
  settings: '/settings',
} as const;

export type ScreenName = keyof typeof paths;
export const screenNames = Object.keys(paths) as ScreenName[];

/** Goes to a screen by the rail and waits until it shows its data. */
export async function openScreen(page: Page, name: ScreenName, language: Language = 'fr') {
  const words = appWords[language];
  await page
    .getByRole('navigation', { name: words.navigation })
    .getByRole('link', { name: words.screens[name], exact: true })
    .click();
  await expect(page).toHaveURL((url) => url.pathname === paths[name]);
  await settled(page, language);
}

/** Waits until the page's title stands and nothing on it is loading any more. */
export async function settled(page: Page, language: Language = 'fr') {
  await expect(page.locator('[data-page-title]')).toBeVisible();
  await expect(
    page.getByRole('status').filter({ hasText: appWords[language].loading }),
  ).toHaveCount(0);
}
