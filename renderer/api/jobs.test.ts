import { expect, test } from 'vitest';
import { type Job, secondsLeft } from './jobs.ts';

const job: Job = {
  id: 1,
  title: 'Import',
  phase: '',
  done: 0,
  total: 0,
  startedAt: 0,
  state: 'running',
  message: '',
  cancel: () => undefined,
};

test('time left follows the pace so far', () => {
  expect(secondsLeft({ ...job, done: 25, total: 100 }, 10_000)).toBe(30);
});

test('nothing is said of time left before there is a pace, or when the total is unknown or passed', () => {
  expect(secondsLeft({ ...job, done: 25, total: 100 }, 500)).toBeNull();
  expect(secondsLeft({ ...job, done: 0, total: 100 }, 10_000)).toBeNull();
  expect(secondsLeft({ ...job, done: 25, total: 0 }, 10_000)).toBeNull();
  expect(secondsLeft({ ...job, done: 120, total: 100 }, 10_000)).toBeNull();
});
