import { expect, test } from 'vitest';
import { levelStep } from './LevelChip.tsx';

test('every scale goes from the first colour to the last, and level 0 stays apart', () => {
  for (const top of [1, 2, 4, 7, 10]) {
    expect(levelStep(0, top)).toBe(0);
    expect(levelStep(top, top)).toBe(6);
    for (let level = 1; level < top; level += 1) {
      expect(levelStep(level, top)).toBeGreaterThanOrEqual(1);
      expect(levelStep(level + 1, top)).toBeGreaterThanOrEqual(levelStep(level, top));
    }
  }
});
