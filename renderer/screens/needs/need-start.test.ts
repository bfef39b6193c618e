import { expect, test } from 'vitest';
import { needStart } from './need-start.ts';

test('an address starts a need with what it knows of it, and leaves out what makes no sense', () => {
  expect(needStart({ need: 4 })).toBeUndefined();
  expect(needStart({ show: 'add' })).toEqual({});
  expect(needStart({ show: 'add', kind: 'interview', employee: 12, skill: 3, unit: 2 })).toEqual({
    ...{ origin: 'interview', people: ['12'], skill: '3', unit: '2' },
  });
  const odd = { show: 'add', kind: 'whim', employee: 'x' as unknown as number };
  expect(needStart(odd)).toEqual({});
});
