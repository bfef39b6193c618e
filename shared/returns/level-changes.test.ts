import { expect, test } from 'vitest';
import { type Learnt, levelChanges, type Trainee } from './level-changes.ts';
import { levelFigures } from './level-figures.ts';

let ids = 0;
const level = (date: string, value: number, more: Partial<Learnt> = {}): Learnt => {
  ids += 1;
  return {
    ...{ id: ids, employeeId: 1, skillId: 7, level: value, source: 'manager', date },
    ...{ validUntil: null, sessionId: null },
    ...more,
  };
};
const trainee: Trainee = {
  ...{ employeeId: 1, starts: '2026-03-02', from: '2026-03-02', to: '2026-06-01' },
};
const change = (history: Learnt[], who: Trainee = trainee) => {
  const [only] = levelChanges([who], [7], new Set([5]), history);
  return [only?.before, only?.after];
};

test('before is what counted on the eve, after what the training gave', () => {
  expect(change([])).toEqual([null, null]);
  expect(change([level('2025-01-01', 1)])).toEqual([1, null]);
  const given = level('2026-03-03', 3, { source: 'training', sessionId: 5 });
  expect(change([level('2025-01-01', 1), given])).toEqual([1, 3]);
  // Another session's level is not this training's.
  expect(change([{ ...given, sessionId: 6 }])).toEqual([null, null]);
  // An opinion of the manager is no proof; a test of the days allowed is, one of later is not.
  expect(change([level('2026-04-01', 4)])).toEqual([null, null]);
  expect(change([level('2026-04-01', 4, { source: 'test' })])).toEqual([null, 4]);
  expect(change([level('2026-06-02', 4, { source: 'test' })])).toEqual([null, null]);
});

test('an expired qualification was 0 before; without a session the eve is that of the level', () => {
  const held = level('2024-01-01', 2, { validUntil: '2026-03-01' });
  const renewed = level('2026-03-03', 2, { source: 'training', sessionId: 5 });
  expect(change([held, renewed])).toEqual([0, 2]);
  expect(change([{ ...held, validUntil: '2026-03-02' }, renewed])).toEqual([2, 2]);
  const bare = { ...trainee, starts: null, from: '2026-01-01', to: '2026-12-31' };
  const history = [level('2026-02-01', 1), level('2026-05-05', 3, { source: 'certificate' })];
  expect(change(history, bare)).toEqual([1, 3]);
});

test('means count those assessed after; a fall is no gain and never assessed is 0', () => {
  const row = (before: number | null, after: number | null) => ({
    ...{ employeeId: 1, skillId: 7, before, after },
  });
  expect(levelFigures([row(1, 3), row(null, 2), row(4, 2), row(2, null)])).toEqual({
    ...{ expected: 4, assessed: 3, before: 5 / 3, after: 7 / 3, gained: 4 },
  });
  expect(levelFigures([row(1, null)])).toMatchObject({ before: null, after: null, gained: 0 });
});
