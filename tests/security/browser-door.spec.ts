import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Page, type Request } from '@playwright/test';
import { expect, test } from '../e2e/fixtures.ts';

/** Waits until the page shows the product. */
async function shown(page: Page): Promise<void> {
  await expect(page.getByRole('navigation').first()).toBeVisible();
}

const screens = [
  '/',
  '/people',
  '/skills',
  '/gaps',
  '/catalogue',
  '/plan',
  '/budget',
  '/licences',
  '/import',
  '/export',
  '/settings',
];

test('the key leaves the address at once and the address opens nothing a second time', async ({
  app,
  door,
  browser,
}) => {
  await shown(app);
  expect(app.url()).not.toContain('#k=');
  expect(await app.evaluate(() => document.cookie)).toBe('');
  expect(
    await app.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('token'))),
  ).toEqual([]);
  await app.reload();
  await shown(app);

  const link = await door.link();
  const first = await (await browser.newContext()).newPage();
  await first.goto(link);
  await shown(first);
  const second = await (await browser.newContext()).newPage();
  const refused = second.waitForResponse((response) => response.url().endsWith('/session'));
  await second.goto(link);
  expect((await refused).status()).toBe(401);
});

test('every screen loads without one violation of the content policy, and nothing leaves the machine', async ({
  app,
  door,
}) => {
  const origin = new URL(door.url).origin;
  const elsewhere: string[] = [];
  app.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(blob|data):/.test(url)) elsewhere.push(url);
  });
  // The key must have been exchanged before the first address of our own.
  await shown(app);
  for (const path of screens) {
    await app.goto(`${origin}${path}`);
    await shown(app);
    await app.waitForLoadState('networkidle');
  }
  expect(elsewhere).toEqual([]);
});

test('injected markup, inline scripts, eval and foreign requests are stopped by the policy', async ({
  page,
  door,
}) => {
  await page.goto(await door.link());
  await shown(page);
  const outcome = await page.evaluate(async () => {
    // Out of the tool's own evaluation first: inside it the browser lets code from text through.
    await new Promise((resolve) => setTimeout(resolve));
    const done: string[] = [];
    const attempt = async (name: string, work: () => unknown) => {
      try {
        await work();
      } catch {
        done.push(`${name} refused`);
      }
    };
    const marked = () => (window as { hacked?: boolean }).hacked === true;
    await attempt('innerHTML', () => {
      document.createElement('div').innerHTML = '<img src=x onerror="window.hacked = true">';
    });
    await attempt('eval', () => Reflect.get(globalThis, 'eval')('window.hacked = true'));
    await attempt('Function', () => new Function('window.hacked = true')());
    await attempt('inline script', () => {
      const script = document.createElement('script');
      script.textContent = 'window.hacked = true';
      document.body.append(script);
    });
    await attempt('fetch', () => fetch('https://example.invalid/'));
    await attempt('worker', () => new Worker('data:text/javascript,1'));
    const frame = document.createElement('iframe');
    frame.src = 'https://example.invalid/';
    document.body.append(frame);
    const base = document.createElement('base');
    base.href = 'https://example.invalid/';
    document.head.append(base);
    return { done, hacked: marked(), base: document.baseURI };
  });
  expect(outcome.hacked).toBe(false);
  expect(outcome.done).toEqual(
    expect.arrayContaining([
      'innerHTML refused',
      'eval refused',
      'Function refused',
      'fetch refused',
    ]),
  );
  expect(outcome.base).toContain('127.0.0.1');
});

test('a name rebound to this machine reaches nothing', async ({ door, browserName: _ }, info) => {
  const { port } = new URL(door.url);
  const { executablePath, args } = info.project.use.launchOptions!;
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [...(args ?? []), '--host-resolver-rules=MAP evil.test 127.0.0.1'],
  });
  const page = await browser.newPage();
  const response = await page.goto(`http://evil.test:${port}/`);
  expect(response?.status()).toBe(403);
  const call = await page.evaluate(async () => {
    const answer = await fetch('/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-relais': '1' },
      body: '{"key":"x"}',
    });
    return answer.status;
  });
  expect(call).toBe(403);
  await browser.close();
});

test('a page of another site cannot read, call, frame or post to the product', async ({
  door,
  page,
}) => {
  const origin = new URL(door.url).origin;
  const site = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<title>evil</title><body></body>');
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
  const sent: Request[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(origin)) sent.push(request);
  });
  const outcome = await page.evaluate(async (target) => {
    const attempt = (path: string, init?: RequestInit) =>
      fetch(target + path, init).then(
        (answer) => answer.type,
        () => 'failed',
      );
    const read = await attempt('/');
    const call = await attempt('/rpc/workspace/current', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-relais-token': 'x' },
      body: '{}',
    });
    await attempt('/rpc/workspace/current', { method: 'POST', mode: 'no-cors', body: '{}' });
    await attempt('/session', { method: 'POST', mode: 'no-cors', body: '{}' });
    await attempt('/', { mode: 'no-cors' });
    const frame = document.createElement('iframe');
    frame.src = `${target}/`;
    const loaded = new Promise((resolve) => {
      frame.onload = resolve;
    });
    document.body.append(frame);
    await loaded;
    return { read, call };
  }, origin);
  site.close();
  expect(outcome).toEqual({ read: 'failed', call: 'failed' });
  expect(sent.length).toBeGreaterThan(4);
  for (const request of sent) {
    // No answer at all: the browser stopped the request, or kept its answer from the page.
    const answer = await request.response();
    if (answer) expect([403, 405, 415]).toContain(answer.status());
  }
});
