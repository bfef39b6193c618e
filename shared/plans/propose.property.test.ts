import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offeredCourse } from '../../tests/helpers/offered-course.ts';
import { type CompanyRows, randomCompany, randomDay } from '../../tests/helpers/random-company.ts';
import { workforceOf } from '../../tests/helpers/workforce.ts';
import { computeGaps } from '../gaps/compute-gaps.ts';
import { employeeOf } from '../gaps/gap-table.ts';
import { settingsSchema } from '../workspace/settings.ts';
import { newLineCosts } from './cost-model.ts';
import { planClosings } from './line-gaps.ts';
import { levelsClosed, startProgress } from './progress.ts';
import { propose } from './propose.ts';
import type { OfferedCourse } from './propose-input.ts';

const settings = settingsSchema.parse({ criticalityWeights: [1, 2.5, 4] });
const runs = { numRuns: 600 };

const randomRaise = fc
  .tuple(
    fc.integer({ min: 1, max: 8 }),
    fc.integer({ min: 0, max: 4 }),
    fc.integer({ min: 0, max: 4 }),
  )
  .map(([skillId, a, b]) => ({ skillId, fromLevel: Math.min(a, b), toLevel: Math.max(a, b, 1) }));

const randomCourses: fc.Arbitrary<OfferedCourse[]> = fc
  .array(
    fc.record({
      skills: fc.uniqueArray(randomRaise, { selector: ({ skillId }) => skillId, maxLength: 3 }),
      groupMax: fc.integer({ min: 1, max: 5 }),
      pricePerLearner: fc.option(fc.integer({ min: 0, max: 3 }).map((n) => n * 10_000)),
      pricePerSession: fc.option(fc.integer({ min: 0, max: 3 }).map((n) => n * 20_000)),
      mandatory: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((rows) => rows.map((row, at) => offeredCourse({ id: at + 1, ...row })));

const randomBudget = fc.option(fc.integer({ min: 0, max: 40 }).map((n) => n * 10_000));

function proposal(rows: CompanyRows, on: string, courses: OfferedCourse[], budget: number | null) {
  const table = computeGaps(workforceOf(rows), on, settings);
  const hourlyCost = () => 2_500;
  return { table, ...propose({ table, courses, hourlyCost, settings, year: 2027, budget }) };
}

function placed({ lines }: ReturnType<typeof proposal>, courses: OfferedCourse[]) {
  return lines.map((line, position) => ({
    ...line,
    id: line.courseId,
    position,
    state: 'draft',
    raises: courses.find(({ id }) => id === line.courseId)!.skills,
  }));
}

test('each participant of each line closes a gap at the line’s place in the year', () => {
  fc.assert(
    fc.property(
      randomCompany,
      randomDay,
      randomCourses,
      randomBudget,
      (rows, on, courses, budget) => {
        const made = proposal(rows, on, courses, budget);
        const closings = planClosings(made.table, placed(made, courses));
        for (const { courseId, employeeIds } of made.lines) {
          const helped = Array.from(
            closings.get(courseId)!,
            ({ cell }) => employeeOf(made.table, cell).id,
          );
          expect(employeeIds).toEqual([...new Set(helped)]);
          expect(employeeIds.length).toBeGreaterThan(0);
        }
        expect(new Set(made.lines.map(({ courseId }) => courseId)).size).toBe(made.lines.length);
      },
    ),
    runs,
  );
});

test('without a budget nobody is left with a gap that a course they could enter would narrow', () => {
  fc.assert(
    fc.property(randomCompany, randomDay, randomCourses, (rows, on, courses) => {
      const made = proposal(rows, on, courses, null);
      expect(made.leftOut).toEqual([]);
      const taken = new Map<string, true>();
      for (const { courseId, employeeIds } of made.lines)
        for (const id of employeeIds) taken.set(`${id}|${courseId}`, true);
      const start = startProgress(made.table);
      for (let cell = 0; cell < made.table.size; cell += 1) {
        const helpful = courses.filter(({ skills }) =>
          skills.some(
            (r) => r.skillId === made.table.skillId[cell] && levelsClosed(start, cell, r) > 0,
          ),
        );
        const person = employeeOf(made.table, cell).id;
        if (helpful.length > 0) {
          // Some course that raises this skill is taken, though a wider one may replace any of these.
          const raising = courses.filter(({ skills }) =>
            skills.some(({ skillId }) => skillId === made.table.skillId[cell]),
          );
          expect(raising.some(({ id }) => taken.has(`${person}|${id}`))).toBe(true);
        }
      }
    }),
    runs,
  );
});

test('the real cost of the lines stays within the budget, and a course is in the plan or left out, not both', () => {
  fc.assert(
    fc.property(
      randomCompany,
      randomDay,
      randomCourses,
      fc.integer({ min: 0, max: 40 }).map((n) => n * 10_000),
      (rows, on, courses, budget) => {
        const made = proposal(rows, on, courses, budget);
        const real = made.lines.map(({ courseId, employeeIds }) => {
          const course = courses.find(({ id }) => id === courseId)!;
          return newLineCosts(
            course,
            employeeIds.map(() => 2_500),
            settings,
          ).real;
        });
        expect(real.reduce((sum, cost) => sum + cost, 0)).toBeLessThanOrEqual(budget);
        const listed = [...made.lines, ...made.leftOut].map(({ courseId }) => courseId);
        expect(new Set(listed).size).toBe(listed.length);
      },
    ),
    runs,
  );
});

test('the order of the rows given changes nothing', () => {
  fc.assert(
    fc.property(
      randomCompany,
      randomDay,
      randomCourses,
      randomBudget,
      fc.infiniteStream(fc.nat()),
      (rows, on, courses, budget, numbers) => {
        const shuffle = <T>(list: readonly T[]) =>
          list
            .map((item) => ({ item, key: numbers.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const other = {
          employees: shuffle(rows.employees),
          requirements: shuffle(rows.requirements),
          assessments: shuffle(rows.assessments),
        };
        const turned = shuffle(courses).map((course) => ({
          ...course,
          skills: shuffle(course.skills),
        }));
        const { table: _a, ...one } = proposal(rows, on, courses, budget);
        const { table: _b, ...two } = proposal(other, on, turned, budget);
        expect(two).toEqual(one);
      },
    ),
    runs,
  );
});

test('lines close no gap twice and never more than there is', () => {
  fc.assert(
    fc.property(
      randomCompany,
      randomDay,
      randomCourses,
      randomBudget,
      (rows, on, courses, budget) => {
        const made = proposal(rows, on, courses, budget);
        const lines = placed(made, courses);
        // The same lines again, later in the list, close what is left: nothing.
        const doubled = [
          ...lines,
          ...lines.map((line) => ({
            ...line,
            id: line.id + 100,
            quarter: 4,
            position: line.position + 100,
          })),
        ];
        const closings = planClosings(made.table, doubled);
        const closed = new Float64Array(made.table.size);
        for (const list of closings.values())
          for (const { cell, weighted } of list) closed[cell]! += weighted;
        for (let cell = 0; cell < made.table.size; cell += 1) {
          expect(closed[cell]).toBeLessThanOrEqual(made.table.weighted[cell]!);
        }
      },
    ),
    runs,
  );
});
