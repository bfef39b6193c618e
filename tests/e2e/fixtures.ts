import { test as base } from '@playwright/test';
import { type BrowserDoor, startBrowserDoor } from '../helpers/browser-door.ts';
import { watchPage } from './watch-page.ts';

/**
 * `door`: a browser door on the demo company, shared by the tests of a worker.
 * `app`: a page already opened through it, in French unless `test.use({ doorLanguage: 'en' })`.
 * It fails a test whose page broke the content policy, threw, logged an error or reached outside.
 */
export const test = base.extend<
  { app: import('@playwright/test').Page },
  { door: BrowserDoor; doorLanguage: 'fr' | 'en' }
>({
  doorLanguage: ['fr', { option: true, scope: 'worker' }],
  door: [
    async ({ doorLanguage }, use) => {
      const door = await startBrowserDoor({ language: doorLanguage });
      await use(door);
      await door.close();
    },
    { scope: 'worker' },
  ],
  app: async ({ page, door }, use) => {
    const faults = await watchPage(page, new URL(door.url).origin);
    await page.goto(await door.link());
    await use(page);
    if (faults.length > 0) throw new Error(faults.join('\n'));
  },
});

export { expect } from '@playwright/test';
