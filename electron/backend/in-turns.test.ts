import { expect, test } from 'vitest';
import { inTurns } from './in-turns.ts';

/** Steps of five milliseconds of work each. */
function* busySteps(count: number): Generator<void, string> {
  for (let step = 0; step < count; step += 1) {
    for (const end = performance.now() + 5; performance.now() < end; );
    yield;
  }
  return 'done';
}

test('other calls are answered while work in steps goes on', async () => {
  let answered = 0;
  const others = setInterval(() => {
    answered += 1;
  }, 1);
  try {
    expect(await inTurns(busySteps(40))).toBe('done');
  } finally {
    clearInterval(others);
  }
  expect(answered).toBeGreaterThan(3);
});

test('work in steps ends at the next turn once it is given up', async () => {
  const given = new AbortController();
  setTimeout(() => given.abort(), 10);
  await expect(inTurns(busySteps(100_000), given.signal)).rejects.toThrow(/abort/i);
});
