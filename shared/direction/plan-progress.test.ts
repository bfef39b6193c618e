import { expect, test } from 'vitest';
import { type ProgressLine, planProgress } from './plan-progress.ts';

const line = (more: Partial<ProgressLine>): ProgressLine => ({
  ...{ state: 'open', hours: 14, learners: 4, sessions: [] },
  ...more,
});
const session = {
  hours: 7,
  attendance: [
    { status: 'present' as const, hours: null },
    { status: 'partial' as const, hours: 3.5 },
    { status: 'absent' as const, hours: null },
    { status: 'replaced' as const, hours: null },
  ],
};

test('hours done are those of lines that are over, and what attendance shows of the others', () => {
  const made = planProgress([
    line({ state: 'closed' }),
    line({ sessions: [session, session] }),
    line({ state: 'draft' }),
    line({ state: 'cancelled', sessions: [session] }),
  ]);
  expect(made).toEqual({ lines: 3, linesDone: 1, hours: 168, hoursDone: 56 + 2 * 10.5 });
});

test('attendance never counts more hours than were planned', () => {
  const many = line({ hours: 1, learners: 1, sessions: [session, session] });
  expect(planProgress([many])).toMatchObject({ hours: 1, hoursDone: 1 });
});
