import { expect, test } from 'vitest';
import { coldEvaluations, type EvaluatedSession } from './cold-evaluations.ts';

const person = (
  employeeId: number,
  more: Partial<EvaluatedSession['attendance'][number]> = {},
) => ({
  ...{ employeeId, status: 'present' as const, hotScore: 4, coldScore: null },
  ...more,
});
const session = (more: Partial<EvaluatedSession> = {}): EvaluatedSession => ({
  ...{ id: 1, state: 'closed', days: [{ date: '2026-01-30' }, { date: '2026-03-02' }] },
  attendance: [
    person(1),
    person(2, { status: 'partial', coldScore: 5 }),
    person(3, { status: 'absent' }),
    person(4, { status: 'replaced' }),
  ],
  ...more,
});

test('a cold evaluation is due the days agreed after the last day, for those who were there', () => {
  const on = (day: string) =>
    coldEvaluations([session()], 90, day).map(({ employeeId, due, state }) => [
      ...[employeeId, due, state],
    ]);
  expect(on('2026-05-30')).toEqual([
    [1, '2026-05-31', 'coming'],
    [2, '2026-05-31', 'entered'],
  ]);
  expect(on('2026-05-31')[0]).toEqual([1, '2026-05-31', 'due']);
});

test('sessions that are not over ask nobody, and the soonest due comes first', () => {
  const running = session({ id: 2, state: 'running' });
  const undated = session({ id: 3, days: [] });
  const earlier = session({ id: 4, days: [{ date: '2026-02-01' }], attendance: [person(9)] });
  const rows = coldEvaluations([session(), running, undated, earlier], 30, '2026-12-31');
  expect(rows.map(({ sessionId }) => sessionId)).toEqual([4, 1, 1]);
});
