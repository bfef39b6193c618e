import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Session } from 'electron';
import { expect, test } from 'vitest';
import { lockSession, mayRequest } from './permissions.ts';

/** The permission names of the installed Electron, read from its own types. */
function permissionNames(): string[] {
  const types = readFileSync(resolve('node_modules/electron/electron.d.ts'), 'utf8');
  const line = types
    .split('\n')
    .find((each) => each.includes('setPermissionCheckHandler(handler:'))!;
  const union = /permission: ((?:'[^']+'(?: \| )?)+)/.exec(line)![1]!;
  return [...union.matchAll(/'([^']+)'/g)].map((match) => match[1]!);
}

function lock(developing: boolean) {
  const handlers: Record<string, (...values: never[]) => unknown> = {};
  const keep = (name: string) => (handler: (...values: never[]) => unknown) => {
    handlers[name] = handler;
  };
  const session = {
    setPermissionRequestHandler: keep('request'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
    webRequest: { onBeforeRequest: keep('before') },
  };
  lockSession(session as unknown as Session, developing);
  const call = (name: string, ...values: unknown[]) => handlers[name]!(...(values as never[]));
  const request = (permission: string) => {
    let granted: unknown;
    call('request', null, permission, (answer: boolean) => {
      granted = answer;
    });
    return granted;
  };
  return { call, request };
}

test('every permission Electron knows is denied, asked or checked, but copying', () => {
  const names = permissionNames();
  expect(names.length).toBeGreaterThan(40);
  expect(names).toContain('loopback-network');
  const { call, request } = lock(false);
  for (const name of [...names, 'a name of next year', '']) {
    const expected = name === 'clipboard-sanitized-write';
    expect(request(name), name).toBe(expected);
    expect(call('check', null, name), name).toBe(expected);
  }
  expect(call('device', {})).toBe(false);
});

test.each([
  ['app://relais/assets/a.js', true],
  ['blob:app://relais/1', true],
  ['data:image/png;base64,AA', true],
  ['https://example.org/', false],
  ['http://127.0.0.1:1234/', false],
  ['file:///etc/passwd', false],
  ['ftp://x/', false],
  ['ws://127.0.0.1/', false],
  ['app://evil/', false],
  ['devtools://devtools/', false],
  ['chrome-extension://abc/', false],
  ['not an address', false],
])('a request of the installed product to %s goes out: %s', (url, goes) => {
  let answer: unknown;
  lock(false).call('before', { url }, (each: unknown) => {
    answer = each;
  });
  expect(answer).toEqual({ cancel: !goes });
});

test('developer tools may load themselves only while developing', () => {
  expect(mayRequest('devtools://devtools/', true)).toBe(true);
  expect(mayRequest('https://example.org/', true)).toBe(false);
});
