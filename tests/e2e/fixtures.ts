import { test as base } from '@playwright/test';
import { type BrowserDoor, startBrowserDoor } from '../helpers/browser-door.ts';

/**
 * `door`: a browser door on the demo company, shared by the tests of a worker.
 * `app`: a page already opened through it, in French unless `test.use({ doorLanguage: 'en' })`.
 * Both fail a test whose page broke the content policy or threw.
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
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
    await page.exposeFunction('relaisViolation', (text: string) => faults.push(`policy: ${text}`));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const { relaisViolation } = window as unknown as {
          relaisViolation: (text: string) => void;
        };
        relaisViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
    await page.goto(await door.link());
    await use(page);
    if (faults.length > 0) throw new Error(faults.join('\n'));
  },
});

export { expect } from '@playwright/test';
