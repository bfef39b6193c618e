import { mkdirSync, writeFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { type AnyContractRouter, isContractProcedure } from '@orpc/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract } from '#shared/contract.ts';
import { contentSecurityPolicy, securityHeaders } from '../../electron/hosts/csp.ts';
import { type HttpHost, startHttpHost } from '../../electron/hosts/http-host.ts';
import { type LaunchedBackend, launchBackend } from '../../electron/hosts/launch-backend.ts';
import { ServedFiles } from '../../electron/hosts/served-files.ts';
import { folderFor } from '../helpers/folder-for.ts';
import { httpHeaders } from '../helpers/http-client.ts';
import { rawHttp } from '../helpers/raw-http.ts';

let launched: LaunchedBackend;
let host: HttpHost;
let port: number;
let headers: Record<string, string>;
const calls: string[] = [];
const folder = folderFor('http-door');

beforeAll(async () => {
  const page = join(folder.path, 'page');
  mkdirSync(page);
  writeFileSync(join(page, 'index.html'), '<title>Relais</title>');
  launched = launchBackend({
    dataFolder: folder.path,
    language: 'fr',
    log: (line) => calls.push(line),
  });
  host = await startHttpHost(launched.backend, new ServedFiles(page));
  port = Number(new URL(host.origin).port);
  headers = await httpHeaders(host);
});

afterAll(async () => {
  await host.close();
  await launched.end();
  folder.remove();
});

/** Paths of every procedure of the contract. */
function routes(tree: AnyContractRouter, path = '/rpc'): string[] {
  if (isContractProcedure(tree)) return [path];
  return Object.entries(tree).flatMap(([name, each]) =>
    routes(each as AnyContractRouter, `${path}/${name}`),
  );
}

const status = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);

function post(path: string, extra: Record<string, string | undefined> = {}, body = '{}') {
  const sent: Record<string, string> = { 'content-type': 'application/json', ...headers };
  for (const [name, value] of Object.entries(extra)) {
    if (value === undefined) delete sent[name];
    else sent[name] = value;
  }
  return fetch(`${host.origin}${path}`, { method: 'POST', headers: sent, body });
}

describe('where it listens', () => {
  const outside = Object.values(networkInterfaces())
    .flat()
    .filter((each) => each && !each.internal && each.family === 'IPv4');

  test.skipIf(outside.length === 0)(
    'it is refused at the machine’s own network address (skipped without a network)',
    async () => {
      await expect(rawHttp(port, 'GET / HTTP/1.1\r\n\r\n', outside[0]!.address)).rejects.toThrow(
        /ECONNREFUSED/,
      );
    },
  );

  test('it takes a free port each time, so a second one can run', async () => {
    const second = await startHttpHost(
      launched.backend,
      new ServedFiles(join(folder.path, 'page')),
    );
    expect(second.origin).not.toBe(host.origin);
    await second.close();
  });
});

describe('the Host header', () => {
  const get = (lines: string) =>
    rawHttp(port, `GET / HTTP/1.1\r\n${lines}Connection: close\r\n\r\n`);

  test.each(['127.0.0.1', 'localhost'])('%s with our port is let in', async (name) => {
    expect(status(await get(`Host: ${name}:${port}\r\n`))).toBe(200);
  });

  test.each([
    ['missing', () => ''],
    ['empty', () => 'Host:\r\n'],
    ['without the port', () => 'Host: 127.0.0.1\r\n'],
    ['with another port', () => `Host: 127.0.0.1:${port + 1}\r\n`],
    ['twice', () => `Host: 127.0.0.1:${port}\r\nHost: evil.test\r\n`],
    ['twice, evil first', () => `Host: evil.test\r\nHost: 127.0.0.1:${port}\r\n`],
    ['in upper case', () => `Host: LOCALHOST:${port}\r\n`],
    ['with a trailing dot', () => `Host: localhost.:${port}\r\n`],
    ['rebound by DNS', () => `Host: evil.test:${port}\r\n`],
    ['of a wildcard DNS service', () => `Host: 127.0.0.1.nip.io:${port}\r\n`],
    ['with a user', () => `Host: x@127.0.0.1:${port}\r\n`],
    ['as another loopback', () => `Host: 127.0.0.2:${port}\r\n`],
    ['as a number', () => `Host: 2130706433:${port}\r\n`],
    ['as IPv6', () => `Host: [::1]:${port}\r\n`],
    ['as any address', () => `Host: 0.0.0.0:${port}\r\n`],
    ['as a list', () => `Host: 127.0.0.1:${port}, evil.test\r\n`],
  ])('%s is refused', async (_name, lines) => {
    const answer = await get(lines());
    expect([400, 403]).toContain(status(answer));
    expect(answer).not.toContain('<title>');
    expect(answer).toContain('X-Content-Type-Options');
  });

  test('a target in absolute form is refused', async () => {
    const text = `GET http://evil.test/ HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`;
    expect(status(await rawHttp(port, text))).toBe(400);
  });

  test('X-Forwarded-Host changes nothing', async () => {
    const answer = await get(`Host: evil.test:${port}\r\nX-Forwarded-Host: 127.0.0.1:${port}\r\n`);
    expect(status(answer)).toBe(403);
  });
});

describe('what other sites can send', () => {
  test.each([
    ['another site', { origin: 'https://evil.test' }],
    ['no origin', { origin: '' }],
    ['the null origin', { origin: 'null' }],
    ['our address with another port', { origin: 'http://127.0.0.1:1' }],
    ['our address over https', { origin: 'https://127.0.0.1' }],
    ['a longer name', { origin: 'http://127.0.0.1.evil.test' }],
  ])('a call from %s is refused', async (_who, extra) => {
    expect((await post('/rpc/workspace/current', extra)).status).toBe(403);
  });

  test('localhost and 127.0.0.1 are not one origin', async () => {
    const origin = `http://localhost:${port}`;
    expect((await post('/rpc/workspace/current', { origin })).status).toBe(403);
  });

  test.each(['cross-site', 'same-site', 'none of these'])(
    'a page or a call with Sec-Fetch-Site %s is refused',
    async (site) => {
      const lines = `Host: 127.0.0.1:${port}\r\nSec-Fetch-Site: ${site}\r\nConnection: close\r\n\r\n`;
      expect(status(await rawHttp(port, `GET / HTTP/1.1\r\n${lines}`))).toBe(403);
    },
  );

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'text/json', ''])(
    'a body of type %j, which a form could send, is refused',
    async (type) => {
      const answer = await post('/rpc/workspace/current', { 'content-type': type });
      expect(answer.status).toBe(415);
    },
  );

  test('a form with a file is refused without our page’s header', async () => {
    const body = new FormData();
    body.set('data', '{}');
    const answer = await fetch(`${host.origin}/rpc/imports/upload`, {
      method: 'POST',
      headers: { origin: host.origin },
      body,
    });
    expect(answer.status).toBe(403);
  });

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'TRACE'])(
    '%s is refused',
    async (method) => {
      const text = `${method} /rpc/workspace/current HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`;
      const answer = await rawHttp(port, text);
      expect(status(answer)).toBe(405);
      expect(answer).not.toMatch(/access-control-allow/i);
    },
  );

  test('reading is all GET does: no procedure answers to it', async () => {
    for (const path of routes(contract)) {
      const answer = await fetch(`${host.origin}${path}?data=%7B%7D`, { headers });
      const text = await answer.text();
      expect(text, path).not.toContain('"json"');
    }
  });
});

describe('the secret', () => {
  const wrong = [undefined, '', 'x', 'A'.repeat(43), 'A'.repeat(10_000)];

  test('every procedure is refused without the token, with an old one and with a wrong one', async () => {
    const paths = routes(contract);
    expect(paths.length).toBeGreaterThan(50);
    for (const path of [...paths, '/rpc', '/rpc/', '/rpc/none/at/all', '/anything']) {
      for (const token of wrong) {
        const answer = await post(path, { 'x-relais-token': token, 'x-relais': '1' });
        expect(answer.status, `${path} ${token}`).toBe(401);
      }
    }
  });

  test('the key of an address works once', async () => {
    const key = new URL(host.link()).hash.slice('#k='.length);
    const trade = () => post('/session', { 'x-relais': '1' }, JSON.stringify({ key }));
    expect((await trade()).status).toBe(200);
    expect((await trade()).status).toBe(401);
  });

  test.each([
    '{}',
    '{"key":1}',
    '{"key":""}',
    '[]',
    'null',
    'not json',
    `{"key":"${'x'.repeat(5000)}"}`,
  ])('the session route gives nothing for %.40s', async (body) => {
    expect((await post('/session', { 'x-relais': '1' }, body)).status).toBe(401);
  });

  test('the key is not in what the server is asked: it stands in the fragment', () => {
    const link = new URL(host.link());
    expect(link.search).toBe('');
    expect(link.pathname).toBe('/');
    expect(link.hash).toMatch(/^#k=[\w-]{43}$/);
  });

  test('a token of one launch is worth nothing in the next', async () => {
    const second = await startHttpHost(
      launched.backend,
      new ServedFiles(join(folder.path, 'page')),
    );
    const answer = await fetch(`${second.origin}/rpc/workspace/current`, {
      method: 'POST',
      headers: { ...headers, origin: second.origin, 'content-type': 'application/json' },
      body: '{}',
    });
    expect(answer.status).toBe(401);
    await second.close();
  });
});

describe('what every answer carries', () => {
  const asked: [string, () => Promise<Response>][] = [
    ['the page', () => fetch(`${host.origin}/`)],
    ['a screen', () => fetch(`${host.origin}/gaps`)],
    ['a missing file', () => fetch(`${host.origin}/assets/none.js`)],
    ['a call', () => post('/rpc/workspace/current')],
    ['a call that is refused by the product', () => post('/rpc/people/list')],
    ['a procedure that does not exist', () => post('/rpc/none')],
    ['a call without the token', () => post('/rpc/people/list', { 'x-relais-token': 'x' })],
    ['a call of another site', () => post('/rpc/people/list', { origin: 'https://evil.test' })],
    ['a body that is not JSON', () => post('/rpc/people/list', {}, '{')],
    ['a wrong method', () => fetch(`${host.origin}/`, { method: 'DELETE' })],
  ];

  test.each(asked)(
    '%s: policy, no sniffing, no referrer, no store, no cookie, no sharing',
    async (_name, ask) => {
      const answer = await ask();
      await answer.text();
      for (const [name, value] of Object.entries(securityHeaders())) {
        const given = answer.headers.get(name) ?? '';
        if (name === 'Content-Security-Policy') {
          expect(given.replace(/ 'nonce-[^']+'/, '')).toBe(contentSecurityPolicy());
        } else expect(given, name).toBe(value);
      }
      expect(answer.headers.get('set-cookie')).toBeNull();
      expect(
        [...answer.headers.keys()].filter((name) => name.startsWith('access-control')),
      ).toEqual([]);
      expect(answer.headers.get('x-powered-by')).toBeNull();
    },
  );

  test('the policy is the strict one', () => {
    expect(contentSecurityPolicy('N')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-N'; img-src 'self' data: blob:; " +
        "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; " +
        "frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'",
    );
  });
});

describe('what is too much', () => {
  test('a body announced over 100 MB is refused before it is sent', async () => {
    const text =
      `POST /rpc/imports/upload HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: ${host.origin}\r\n` +
      `x-relais-token: ${headers['x-relais-token']}\r\nContent-Type: application/json\r\n` +
      `Content-Length: ${101 * 1024 * 1024}\r\n\r\n`;
    expect(status(await rawHttp(port, text))).toBe(413);
  });

  test('a body that grows past the limit without saying so is cut', async () => {
    const chunk = new Uint8Array(4 * 1024 * 1024).fill(0x20);
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += chunk.length;
        if (sent > 160 * 1024 * 1024) controller.close();
        else controller.enqueue(chunk);
      },
    });
    const answer = await fetch(`${host.origin}/rpc/workspace/current`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body,
      duplex: 'half',
    } as RequestInit).catch(() => null);
    if (answer) expect(answer.status).toBe(413);
  });

  test('headers over 16 kB are refused', async () => {
    const text = `GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`;
    expect([400, 431]).toContain(status(await rawHttp(port, text)));
  });

  test.each([
    '\r\n\r\n',
    'GET\r\n\r\n',
    '\u0016\u0003\u0001\u0002\u0000\r\n\r\n',
    'GET / HTTP/9.9\r\n\r\n',
  ])('a malformed request %j ends its own connection only', async (text) => {
    await rawHttp(port, text);
    expect((await fetch(`${host.origin}/`)).status).toBe(200);
  });
});

test('nothing above was an unexpected failure of the backend', () => {
  expect(calls).toEqual([]);
});
