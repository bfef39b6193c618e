import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offeredCourse, raise } from '../../tests/helpers/offered-course.ts';
import { randomCompany, randomDay } from '../../tests/helpers/random-company.ts';
import { workforceOf } from '../../tests/helpers/workforce.ts';
import { computeGaps } from '../gaps/compute-gaps.ts';
import { employeeOf } from '../gaps/gap-table.ts';
import { settingsSchema } from '../workspace/settings.ts';
import { propose } from './propose.ts';
import type { OfferedCourse } from './propose-input.ts';
import type { Standing } from './standing.ts';

const settings = settingsSchema.parse({});
const hourlyCost = () => 2_500;

/** Four courses of one level each in skills 1 to 4; later ones may ask for earlier ones, or for a level in a skill. */
const randomCourses: fc.Arbitrary<OfferedCourse[]> = fc
  .array(
    fc.record({
      skillId: fc.integer({ min: 1, max: 4 }),
      toLevel: fc.integer({ min: 1, max: 4 }),
      before: fc.option(fc.nat(3)),
      level: fc.option(
        fc.record({
          skillId: fc.integer({ min: 1, max: 5 }),
          level: fc.integer({ min: 1, max: 3 }),
        }),
      ),
    }),
    { minLength: 2, maxLength: 5 },
  )
  .map((rows) =>
    rows.map(({ skillId, toLevel, before, level }, at) =>
      offeredCourse({
        id: at + 1,
        skills: [raise(skillId, 0, toLevel)],
        prerequisites: [
          ...(before !== null && before < at ? [{ courseId: before + 1 }] : []),
          ...(level ? [level] : []),
        ],
      }),
    ),
  );

test('nobody is placed before an earlier quarter, or what they bring, meets each prerequisite', () => {
  let asked = 0;
  let chained = 0;
  fc.assert(
    fc.property(randomCompany, randomDay, randomCourses, (rows, on, courses) => {
      const table = computeGaps(workforceOf(rows), on, settings);
      const brought: Standing = {
        levelOf: (id, skillId) => {
          const level = (id + skillId) % 5 === 0 ? 2 : 0;
          return { level, held: level };
        },
        hasFollowed: (id, courseId) => (id + courseId) % 7 === 0,
      };
      const { lines } = propose({
        ...{ table, courses, hourlyCost, settings, year: 2027, budget: null, standing: brought },
      });
      const given = (id: number, before: number) =>
        lines.filter(({ quarter, employeeIds }) => quarter < before && employeeIds.includes(id));
      const levelIn = (id: number, skillId: number, before: number) => {
        const cell = table.skillId.findIndex(
          (skill, at) => skill === skillId && employeeOf(table, at).id === id,
        );
        const now = cell >= 0 ? table.current[cell]! : brought.levelOf(id, skillId).level;
        return given(id, before).reduce((most, { courseId }) => {
          const raised = courses[courseId - 1]!.skills.find((one) => one.skillId === skillId);
          return Math.max(most, raised?.toLevel ?? 0);
        }, now);
      };
      for (const { courseId, quarter, employeeIds } of lines) {
        for (const one of courses[courseId - 1]!.prerequisites!) {
          for (const id of employeeIds) {
            asked += 1;
            if ('skillId' in one) {
              const isBrought = brought.levelOf(id, one.skillId).level >= one.level;
              if (isBrought) continue;
              expect(levelIn(id, one.skillId, quarter)).toBeGreaterThanOrEqual(one.level);
              chained += 1;
              continue;
            }
            const gives = courses[one.courseId - 1]!.skills[0]!;
            const holds = brought.levelOf(id, gives.skillId).level >= gives.toLevel;
            if (brought.hasFollowed(id, one.courseId) || holds) continue;
            expect(given(id, quarter).map((line) => line.courseId)).toContain(one.courseId);
            chained += 1;
          }
        }
      }
    }),
    { numRuns: 1500, seed: 7 },
  );
  // Prerequisites nobody met, or everybody brought, would prove nothing.
  expect(asked).toBeGreaterThan(50);
  expect(chained).toBeGreaterThan(20);
});
