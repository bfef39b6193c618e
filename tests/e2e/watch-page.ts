import type { Page } from '@playwright/test';

/**
 * Collects what must never happen on a page: an error thrown or logged, a break of the content policy,
 * a request that leaves the door. Call before the page opens `origin`.
 */
export async function watchPage(page: Page, origin: string): Promise<string[]> {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  // The console says that something was refused; this says what.
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`refused: ${response.status()} ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol))
      faults.push(`left the door: ${request.url()}`);
  });
  await page.exposeFunction('relaisViolation', (text: string) => faults.push(`policy: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { relaisViolation } = window as unknown as { relaisViolation: (text: string) => void };
      relaisViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return faults;
}
