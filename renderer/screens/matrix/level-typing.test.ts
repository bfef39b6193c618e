import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LevelTyping } from './level-typing.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Types digits on cells of a scale and gives what was recorded, cell by cell. */
function typing(top: number) {
  const recorded: [cell: string, level: number][] = [];
  const levels = new LevelTyping();
  return {
    recorded,
    levels,
    press: (digit: number, cell: string) =>
      levels.press(digit, cell, top, (level) => recorded.push([cell, level])),
  };
}

test('on a scale of single digits every level is recorded at once', () => {
  const { press, recorded } = typing(4);
  for (const digit of [1, 4, 0]) expect(press(digit, 'a')).toBe(false);
  expect(recorded).toEqual([
    ['a', 1],
    ['a', 4],
    ['a', 0],
  ]);
});

test('on a scale that reaches 10, 1 then 0 is one level 10', () => {
  const { press, recorded } = typing(10);
  expect(press(1, 'a')).toBe(true);
  expect(recorded).toEqual([]);
  expect(press(0, 'a')).toBe(false);
  vi.runAllTimers();
  expect(recorded).toEqual([['a', 10]]);
});

test('a 1 alone is recorded once nothing follows', () => {
  const { press, recorded } = typing(10);
  press(1, 'a');
  vi.runAllTimers();
  press(0, 'a');
  expect(recorded).toEqual([
    ['a', 1],
    ['a', 0],
  ]);
});

test('another digit, another cell or leaving records what waited, in its own cell', () => {
  const { press, recorded, levels } = typing(10);
  press(1, 'a');
  press(1, 'a');
  press(0, 'b');
  press(1, 'b');
  levels.settle();
  vi.runAllTimers();
  expect(recorded).toEqual([
    ['a', 1],
    ['a', 1],
    ['b', 0],
    ['b', 1],
  ]);
});
