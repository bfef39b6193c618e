import { expect, test } from 'vitest';
import { openWorkspace } from '../../tests/helpers/workspace.ts';

test('of more answers than are held, only those unused for longest are computed again', async () => {
  const { session } = openWorkspace();
  const made: string[] = [];
  const ask = (key: string) =>
    session.remember(key, async () => {
      made.push(key);
      return key;
    });
  const keys = Array.from({ length: 20 }, (_, at) => `answer ${at}`);
  for (const key of keys) await ask(key);
  // Used again, the first is now the last to go.
  await ask('answer 0');
  for (const key of ['new 1', 'new 2']) await ask(key);
  made.length = 0;
  for (const key of ['answer 0', ...keys.slice(3), 'new 1', 'new 2']) {
    expect(await ask(key)).toBe(key);
  }
  expect(made).toEqual([]);
  await ask('answer 1');
  expect(made).toEqual(['answer 1']);
});

test('an answer is computed again after a write, given what it was', async () => {
  const { session } = openWorkspace();
  const ask = () => session.remember<number>('count', async (before) => (before ?? 0) + 1);
  expect([await ask(), await ask()]).toEqual([1, 1]);
  await session.write('edit', async () => undefined);
  expect(await ask()).toBe(2);
});
