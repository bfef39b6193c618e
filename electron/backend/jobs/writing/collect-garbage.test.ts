import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { collectGarbage } from './collect-garbage.ts';

test('what is no longer used is given back at once, what is used stays', async () => {
  const kept = { name: 'kept' };
  const [lost, held] = [new WeakRef({ name: 'lost' }), new WeakRef(kept)];
  // A weak reference holds what it names until the turn it was made in is over.
  await turn();
  collectGarbage();
  expect(lost.deref()).toBeUndefined();
  expect(held.deref()).toBe(kept);
});
