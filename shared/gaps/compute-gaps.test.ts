import { expect, test } from 'vitest';
import { type AssessmentRow, workforceOf } from '../../tests/helpers/workforce.ts';
import { assessmentSources } from '../skills/skills.contract.ts';
import { settingsSchema } from '../workspace/settings.ts';
import { computeGaps } from './compute-gaps.ts';
import { statusOf } from './gap-table.ts';
import { summarise } from './summarise.ts';
import type { WorkforceRequirement } from './workforce.ts';

const settings = settingsSchema.parse({});
const on = '2026-09-01';

/** One person of job 1 and unit 5 who is asked skill 7 at level 3, indispensable. */
function judge(
  assessments: Omit<AssessmentRow, 'employeeId' | 'skillId'>[],
  asked: Partial<WorkforceRequirement>[] = [{}],
  day = on,
) {
  const table = computeGaps(
    workforceOf({
      employees: [{ id: 1, jobIds: [1, 2], unitId: 5 }],
      requirements: asked.map((one) => ({
        jobId: 'unitId' in one ? null : 1,
        skillId: 7,
        level: 3,
        criticality: 3,
        ...one,
      })),
      assessments: assessments.map((one) => ({ ...one, employeeId: 1, skillId: 7 })),
    }),
    day,
    settings,
  );
  expect(table.size).toBe(1);
  return {
    current: table.current[0],
    held: table.held[0],
    required: table.required[0],
    criticality: table.criticality[0],
    gap: table.gap[0],
    status: statusOf(table, 0),
    stale: table.stale[0] === 1,
  };
}

const manager = (level: number, date: string) => ({ level, date, source: 'manager' as const });

test('the latest assessment by date decides, whatever its source', () => {
  const certificate = { level: 4, date: '2026-01-01', source: 'certificate' as const };
  expect(judge([certificate, manager(1, '2026-01-02')])).toMatchObject({ current: 1, gap: 2 });
  expect(judge([manager(1, '2026-01-02'), certificate])).toMatchObject({ current: 1, gap: 2 });
});

test('on one date a certificate beats a test, then training, manager and self', () => {
  assessmentSources.forEach((source, rank) => {
    const weaker = assessmentSources
      .slice(rank + 1)
      .map((other) => ({ level: 4, date: '2026-01-01', source: other }));
    const own = { level: rank % 3, date: '2026-01-01', source };
    expect(judge([...weaker, own]).current).toBe(rank % 3);
    expect(judge([own, ...weaker]).current).toBe(rank % 3);
  });
});

test('of two entries with one date and source the last entered holds', () => {
  const [first, second] = [manager(1, '2026-01-01'), manager(3, '2026-01-01')];
  expect(
    judge([
      { ...first, id: 1 },
      { ...second, id: 2 },
    ]).current,
  ).toBe(3);
  expect(
    judge([
      { ...second, id: 2 },
      { ...first, id: 1 },
    ]).current,
  ).toBe(3);
  expect(
    judge([
      { ...second, id: 1 },
      { ...first, id: 2 },
    ]).current,
  ).toBe(1);
});

test('an assessment counts from its own day on', () => {
  expect(judge([manager(3, '2026-09-02')]).status).toBe('notAssessed');
  expect(judge([manager(3, '2026-09-01')]).status).toBe('met');
});

test('a qualification counts until its last day included, and then says expired', () => {
  const until = (validUntil: string) => judge([{ ...manager(3, '2026-01-01'), validUntil }]);
  expect(until('2026-09-01')).toMatchObject({ current: 3, status: 'met', gap: 0 });
  expect(until('2026-08-31')).toMatchObject({ current: 0, held: 3, status: 'expired', gap: 3 });
});

test('an older assessment does not step in for an expired one', () => {
  const expired = { ...manager(4, '2026-02-01'), validUntil: '2026-03-01' };
  expect(judge([manager(3, '2026-01-01'), expired])).toMatchObject({
    current: 0,
    status: 'expired',
  });
  expect(judge([expired, manager(2, '2026-02-02')])).toMatchObject({ current: 2, status: 'below' });
});

test('not assessed, level 0 and expired are three statuses with the same gap', () => {
  expect(judge([])).toMatchObject({ status: 'notAssessed', gap: 3 });
  expect(judge([manager(0, '2026-01-01')])).toMatchObject({ status: 'below', gap: 3 });
});

test('a level above what is asked is met and leaves no negative gap', () => {
  expect(judge([manager(4, '2026-01-01')])).toMatchObject({ status: 'above', gap: 0, current: 4 });
});

test('the highest of the levels asked holds with its own criticality, and ties go to the higher', () => {
  expect(
    judge(
      [],
      [
        { level: 2, criticality: 3 },
        { jobId: 2, level: 4, criticality: 1 },
      ],
    ),
  ).toMatchObject({ required: 4, criticality: 1 });
  expect(
    judge(
      [],
      [
        { level: 3, criticality: 1 },
        { jobId: 2, level: 3, criticality: 2 },
      ],
    ),
  ).toMatchObject({ required: 3, criticality: 2 });
  expect(judge([], [{ level: 1 }, { unitId: 5, level: 2, criticality: 1 }])).toMatchObject({
    required: 2,
    criticality: 1,
  });
  expect(judge([], [{ level: 1 }, { unitId: 6, level: 2 }])).toMatchObject({ required: 1 });
});

test('an assessment older than the review interval is stale and still counts', () => {
  expect(judge([manager(3, '2024-08-31')])).toMatchObject({ stale: true, status: 'met' });
  expect(judge([manager(3, '2024-09-01')])).toMatchObject({ stale: false, status: 'met' });
});

test('people count from their hire date to their leave date, both included', () => {
  const employees = [
    { id: 1, hireDate: '2026-09-01' },
    { id: 2, hireDate: '2026-09-02' },
    { id: 3, leaveDate: '2026-09-01' },
    { id: 4, leaveDate: '2026-08-31' },
    { id: 5 },
  ];
  const table = computeGaps(workforceOf({ employees }), on, settings);
  expect(table.employees.map(({ id }) => id)).toEqual([1, 3, 5]);
});

test('a company that asks nothing is fully ready and compliant', () => {
  for (const employees of [[], [{ id: 1 }]]) {
    const [company] = summarise(computeGaps(workforceOf({ employees }), on, settings), 'company');
    expect(company).toMatchObject({ id: null, requirements: 0, readiness: 1, compliance: 1 });
  }
});

test('people without a unit make a group of their own, and a unit counts its direct members', () => {
  const table = computeGaps(
    workforceOf({
      employees: [
        { id: 1, unitId: 5 },
        { id: 2, unitId: null },
        { id: 3, unitId: 5, jobIds: [1] },
      ],
      requirements: [{ jobId: 1, skillId: 7, level: 2 }],
    }),
    on,
    settings,
  );
  expect(summarise(table, 'unit').map(({ id, weightedGap }) => [id, weightedGap])).toEqual([
    [5, 2],
    [null, 0],
  ]);
});

test('the weights of the settings are the ones used', () => {
  const workforce = workforceOf({
    employees: [{ id: 1, jobIds: [1] }],
    requirements: [
      { jobId: 1, skillId: 7, level: 2, criticality: 1 },
      { jobId: 1, skillId: 8, level: 2, criticality: 3 },
    ],
    assessments: [{ employeeId: 1, skillId: 8, ...manager(1, '2026-01-01') }],
  });
  const weighed = settingsSchema.parse({ criticalityWeights: [0.5, 2, 10] });
  const [company] = summarise(computeGaps(workforce, on, weighed), 'company');
  expect(company).toMatchObject({ weightedGap: 11, weightedRequired: 21, readiness: 1 - 11 / 21 });
});
