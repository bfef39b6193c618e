import { expect, type Locator, type Page } from '@playwright/test';
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
  returns: '/returns',
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
  if (new URL(page.url()).pathname !== paths[name]) await markTitle(page);
  await page
    .getByRole('navigation', { name: words.navigation })
    .getByRole('link', { name: words.screens[name], exact: true })
    .click();
  await expect(page).toHaveURL((url) => url.pathname === paths[name]);
  await settled(page, language);
}

/** Follows a link to another screen and waits until that one shows its data. */
export async function follow(page: Page, link: Locator, language: Language = 'fr') {
  await markTitle(page);
  await link.click();
  await settled(page, language);
}

/** Goes to an address inside the window, as a link does, and waits until its screen shows its data. */
export async function visit(page: Page, address: string, language: Language = 'fr') {
  await settled(page, language);
  const { pathname, origin } = new URL(page.url());
  if (new URL(address, origin).pathname !== pathname) await markTitle(page);
  await page.evaluate((to) => {
    history.pushState({}, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
  await settled(page, language);
}

/** Marks the title that stands, so that the next screen's is not taken for it while that one's code is on its way. */
async function markTitle(page: Page) {
  await page.evaluate(() => {
    for (const title of document.querySelectorAll('[data-page-title]'))
      title.setAttribute('data-left', '');
  });
}

/** Waits until the page's title stands and nothing on it is loading any more. */
export async function settled(page: Page, language: Language = 'fr') {
  await expect(page.locator('[data-page-title]:not([data-left])')).toBeVisible();
  await expect(
    page.getByRole('status').filter({ hasText: appWords[language].loading }),
  ).toHaveCount(0);
}
