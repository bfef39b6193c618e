import { expect, test } from 'vitest';
import { type ComparedNeed, findDuplicates } from './find-duplicates.ts';

const need = (id: number, part: Partial<ComparedNeed>): ComparedNeed => ({
  ...{ id, unitId: 1, skillId: 1, courseId: null, status: 'collected', lineId: null },
  ...{ employeeIds: [], headcount: 0, ...part },
});
/** Course 9 raises skill 1. */
const skillsOf = (courseId: number) => (courseId === 9 ? [1] : []);
const groups = (...needs: ComparedNeed[]) =>
  findDuplicates(needs, skillsOf).map(({ needIds, sharedPeople }) => [needIds, sharedPeople]);

test('needs that name one person for one skill are duplicates, whatever their units', () => {
  const [a, b] = [need(1, { employeeIds: [5, 6] }), need(2, { unitId: 2, employeeIds: [6, 7] })];
  expect(groups(a, b)).toEqual([[[1, 2], 1]]);
  expect(groups(a, need(2, { ...b, skillId: 2 }))).toEqual([]);
});

test('a course that raises the skill is the same subject', () => {
  const asked = need(2, { skillId: null, courseId: 9, employeeIds: [5] });
  expect(groups(need(1, { employeeIds: [5] }), asked)).toEqual([[[1, 2], 1]]);
});

test('places without names meet the needs of their unit, which do not meet each other', () => {
  const [a, b] = [need(1, { employeeIds: [5] }), need(2, { employeeIds: [6] })];
  expect(groups(a, b)).toEqual([]);
  expect(groups(a, b, need(3, { headcount: 8 }))).toEqual([[[1, 2, 3], 0]]);
  expect(groups(a, b, need(3, { headcount: 8, unitId: 2 }))).toEqual([]);
});

test('what is refused, postponed or in the plan is nobody’s duplicate', () => {
  const a = need(1, { employeeIds: [5] });
  expect(groups(a, need(2, { employeeIds: [5], status: 'refused' }))).toEqual([]);
  expect(groups(a, need(2, { employeeIds: [5], status: 'postponed' }))).toEqual([]);
  expect(groups(a, need(2, { employeeIds: [5], status: 'kept', lineId: 3 }))).toEqual([]);
});
