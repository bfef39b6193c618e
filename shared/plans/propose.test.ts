import { expect, test } from 'vitest';
import { offeredCourse, raise } from '../../tests/helpers/offered-course.ts';
import { type AssessmentRow, workforceOf } from '../../tests/helpers/workforce.ts';
import { computeGaps } from '../gaps/compute-gaps.ts';
import type { WorkforceRequirement } from '../gaps/workforce.ts';
import { settingsSchema } from '../workspace/settings.ts';
import { propose } from './propose.ts';
import type { OfferedCourse } from './propose-input.ts';

const settings = settingsSchema.parse({});
const [welding, safety, english, orphan] = [1, 2, 3, 4];

function proposalFor(
  people: number,
  asked: Partial<WorkforceRequirement>[],
  courses: OfferedCourse[],
  more: { assessments?: AssessmentRow[]; budget?: number; on?: string } = {},
) {
  const workforce = workforceOf({
    employees: Array.from({ length: people }, (_, at) => ({ id: at + 1, jobIds: [1] })),
    requirements: asked.map((one) => ({ jobId: 1, skillId: welding, level: 2, ...one })),
    assessments: more.assessments ?? [],
  });
  return propose({
    table: computeGaps(workforce, more.on ?? '2027-01-01', settings),
    courses,
    hourlyCost: () => 3_000,
    settings,
    year: 2027,
    budget: more.budget ?? null,
  });
}

const ids = (lines: { courseId: number }[]) => lines.map(({ courseId }) => courseId);

test('people lacking a skill get its course, at the price that is cheaper for that many', () => {
  // 12 people lack welding 2 (indispensable, weight 3). 12 × 500 € = 6,000 € inter, 2 sessions × 2,000 € = 4,000 € intra.
  const { lines, uncovered } = proposalFor(
    12,
    [{ criticality: 3 }],
    [offeredCourse({ id: 7, skills: [raise(welding, 0, 2)], pricePerSession: 200_000 })],
  );
  expect(uncovered).toEqual([]);
  expect(lines).toEqual([
    {
      courseId: 7,
      employeeIds: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      quarter: 1,
      costModel: 'intra',
      mandatory: false,
      nature: 'adaptation',
      priority: 3,
    },
  ]);
});

test('a course one cannot enter, or that gives nothing lacking, is never proposed', () => {
  const held = {
    employeeId: 1,
    skillId: welding,
    level: 2,
    source: 'test',
    date: '2026-05-01',
  } as const;
  const { lines, uncovered } = proposalFor(
    1,
    [{ level: 3 }, { skillId: english, level: 1 }, { skillId: orphan, level: 4 }],
    [
      offeredCourse({ id: 1, skills: [raise(welding, 0, 2)] }),
      offeredCourse({ id: 2, skills: [raise(welding, 3, 4)] }),
      offeredCourse({ id: 3, skills: [raise(english, 1, 3)] }),
    ],
    { assessments: [held] },
  );
  expect(lines).toEqual([]);
  expect(uncovered).toEqual([
    { skillId: welding, gaps: 1 },
    { skillId: english, gaps: 1 },
    { skillId: orphan, gaps: 1 },
  ]);
});

test('a chain of courses goes in later quarters, and only the whole chain reaches the level', () => {
  const { lines } = proposalFor(
    3,
    [{ level: 4 }],
    [
      offeredCourse({ id: 1, skills: [raise(welding, 2, 4)] }),
      offeredCourse({ id: 2, skills: [raise(welding, 0, 2)] }),
    ],
  );
  const quarterOf = new Map(lines.map((line) => [line.courseId, line.quarter]));
  expect([...quarterOf.keys()].sort()).toEqual([1, 2]);
  expect(quarterOf.get(2)!).toBeLessThan(quarterOf.get(1)!);
});

test('of equal courses the cheaper for one learner wins, then the first code', () => {
  const same = (id: number, pricePerLearner: number, code: string) =>
    offeredCourse({ id, code, pricePerLearner, skills: [raise(welding, 0, 2)] });
  const courses = [same(1, 60_000, 'A'), same(2, 50_000, 'C'), same(3, 50_000, 'B')];
  expect(ids(proposalFor(2, [{}], courses).lines)).toEqual([3]);
});

test('a course that others make needless is dropped', () => {
  // The wide course closes more and is taken first; the two it needs beside it cover all it does.
  const courses = [
    offeredCourse({ id: 1, skills: [raise(welding, 0, 2), raise(safety, 0, 2)] }),
    offeredCourse({
      id: 2,
      skills: [raise(welding, 0, 2), raise(english, 0, 1)],
      pricePerLearner: 9_000,
    }),
    offeredCourse({
      id: 3,
      skills: [raise(safety, 0, 2), raise(orphan, 0, 1)],
      pricePerLearner: 9_000,
    }),
  ];
  const asked = [
    {},
    { skillId: safety },
    { skillId: english, level: 1 },
    { skillId: orphan, level: 1 },
  ];
  expect(ids(proposalFor(1, asked, courses).lines).sort()).toEqual([2, 3]);
});

test('an expired qualification is renewed by a refresher that asks for the level once held', () => {
  const certificate: AssessmentRow = {
    ...{ employeeId: 1, skillId: safety, level: 2, source: 'certificate' as const },
    ...{ date: '2024-01-01', validUntil: '2026-12-31' },
  };
  const refresher = offeredCourse({
    id: 5,
    skills: [raise(safety, 2, 2)],
    pricePerLearner: 10_000,
  });
  const initial = offeredCourse({ id: 6, skills: [raise(safety, 0, 2)], pricePerLearner: 30_000 });
  const { lines } = proposalFor(2, [{ skillId: safety }], [refresher, initial], {
    assessments: [certificate],
  });
  // Person 1 held it, person 2 never did.
  expect(lines).toMatchObject([
    { courseId: 5, employeeIds: [1], nature: 'maintenance' },
    { courseId: 6, employeeIds: [2], nature: 'development' },
  ]);
});

test('under a budget mandatory lines come first, then the most gap closed per euro, whole or not at all', () => {
  const courses = [
    // 4 people × 1,000 €: weight 3 × 2 levels × 4 = 24 for 4,000 €.
    offeredCourse({ id: 1, skills: [raise(welding, 0, 2)], pricePerLearner: 100_000 }),
    // Mandatory: 4 × 250 € = 1,000 €, weight 8.
    offeredCourse({
      id: 2,
      skills: [raise(safety, 0, 2)],
      pricePerLearner: 25_000,
      mandatory: true,
    }),
    // 4 × 100 € = 400 €, weight 4: better per euro than welding.
    offeredCourse({ id: 3, skills: [raise(english, 0, 1)], pricePerLearner: 10_000 }),
  ];
  const asked = [{ criticality: 3 as const }, { skillId: safety }, { skillId: english, level: 1 }];
  const proposal = proposalFor(4, asked, courses, { budget: 400_000 });
  // 1,000 € + 400 € leave 2,600 €: welding (4,000 €) does not fit.
  expect(ids(proposal.lines)).toEqual([2, 3]);
  expect(proposal.leftOut).toEqual([
    { courseId: 1, participants: 4, real: 400_000, weightedClosed: 24 },
  ]);
  expect(ids(proposalFor(4, asked, courses, { budget: 540_000 }).lines)).toEqual([2, 1, 3]);
  expect(ids(proposalFor(4, asked, courses, { budget: 99_999 }).lines)).toEqual([3]);
});

test('a line whose first half does not fit the budget is left out with it', () => {
  const courses = [
    offeredCourse({ id: 1, skills: [raise(welding, 0, 2)], pricePerLearner: 100_000 }),
    offeredCourse({ id: 2, skills: [raise(welding, 2, 4)], pricePerLearner: 1_000 }),
  ];
  const proposal = proposalFor(2, [{ level: 4 }], courses, { budget: 50_000 });
  expect(proposal.lines).toEqual([]);
  expect(proposal.leftOut).toEqual([
    { courseId: 1, participants: 2, real: 200_000, weightedClosed: 4 },
    { courseId: 2, participants: 2, real: 2_000, weightedClosed: 4 },
  ]);
});

test('a chain longer than the year stays in order within the last quarter, and closes everything', () => {
  const courses = [5, 0, 3, 1, 4, 2].map((from) =>
    offeredCourse({ id: from + 1, skills: [raise(welding, from, from + 1)] }),
  );
  const { lines } = proposalFor(4, [{ level: 6 }], courses);
  expect(lines.map(({ quarter }) => quarter).sort()).toEqual([1, 2, 3, 4, 4, 4]);
  // Each line holds all four people: it would not if the line before it came later.
  for (const { employeeIds } of lines) expect(employeeIds).toEqual([1, 2, 3, 4]);
});

test('people who need two courses in opposite orders do not stop the proposal', () => {
  const courses = [
    offeredCourse({ id: 1, skills: [raise(welding, 0, 2), raise(english, 2, 4)] }),
    offeredCourse({ id: 2, skills: [raise(welding, 2, 4), raise(english, 0, 2)] }),
  ];
  const known = { source: 'test', date: '2026-05-01', level: 4 } as const;
  // Person 1 lacks welding (course 1 then 2), person 2 lacks English (2 then 1).
  const { lines, leftOut } = proposalFor(
    2,
    [{ level: 4 }, { skillId: english, level: 4 }],
    courses,
    {
      assessments: [
        { employeeId: 1, skillId: english, ...known },
        { employeeId: 2, skillId: welding, ...known },
      ],
    },
  );
  expect(lines).toMatchObject([
    { courseId: 2, employeeIds: [1, 2], quarter: 2 },
    { courseId: 1, employeeIds: [1], quarter: 1 },
  ]);
  expect(leftOut).toEqual([]);
});

test('quarters share the sessions evenly, the urgent first, and none is in the past', () => {
  const courses = Array.from({ length: 8 }, (_, at) =>
    offeredCourse({ id: at + 1, skills: [raise(at + 10, 0, 1)], mandatory: at === 7 }),
  );
  const asked = courses.map((_, at) => ({
    skillId: at + 10,
    level: 1,
    criticality: at === 3 ? (3 as const) : (1 as const),
  }));
  const { lines } = proposalFor(10, asked, courses);
  expect(lines.map(({ courseId, quarter }) => [courseId, quarter])).toEqual([
    [8, 1],
    [4, 1],
    [1, 2],
    [2, 2],
    [3, 3],
    [5, 3],
    [6, 4],
    [7, 4],
  ]);
  const late = proposalFor(10, asked, courses, { on: '2027-08-15' });
  expect(late.lines.map(({ quarter }) => quarter)).toEqual([3, 3, 3, 3, 4, 4, 4, 4]);
});
