import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { debuggerSwitch, workspaceArgument } from './launch-arguments.ts';

test.each([
  '--inspect',
  '--inspect=0.0.0.0:9229',
  '--inspect-brk',
  '--INSPECT',
  '-inspect',
  '--remote-debugging-port=9222',
  '--remote-debugging-pipe',
  '--js-flags=--expose-gc',
  '/remote-debugging-port=9222',
])('%s is refused', (argument) => {
  expect(debuggerSwitch(['x.relais', argument])).toBe(argument);
});

test('ordinary arguments pass', () => {
  expect(debuggerSwitch(['.', '--lang=fr', 'inspect.relais', '--disable-gpu'])).toBeNull();
});

test('a workspace file is found among the arguments, relative to its folder', () => {
  expect(workspaceArgument(['.', '--x', 'Plan 2027.RELAIS'], '/home/a')).toBe(
    resolve('/home/a', 'Plan 2027.RELAIS'),
  );
  expect(workspaceArgument(['.', '--file.relais', 'a.xlsx'], '/home/a')).toBeNull();
});
