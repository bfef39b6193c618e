import { expect, test } from 'vitest';
import { workforceOf } from '../../tests/helpers/workforce.ts';
import { settingsSchema } from '../workspace/settings.ts';
import { computeGaps } from './compute-gaps.ts';
import { findCell, type GapTable, statusOf } from './gap-table.ts';
import { summarise } from './summarise.ts';

const [jobA, jobB] = [1, 2];
const [x, y, z] = [10, 20, 30];
const settings = settingsSchema.parse({});
const workforce = workforceOf({
  employees: [{ id: 1, jobIds: [jobA, jobB] }],
  requirements: [
    { jobId: jobA, skillId: x, level: 3, criticality: 3 },
    { jobId: jobA, skillId: y, level: 2, criticality: 2 },
    { jobId: jobB, skillId: x, level: 4, criticality: 2 },
    { jobId: jobB, skillId: z, level: 1, criticality: 1 },
  ],
  assessments: [
    { employeeId: 1, skillId: x, level: 2, source: 'manager', date: '2026-03-01' },
    { employeeId: 1, skillId: x, level: 4, source: 'self', date: '2026-02-01' },
    {
      employeeId: 1,
      skillId: y,
      level: 2,
      source: 'certificate',
      date: '2025-06-30',
      validUntil: '2026-06-30',
    },
  ],
});

function cell(table: GapTable, skillId: number) {
  const at = findCell(table, 1, skillId);
  return {
    required: table.required[at],
    criticality: table.criticality[at],
    current: table.current[at],
    gap: table.gap[at],
    weighted: table.weighted[at],
    status: statusOf(table, at),
  };
}

test('the worked example comes out on 2026-09-01, after the certificate ended', () => {
  const table = computeGaps(workforce, '2026-09-01', settings);
  expect(cell(table, x)).toEqual({
    required: 4,
    criticality: 2,
    current: 2,
    gap: 2,
    weighted: 4,
    status: 'below',
  });
  expect(cell(table, y)).toEqual({
    required: 2,
    criticality: 2,
    current: 0,
    gap: 2,
    weighted: 4,
    status: 'expired',
  });
  expect(cell(table, z)).toEqual({
    required: 1,
    criticality: 1,
    current: 0,
    gap: 1,
    weighted: 1,
    status: 'notAssessed',
  });
  const [person] = summarise(table, 'person');
  expect(person).toEqual({
    id: 1,
    requirements: 3,
    met: 0,
    weightedGap: 9,
    weightedRequired: 13,
    readiness: 1 - 9 / 13,
    compliance: 0,
  });
  expect(person!.readiness).toBeCloseTo(0.308, 3);
});

test('the worked example comes out on 2026-06-01, while the certificate was valid', () => {
  const table = computeGaps(workforce, '2026-06-01', settings);
  expect(cell(table, y)).toMatchObject({ current: 2, gap: 0, weighted: 0, status: 'met' });
  const [person] = summarise(table, 'person');
  expect(person).toMatchObject({ weightedGap: 5, weightedRequired: 13, requirements: 3, met: 1 });
  expect(person!.readiness).toBeCloseTo(0.615, 3);
  expect(person!.compliance).toBe(1 / 3);
});

test('by job, the example is measured against what each job asks by itself', () => {
  const jobs = summarise(computeGaps(workforce, '2026-09-01', settings), 'job');
  // Job A: X 3 (weight 3, gap 1) and Y 2 (weight 2, gap 2); job B: X 4 (weight 2, gap 2) and Z 1 (weight 1, gap 1).
  expect(jobs).toEqual([
    expect.objectContaining({ id: jobA, requirements: 2, weightedGap: 7, weightedRequired: 13 }),
    expect.objectContaining({ id: jobB, requirements: 2, weightedGap: 5, weightedRequired: 9 }),
  ]);
});
