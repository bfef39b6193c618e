import type { LevelChange } from './level-changes.ts';
import type { LevelFigures } from './returns.contract.ts';

/** Means and gains over the levels assessed after a training; a level never assessed before counts as 0, a fall as no gain. */
export function levelFigures(changes: readonly LevelChange[]): LevelFigures {
  const assessed = changes.filter(({ after }) => after !== null);
  const sum = (of: (change: LevelChange) => number) =>
    assessed.reduce((total, change) => total + of(change), 0);
  const mean = (total: number) => (assessed.length === 0 ? null : total / assessed.length);
  const level = (value: number | null) => value ?? 0;
  return {
    ...{ expected: changes.length, assessed: assessed.length },
    before: mean(sum(({ before }) => level(before))),
    after: mean(sum(({ after }) => level(after))),
    gained: sum(({ before, after }) => Math.max(0, level(after) - level(before))),
  };
}
