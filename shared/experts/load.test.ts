import { expect, test } from 'vitest';
import type { Trainer } from './experts.contract.ts';
import { countedPlans, daysCarried, type LoadLine, sessionsGiven } from './load.ts';
import { offerTrainers } from './offer-trainers.ts';

const line = (fields: Partial<LoadLine>): LoadLine => ({
  planId: 1,
  trainerId: 7,
  state: 'open',
  sessions: null,
  hours: 14,
  groupMax: 4,
  employeeIds: [1, 2, 3, 4, 5],
  ...fields,
});

test('drafts of a year are alternatives: only the newest counts, and none beside a plan past approval', () => {
  const draft = { year: 2027, status: 'draft', active: true } as const;
  const plans = [
    { id: 1, year: 2026, status: 'running' as const, active: true },
    { id: 2, ...draft },
    { id: 3, ...draft },
  ];
  expect(countedPlans(plans, 2027)).toEqual(new Set([3]));
  expect(
    countedPlans([...plans, { id: 4, year: 2027, status: 'approved', active: true }], 2027),
  ).toEqual(new Set([4]));
  expect(countedPlans(plans, 2030)).toEqual(new Set());
  const apart = { id: 5, ...draft, active: false };
  expect(countedPlans([...plans, apart], 2027)).toEqual(new Set([3]));
});

test('days carried are hours × sessions ÷ hours a day, cancelled lines left out', () => {
  const plans = [{ id: 1, year: 2027, status: 'running' as const, active: true }];
  const lines = [line({}), line({ sessions: 1, hours: 7 }), line({ state: 'cancelled' })];
  // Five people in groups of four make two sessions of 14 h = 4 days, and one of 7 h = 1 day.
  expect(daysCarried(plans, lines, 2027, 7)).toEqual(new Map([[7, 5]]));
  expect(daysCarried(plans, lines, 2026, 7)).toEqual(new Map());
});

test('sessions already given are those of done and closed lines only', () => {
  const states = ['draft', 'open', 'running', 'done', 'closed', 'cancelled'] as const;
  expect(sessionsGiven(states.map((state) => line({ state })))).toEqual(new Map([[7, 4]]));
});

test('trainers offered for a course hold its skill or its domain, once each, the freest first', () => {
  const trainer = (fields: Partial<Trainer>) =>
    ({
      stage: 'active',
      skillId: 1,
      coversDomain: null,
      status: 'valid',
      carried: 0,
      capacity: 5,
      ...fields,
    }) as Trainer;
  const offered = offerTrainers(
    [
      trainer({ id: 1, employeeId: 1, carried: 4 }),
      trainer({ id: 2, employeeId: 2, carried: 1 }),
      trainer({ id: 3, employeeId: 2, carried: 1 }),
      trainer({ id: 4, employeeId: 3, skillId: 9, coversDomain: 'Production' }),
      trainer({ id: 5, employeeId: 4, skillId: 9 }),
      trainer({ id: 6, employeeId: 5, stage: 'observed' }),
      trainer({ id: 7, employeeId: 6, status: 'expired' }),
    ],
    [{ skillId: 1, domain: 'Production' }],
  );
  expect(offered.map(({ employeeId }) => employeeId)).toEqual([3, 2, 1, 6]);
});
