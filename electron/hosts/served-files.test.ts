import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/helpers/workspace.ts';
import { contentSecurityPolicy } from './csp.ts';
import { pageHandler } from './protocol.ts';
import { ServedFiles } from './served-files.ts';

function page() {
  const folder = temporaryFolder();
  const root = join(folder, 'page');
  mkdirSync(join(root, 'assets'), { recursive: true });
  mkdirSync(join(folder, 'page-evil'));
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  write('page/index.html', '<meta name="csp-nonce" content="__CSP_NONCE__">page');
  write('page/assets/a-1.js', 'script');
  write('page/assets/private.env', 'SECRET');
  write('secret.js', 'SECRET');
  write('page-evil/secret.js', 'SECRET');
  symlinkSync(join(folder, 'secret.js'), join(root, 'link.js'));
  symlinkSync(folder, join(root, 'up'));
  return new ServedFiles(root);
}

test('the page is served with a nonce of its own each time, in the policy and in the page', async () => {
  const files = page();
  const [first, second] = [files.answer('/'), files.answer('/index.html?x')];
  const nonce = /content="([^"]+)"/.exec(first.body.toString())![1]!;
  expect(first.headers['Content-Security-Policy']).toBe(contentSecurityPolicy(nonce));
  expect(nonce).toMatch(/^[A-Za-z0-9+/]{24}$/);
  expect(second.body.toString()).not.toContain(nonce);
});

test.each(['/gaps', '/people/12', '/plans/3/lines'])('%s is a screen', async (path) => {
  const { status, body } = page().answer(path);
  expect([status, body.toString()]).toEqual([200, expect.stringContaining('page')]);
});

test('a built file is served with its type', async () => {
  const { status, headers, body } = page().answer('/assets/a-1.js?v=1');
  expect([status, body.toString()]).toEqual([200, 'script']);
  expect(headers['Content-Type']).toBe('text/javascript; charset=utf-8');
  expect(headers['X-Content-Type-Options']).toBe('nosniff');
});

const hostile = [
  '/../secret.js',
  '/../page-evil/secret.js',
  '/assets/../../secret.js',
  '/..%2fsecret.js',
  '/..%2Fsecret.js',
  '/%2e%2e/secret.js',
  '/%2e%2e%2fsecret.js',
  '/.%2e/secret.js',
  '/..%5csecret.js',
  '/..\\secret.js',
  '\\..\\secret.js',
  '/%5c..%5csecret.js',
  '/..%252fsecret.js',
  '/%252e%252e/secret.js',
  '/..;/secret.js',
  '/....//secret.js',
  '/./../secret.js',
  '//secret.js',
  '///etc/passwd',
  '/etc/passwd.js',
  '/%2fetc%2fpasswd',
  '/link.js',
  '/up/secret.js',
  '/up/page/assets/a-1.js',
  '/assets/private.env',
  '/assets/A-1.JS',
  '/ASSETS/a-1.js',
  '/assets/a-1.js/',
  '/assets/a-1.js/x',
  '/assets//a-1.js',
  '/assets/a-1.js%00',
  '/assets/a-1.js\u0000.png',
  '/assets/a-1.js.',
  '/assets/a-1.js::$DATA',
  '/assets%2fa-1.js',
  '/C:/Windows/win.ini',
  '/c:\\windows\\win.ini',
  '/%c0%ae%c0%ae/secret.js',
  '/%u002e%u002e/secret.js',
  '/__proto__',
  '/constructor.js',
  '/.git/config',
  `/${'a'.repeat(100_000)}.js`,
  '/%',
  '*',
  '',
];

test.each(hostile)('%j gives no file', async (target) => {
  const { status, body, headers } = page().answer(target);
  expect(body.toString()).not.toMatch(/SECRET|script/);
  expect([404, 200]).toContain(status);
  if (status === 200) expect(body.toString()).toContain('page');
  expect(headers['Content-Security-Policy']).toContain("default-src 'none'");
});

test.each(hostile.filter((path) => path.startsWith('/')))(
  'app://relais%s gives no file either',
  async (path) => {
    const response = await pageHandler(page())({
      method: 'GET',
      url: `app://relais${path}`,
    } as Request);
    expect(await response.text()).not.toMatch(/SECRET|script/);
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
  },
);

test.each([
  ['POST', 'app://relais/'],
  ['GET', 'app://evil/'],
  ['GET', 'app://x@relais/'],
])('the protocol refuses %s %s', async (method, url) => {
  const response = await pageHandler(page())({ method, url } as Request);
  expect(response.status).toBe(403);
});

test('an open page keeps its files while another one is built in its place', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'index.html'), 'page');
  writeFileSync(join(folder, 'a-1.js'), 'script');
  const files = new ServedFiles(folder);
  rmSync(join(folder, 'a-1.js'));
  expect(files.answer('/a-1.js').body.toString()).toBe('script');
});
