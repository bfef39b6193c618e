import { expect, test } from 'vitest';
import type { AttendanceStatus } from './closing-outcome.ts';
import { missedPeople, unplacedPeople } from './presence.ts';

const session = (state: string, statuses: Record<number, AttendanceStatus>) => ({
  state,
  attendance: Object.entries(statuses).map(([id, status]) => ({ employeeId: Number(id), status })),
});

test.each([
  ['absent from a session held', [session('closed', { 1: 'absent', 2: 'present' })], [1]],
  ['absent from one that is not over', [session('running', { 1: 'absent' })], []],
  ['absent from one that was cancelled', [session('cancelled', { 1: 'absent' })], []],
  [
    'with a place to come',
    [session('done', { 1: 'absent' }), session('draft', { 1: 'enrolled' })],
    [],
  ],
  [
    'there the second time',
    [session('done', { 1: 'absent' }), session('closed', { 1: 'partial' })],
    [],
  ],
  ['absent twice', [session('done', { 1: 'absent' }), session('closed', { 1: 'absent' })], [1]],
  [
    'whose place to come was cancelled',
    [session('done', { 1: 'absent' }), session('cancelled', { 1: 'enrolled' })],
    [1],
  ],
  ['replaced, which somebody decided', [session('done', { 1: 'replaced', 2: 'present' })], []],
] as const)('somebody %s', (_, sessions, missed) => {
  expect(missedPeople(sessions)).toEqual(missed);
});

test('somebody absent had a place, and is not placed again without a decision', () => {
  expect(unplacedPeople([1, 2], [session('closed', { 1: 'absent' })])).toEqual([2]);
});
