import { expect, test } from 'vitest';
import { expiryNeeds } from './expiry-needs.ts';
import type { DueQualification } from './qualifications.contract.ts';

const due = (employeeId: number, skillId: number, more: Partial<DueQualification> = {}) =>
  ({
    ...{ employeeId, skillId, qualification: `Titre ${skillId}`, mandatory: true },
    ...{ required: 1, level: 2, validUntil: '2027-05-31' },
    ...more,
  }) as DueQualification;

test('one need a qualification, with its people, at the level held or asked, for the quarter the first ends in', () => {
  const rows = [
    due(1, 7, { validUntil: '2027-08-01' }),
    due(2, 7, { level: 1, required: 3 }),
    due(1, 8, { mandatory: false, validUntil: '2026-12-01' }),
    due(3, 9, { validUntil: '2028-01-01' }),
  ];
  const { needs, known } = expiryNeeds(rows, [], 2027);
  expect(known).toBe(0);
  expect(needs).toEqual([
    {
      ...{ title: 'Titre 7', origin: 'expiry', priority: 3, wishedQuarter: 2 },
      ...{ skillId: 7, toLevel: 3, employeeIds: [1, 2] },
    },
    {
      ...{ title: 'Titre 8', origin: 'expiry', priority: 1, wishedQuarter: 1 },
      ...{ skillId: 8, toLevel: 2, employeeIds: [1] },
    },
    {
      ...{ title: 'Titre 9', origin: 'expiry', priority: 3, wishedQuarter: null },
      ...{ skillId: 9, toLevel: 2, employeeIds: [3] },
    },
  ]);
});

test('somebody a need of the year already names for it is not asked twice, unless it was refused', () => {
  const named = (status: 'collected' | 'refused', employeeId: number) => ({
    ...{ skillId: 7, status, people: [{ employeeId }] },
  });
  const existing = [named('collected', 1), named('refused', 2)];
  const { needs, known } = expiryNeeds([due(1, 7), due(2, 7), due(1, 8)], existing, 2027);
  expect(known).toBe(1);
  expect(needs.map(({ skillId, employeeIds }) => [skillId, employeeIds])).toEqual([
    [7, [2]],
    [8, [1]],
  ]);
});
