import { expect, test } from 'vitest';
import { type ClosingInput, closingOutcome, type Held } from './closing-outcome.ts';

const held = (change: Partial<Held>): Held => ({
  id: 1,
  employeeId: 1,
  skillId: 1,
  level: 1,
  source: 'manager',
  date: '2026-01-10',
  validUntil: null,
  ...change,
});
const base: ClosingInput = {
  on: '2026-06-15',
  hours: 14,
  enough: 0.8,
  validityMonths: 24,
  raises: [{ skillId: 1, qualification: false, fromLevel: 0, toLevel: 2 }],
  people: [{ employeeId: 1, status: 'present', hours: null }],
  held: [],
  accepted: new Set(),
};
const resultOf = (change: Partial<ClosingInput>) => closingOutcome({ ...base, ...change })[0];
const qualification = [{ skillId: 1, qualification: true, fromLevel: 0, toLevel: 2 }];

test('somebody never assessed is raised, without an end for a skill', () => {
  expect(resultOf({})).toEqual({
    employeeId: 1,
    skillId: 1,
    before: null,
    after: 2,
    validUntil: null,
    result: 'raise',
    laterOn: null,
  });
});

test.each([
  ['a lower level', [held({ level: 1 })], 'raise'],
  ['the same level', [held({ level: 2 })], 'held'],
  ['a higher level', [held({ level: 3 })], 'held'],
  ['a certificate of the day', [held({ date: '2026-06-15', source: 'certificate' })], 'stronger'],
  ['a self-assessment of the day', [held({ date: '2026-06-15', source: 'self' })], 'raise'],
] as const)('with %s the result follows', (_, history, result) => {
  expect(resultOf({ held: history })?.result).toBe(result);
});

test('a later assessment is told, and the past one decides', () => {
  const history = [held({ level: 1 }), held({ id: 2, level: 3, date: '2026-07-01' })];
  expect(resultOf({ held: history })).toMatchObject({
    before: 1,
    result: 'raise',
    laterOn: '2026-07-01',
  });
});

test('an expired qualification counts as 0 and is given again for its months', () => {
  const history = [held({ level: 2, validUntil: '2026-06-14' })];
  expect(resultOf({ raises: qualification, held: history })).toMatchObject({
    before: 0,
    validUntil: '2028-06-15',
    result: 'raise',
  });
});

test('a qualification still valid is renewed for longer, never shortened', () => {
  const ending = (validUntil: string | null) => [held({ level: 2, validUntil })];
  expect(resultOf({ raises: qualification, held: ending('2026-09-01') })?.result).toBe('renew');
  expect(resultOf({ raises: qualification, held: ending('2029-01-01') })?.result).toBe('held');
  expect(resultOf({ raises: qualification, held: ending(null) })?.result).toBe('held');
});

test('absent and replaced people get nothing', () => {
  for (const status of ['absent', 'replaced'] as const) {
    expect(resultOf({ people: [{ employeeId: 1, status, hours: null }] })).toBeUndefined();
  }
});

test('too few hours, or an entry level not held, wait for a decision', () => {
  const partial = (hours: number) => [{ employeeId: 1, status: 'partial' as const, hours }];
  expect(resultOf({ people: partial(11) })?.result).toBe('partial');
  expect(resultOf({ people: partial(11.2) })?.result).toBe('raise');
  expect(resultOf({ people: partial(3), accepted: new Set([1]) })?.result).toBe('raise');
  const advanced = [{ skillId: 1, qualification: false, fromLevel: 2, toLevel: 4 }];
  expect(resultOf({ raises: advanced })?.result).toBe('entry');
  expect(resultOf({ raises: advanced, accepted: new Set([1]) })?.result).toBe('raise');
});
