import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offeredCourse, raise } from '../../tests/helpers/offered-course.ts';
import { randomCompany, randomDay } from '../../tests/helpers/random-company.ts';
import { workforceOf } from '../../tests/helpers/workforce.ts';
import { computeGaps } from '../gaps/compute-gaps.ts';
import { settingsSchema } from '../workspace/settings.ts';
import { type BuildInput, buildProblem, type CatalogueCourse } from './build-problem.ts';
import { checkPlan } from './check-plan.ts';
import { type DemandInput, demandSchema } from './demand.ts';
import type { AccreditedTrainer } from './offers.ts';
import type { Problem } from './problem.ts';
import { whyOut } from './why-out.ts';

const settings = settingsSchema.parse({});

const randomCourses: fc.Arbitrary<CatalogueCourse[]> = fc
  .array(
    fc.record({
      skillId: fc.integer({ min: 1, max: 4 }),
      fromLevel: fc.constantFrom(0, 0, 2),
      rise: fc.integer({ min: 1, max: 3 }),
      mandatory: fc.constantFrom(true, false, false),
      isSold: fc.boolean(),
      groupMin: fc.integer({ min: 1, max: 4 }),
      before: fc.option(fc.nat(4)),
      level: fc.option(fc.record({ skillId: fc.integer({ min: 1, max: 5 }), level: fc.nat(3) })),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((rows) =>
    rows.map(({ skillId, fromLevel, rise, mandatory, isSold, groupMin, before, level }, at) => ({
      ...offeredCourse({
        ...{ id: at + 1, skills: [raise(skillId, fromLevel, fromLevel + rise)], mandatory },
        pricePerLearner: isSold ? 50_000 : null,
        prerequisites: [
          ...(before !== null && before < at ? [{ courseId: before + 1 }] : []),
          ...(level ? [level] : []),
        ],
      }),
      groupMin,
    })),
  );

/** Trainers, most of them among the people. */
const randomTrainers: fc.Arbitrary<AccreditedTrainer[]> = fc.uniqueArray(
  fc
    .record({
      employeeId: fc.integer({ min: 1, max: 13 }),
      levels: fc.array(fc.integer({ min: 2, max: 5 }), { minLength: 2, maxLength: 4 }),
    })
    .map(({ employeeId, levels }) => ({
      ...{ employeeId, hours: null },
      levels: new Map(levels.map((level, at) => [at + 1, level])),
    })),
  { selector: ({ employeeId }) => employeeId, minLength: 3, maxLength: 9 },
);

const randomDemand = fc.record({
  accreditedTrainers: fc.boolean(),
  pinned: fc.uniqueArray(
    fc.record({
      courseId: fc.integer({ min: 1, max: 5 }),
      employeeIds: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }),
    }),
    { selector: ({ courseId }) => courseId, maxLength: 2 },
  ),
});

const companies = fc.record({
  rows: randomCompany,
  on: randomDay,
  courses: randomCourses,
  trainers: randomTrainers,
  demand: randomDemand,
});

function inputOf({ rows, on, courses, trainers, demand }: Companies): BuildInput {
  return {
    ...{ table: computeGaps(workforceOf(rows), on, settings), courses, trainers, settings },
    // Two people often cost the same.
    hourlyCost: (id) => (id === null ? 2_500 : 2_000 + (id % 3) * 500),
    siteOf: () => null,
    demand: demandSchema.parse({ year: 2027, ...demand } satisfies DemandInput),
  };
}
type Companies = typeof companies extends fc.Arbitrary<infer T> ? T : never;

const teachersIn = ({ offers, trainers, courses }: Problem) =>
  offers.flatMap(({ course, trainer }) =>
    trainer === null
      ? []
      : [{ courseId: courses[course]!.id, id: trainers[trainer]!.employeeId, course }],
  );

/** Places by the ids of the company, with what they bring: cells may be numbered differently. */
const placesOf = ({ takings, people, courses, cells }: Problem) =>
  takings.map(({ person, course, must, needs = [], effects }) => ({
    ...{ id: people[person]!.id, courseId: courses[course]!.id, must, needs: needs.length },
    effects: effects.map(({ cell, ...levels }) => ({ skillId: cells[cell]!.skillId, ...levels })),
  }));

test('nobody has a place in a course they are offered to teach, and no duty is lost to teaching', () => {
  const seen = { teachers: 0, kept: 0, duties: 0 };
  fc.assert(
    fc.property(companies, (company) => {
      const input = inputOf(company);
      const problem = buildProblem(input);
      const plain = buildProblem({ ...input, trainers: [] });
      const teachers = teachersIn(problem);
      const teaches = new Set(teachers.map(({ id, courseId }) => `${id}|${courseId}`));
      const places = placesOf(problem);
      const all = placesOf(plain);
      expect(places.filter(({ id, courseId }) => teaches.has(`${id}|${courseId}`))).toEqual([]);
      // Who teaches nothing keeps every place as it was; who must follow a course still has a place in it.
      const teaching = new Set(teachers.map(({ id }) => id));
      const others = <T extends { id: number }>(list: T[]) =>
        list.filter(({ id }) => !teaching.has(id));
      expect(others(places)).toEqual(others(all));
      const held = new Set(places.map(({ id, courseId }) => `${id}|${courseId}`));
      for (const { courseId, employeeIds } of input.demand.pinned) {
        for (const id of employeeIds) {
          if (all.every((one) => one.id !== id || one.courseId !== courseId)) continue;
          expect(held).toContain(`${id}|${courseId}`);
        }
      }
      for (const { id, courseId, must } of all) {
        if (must) expect(teaches).not.toContain(`${id}|${courseId}`);
        if (must && company.trainers.some(({ employeeId }) => employeeId === id)) seen.duties += 1;
      }
      // A pinned person whose prerequisites could be given still has them given: teaching takes no step away.
      const blocked = ({ takings }: Problem) =>
        takings.filter(({ must, needs = [] }) =>
          needs.some((need) => must && 'course' in need && need.course < 0),
        ).length;
      expect(blocked(problem)).toBe(blocked(plain));
      seen.teachers += teachers.length;
      seen.kept += problem.teaching?.length ?? 0;
    }),
    { numRuns: 600 },
  );
  expect(seen.teachers).toBeGreaterThan(200);
  expect(seen.kept).toBeGreaterThan(10);
  expect(seen.duties).toBeGreaterThan(15);
});

test('the cheapest four who are able and need not follow the course are offered, whatever the order of rows', () => {
  fc.assert(
    fc.property(companies, (company) => {
      const input = inputOf(company);
      const problem = buildProblem(input);
      const shuffled = {
        ...input,
        courses: input.courses.toReversed(),
        trainers: input.trainers.toReversed(),
      };
      expect(buildProblem(shuffled)).toEqual(problem);
      const plain = placesOf(buildProblem({ ...input, trainers: [] }));
      const free = (id: number) => plain.every((one) => one.id !== id || !one.must);
      for (const { id: courseId, skills } of input.courses) {
        const able = company.trainers.filter(
          ({ employeeId, levels }) =>
            skills.every(({ skillId, toLevel }) => (levels.get(skillId) ?? -1) >= toLevel) &&
            free(employeeId),
        );
        const offered = teachersIn(problem).filter((one) => one.courseId === courseId);
        expect(offered.length).toBeGreaterThanOrEqual(Math.min(able.length, 4));
        expect(offered.length).toBeLessThanOrEqual(4);
      }
    }),
    { numRuns: 150 },
  );
});

const welding = { ...offeredCourse({ id: 1, skills: [raise(1, 0, 2)] }), groupMin: 1 };
const inHouse = { ...welding, pricePerLearner: null };
const two = {
  employees: [1, 2].map((id) => ({
    id,
    unitId: null,
    jobIds: [1],
    hireDate: null,
    leaveDate: null,
  })),
  requirements: [{ jobId: 1, unitId: null, skillId: 1, level: 2, criticality: 2 as const }],
  assessments: [],
};
const build = (given: Partial<Companies>) =>
  buildProblem(
    inputOf({
      ...{ rows: two, on: '2026-12-24', courses: [inHouse], trainers: [], ...given },
      demand: { accreditedTrainers: false, pinned: [], ...given.demand },
    }),
  );
const accredited = (...ids: number[]) =>
  ids.map((employeeId) => ({ employeeId, hours: null, levels: new Map([[1, 4]]) }));

test('an accredited trainer with a gap teaches the course and is told apart; pinned to it, they learn it instead', () => {
  const taught = build({ trainers: accredited(1) });
  expect(taught.offers.map(({ trainer }) => trainer)).toEqual([0]);
  expect(taught.takings.map(({ person }) => person)).toEqual([1]);
  expect(taught.teaching).toEqual([{ course: 0, person: 0 }]);
  const demand = { accreditedTrainers: false, pinned: [{ courseId: 1, employeeIds: [1] }] };
  const learnt = build({ trainers: accredited(1), demand });
  expect(learnt.offers.map(({ trainer }) => trainer)).toEqual([null]);
  expect(learnt.takings.map(({ person, must }) => [person, must])).toEqual([
    [0, true],
    [1, false],
  ]);
  expect(learnt.teaching).toBeUndefined();
});

test('when every able trainer must follow a course in house, nobody in particular teaches it, or nobody at all', () => {
  const courses = [{ ...inHouse, mandatory: true }];
  const free = build({ courses, trainers: accredited(1, 2) });
  expect(free.offers.map(({ trainer }) => trainer)).toEqual([null]);
  expect(free.takings.map(({ must }) => must)).toEqual([true, true]);
  const demand = { accreditedTrainers: true, pinned: [] };
  expect(build({ courses, trainers: accredited(1, 2), demand }).offers).toEqual([]);
});

test('a plan whose trainer sits among the people trained is found', () => {
  const problem = build({ trainers: accredited(1) });
  const [place] = problem.takings;
  const wrong = { ...problem, takings: [{ ...place!, person: 0 }, place!] };
  const line = { offer: 0, quarter: 1 as const, site: null, sessions: 1 };
  const rules = (people: number[]) =>
    checkPlan(wrong, [{ ...line, people }]).violations.map(({ rule }) => rule);
  expect(rules([1])).toEqual([]);
  expect(rules([0, 1])).toEqual(['teaches']);
});

test('a course that would help only those who teach it, or lacks them for a group, is out for that reason', () => {
  const reasons = (problem: Problem) =>
    whyOut(problem, [], []).map(({ reason, people }) => ({ reason, people }));
  const alone = build({ trainers: accredited(1, 2) });
  expect(reasons(alone)).toEqual([{ reason: 'teaches', people: 2 }]);
  const courses = [{ ...inHouse, groupMin: 2 }];
  const few = build({ courses, trainers: accredited(1) });
  expect(reasons(few)).toEqual([{ reason: 'teaches', people: 1 }]);
  const fewer = build({ courses: [{ ...inHouse, groupMin: 3 }], trainers: accredited(1) });
  expect(reasons(fewer)).toEqual([{ reason: 'group', people: 1 }]);
});
