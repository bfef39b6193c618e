import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NumberIndex } from './number-index.ts';

test('an index answers as a Map does, however small it was made', () => {
  const keys = fc.oneof(fc.nat(50), fc.nat(Number.MAX_SAFE_INTEGER));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(keys, fc.nat(1000)), { maxLength: 300 }),
      keys,
      (pairs, other) => {
        const index = new NumberIndex(0);
        const map = new Map<number, number>();
        for (const [key, value] of pairs) {
          index.set(key, value);
          map.set(key, value);
        }
        for (const key of [...map.keys(), other]) expect(index.get(key)).toBe(map.get(key));
      },
    ),
  );
});
