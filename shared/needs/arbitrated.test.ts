import { expect, test } from 'vitest';
import { offeredCourse, raise } from '../../tests/helpers/offered-course.ts';
import { workforceOf } from '../../tests/helpers/workforce.ts';
import { computeGaps } from '../gaps/compute-gaps.ts';
import { settingsSchema } from '../workspace/settings.ts';
import { arbitrated } from './arbitrated.ts';

const settings = settingsSchema.parse({});
const employees = [1, 2, 3].map((id) => ({
  ...{ id, unitId: null, jobIds: [1], hireDate: null, leaveDate: null },
}));
const requirements = [{ jobId: 1, unitId: null, skillId: 7, level: 2, criticality: 2 as const }];
const table = computeGaps(
  workforceOf({ employees, requirements, assessments: [] }),
  '2027-01-01',
  settings,
);
const course = { ...offeredCourse({ id: 4, skills: [raise(7, 0, 2)] }), title: 'Soudage' };
const around = { table, settings, courses: new Map([[4, course]]), hourlyCost: () => 2500 };
const need = (
  status: 'kept' | 'refused' | 'postponed' | 'collected',
  employeeIds: number[],
  more: { courseId?: number; skillId?: number; lineId?: number; headcount?: number } = {},
) => ({
  ...{ status, employeeIds, origin: 'gap' as const, toLevel: 2, headcount: 0 },
  ...{ courseId: null, skillId: null, lineId: null, ...more },
});
const said = (needs: ReturnType<typeof need>[], courseOfLine = () => null as number | null) => {
  const { kept, refused } = arbitrated(needs, around, courseOfLine);
  const plain = (all: ReadonlyMap<number, ReadonlySet<number>>) =>
    [...all].map(([id, people]) => [id, [...people].sort()]);
  return {
    kept: plain(kept),
    courses: plain(refused.courses),
    skills: plain(refused.skills),
  };
};

test('people of kept needs go to the course that suits, those of a line to its course', () => {
  const needs = [
    need('kept', [1], { skillId: 7 }),
    need('kept', [2], { courseId: 4 }),
    need('kept', [3], { skillId: 7, lineId: 50 }),
  ];
  expect(said(needs, () => 9).kept).toEqual([
    [4, [1, 2]],
    [9, [3]],
  ]);
});

test('who is refused or postponed is kept out of what was asked, unless another need that was kept names them', () => {
  const needs = [
    need('refused', [1, 2], { skillId: 7 }),
    need('postponed', [1, 3], { courseId: 4 }),
    need('kept', [2], { skillId: 7 }),
    need('kept', [3], { courseId: 4 }),
  ];
  expect(said(needs)).toEqual({ kept: [[4, [2, 3]]], courses: [[4, [1]]], skills: [[7, [1]]] });
});

test('who has a place that answers a kept need is not asked for again, whatever course the place is in', () => {
  const other = { ...offeredCourse({ id: 9, skills: [raise(7, 0, 1)] }), title: 'Bases' };
  const both = { ...around, courses: new Map([...around.courses, [9, other]]) };
  const needs = [
    need('kept', [1, 2], { skillId: 7 }),
    need('kept', [2, 3], { courseId: 4 }),
    need('kept', [3], { skillId: 8, lineId: 50 }),
  ];
  const standing = [{ courseId: 9, employeeIds: [1, 3] }];
  const { kept } = arbitrated(needs, both, () => 9, standing);
  expect(kept.get(4)).toEqual(new Set([2, 3]));
  expect(kept.get(9)).toEqual(new Set());
});

test('needs not decided, without names, for people who left or without a course ask nothing', () => {
  const needs = [
    need('collected', [1], { courseId: 4 }),
    need('kept', [], { courseId: 4, headcount: 8 }),
    need('kept', [99], { courseId: 4 }),
    need('kept', [1], { skillId: 8 }),
    need('refused', [1]),
  ];
  expect(said(needs)).toEqual({ kept: [], courses: [], skills: [] });
});
