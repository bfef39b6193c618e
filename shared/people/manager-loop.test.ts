import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findManagerLoop } from './manager-loop.ts';

test('a chain, a tree and nobody are fine', () => {
  expect(findManagerLoop(new Map(), [1, 2])).toBeNull();
  expect(
    findManagerLoop(
      new Map([
        [1, 2],
        [2, 3],
        [4, 3],
      ]),
      [1, 2, 3, 4],
    ),
  ).toBeNull();
});

test('a circle is found from inside it and from below it', () => {
  const circle = new Map([
    [1, 2],
    [2, 3],
    [3, 2],
  ]);
  expect([2, 3]).toContain(findManagerLoop(circle, [1]));
  expect([2, 3]).toContain(findManagerLoop(circle, [3]));
  expect(findManagerLoop(new Map([[5, 5]]), [5])).toBe(5);
});

test('a loop is found exactly when walking up from somebody never ends', () => {
  const edges = fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 9 });
  fc.assert(
    fc.property(edges, (pairs) => {
      const managerOf = new Map(pairs);
      const endless = [...managerOf.keys()].some((start) => {
        let person: number | undefined = start;
        for (let step = 0; step < 20 && person !== undefined; step += 1) {
          person = managerOf.get(person);
        }
        return person !== undefined;
      });
      expect(findManagerLoop(managerOf, managerOf.keys()) !== null).toBe(endless);
    }),
  );
});
