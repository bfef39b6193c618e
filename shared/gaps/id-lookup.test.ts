import { expect, test } from 'vitest';
import { lookUpIds } from './id-lookup.ts';

test.each([
  ['near', [3, 1, 7]],
  ['far apart', [3, 1, 9_000_000]],
  ['no', []],
])('%s ids have the same places asked one by one or all at once', (_what, ids) => {
  const placeOf = lookUpIds(ids);
  const asked = [...ids, 0, 2, 8, 8_999_999, 9_000_001];
  const expected = asked.map((id) => ids.indexOf(id));
  expect(asked.map((id) => placeOf(id))).toEqual(expected);
  expect([...placeOf.all(asked)]).toEqual(expected);
  expect([...placeOf.all(Int32Array.from(asked))]).toEqual(expected);
});
