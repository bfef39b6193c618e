import { expect, test } from 'vitest';
import { lineKey, lineOfKey } from './director-columns.ts';

test('a key names its line and nothing else does', () => {
  expect(lineOfKey(lineKey(42))).toBe(42);
  expect(lineOfKey(' L7 ')).toBe(7);
  for (const other of [
    '',
    'L',
    'L0',
    'L-1',
    '42',
    'l42',
    'L4.2',
    'L1e3',
    'xL1',
    'L9999999999999999',
  ])
    expect(lineOfKey(other)).toBeNull();
});
