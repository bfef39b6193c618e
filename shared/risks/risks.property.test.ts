import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CompanyRows, randomCompany, randomDay } from '../../tests/helpers/random-company.ts';
import { slowCoverage, slowRisks } from '../../tests/helpers/slow-risks.ts';
import { workforceOf } from '../../tests/helpers/workforce.ts';
import { isPresent } from '../gaps/is-present.ts';
import { settingsSchema } from '../workspace/settings.ts';
import { coverageOf } from './coverage.ts';
import { scoreKnowledge } from './knowledge-risks.ts';
import { levelCells } from './level-cells.ts';
import { neededSkills } from './needed-skills.ts';
import type { CountRule } from './risks.contract.ts';
import { countHolders } from './skill-holders.ts';
import { whatIfLeft } from './what-if.ts';

// People leave years ahead too, so that every leaving factor is met.
const company = randomCompany.chain((rows) =>
  fc
    .array(
      fc.option(
        fc.constantFrom(
          '2026-11-30',
          '2027-09-01',
          '2027-09-02',
          '2028-09-01',
          '2029-03-01',
          '2031-09-01',
          '2040-01-01',
        ),
      ),
      { minLength: rows.employees.length, maxLength: rows.employees.length },
    )
    .map((dates) => ({
      ...rows,
      employees: rows.employees.map((one, at) => ({
        ...one,
        leaveDate: dates[at] ?? one.leaveDate,
      })),
    })),
);
const rules = fc.uniqueArray(
  fc.record({
    unitId: fc.option(fc.integer({ min: 1, max: 3 })),
    skillId: fc.integer({ min: 1, max: 7 }),
    level: fc.integer({ min: 1, max: 4 }),
    minimum: fc.integer({ min: 1, max: 4 }),
  }),
  { selector: ({ unitId, skillId }) => `${unitId}|${skillId}`, maxLength: 6 },
);
const parents = fc.constantFrom(
  new Map<number, number | null>([
    [1, null],
    [2, 1],
    [3, 2],
  ]),
  new Map<number, number | null>([
    [1, null],
    [2, null],
    [3, 1],
  ]),
);
const options = fc.record({
  holderLevel: fc.integer({ min: 1, max: 4 }),
  minimumHolders: fc.integer({ min: 1, max: 3 }),
});
const runs = { numRuns: 300 };

function compute(rows: CompanyRows, on: string, counted: CountRule[], holderLevel: number) {
  const workforce = workforceOf(rows);
  const people = workforce.employees.filter((person) => isPresent(person, on));
  const criticality = neededSkills(workforce, people, counted);
  const settings = settingsSchema.parse({ holderLevel });
  const levels = levelCells(workforce, criticality.keys(), on, settings);
  return { levels, criticality, settings, skills: countHolders(levels, holderLevel) };
}

test('coverage and bus factor equal the slow and obvious ones on random companies', () => {
  fc.assert(
    fc.property(
      company,
      randomDay,
      rules,
      parents,
      options,
      (rows, on, counted, parentOf, given) => {
        const { levels, skills } = compute(rows, on, counted, given.holderLevel);
        const { minimumHolders } = given;
        const fast = coverageOf(levels, skills, { rules: counted, parentOf, minimumHolders });
        expect(fast).toEqual(slowCoverage(rows, on, { rules: counted, parents: parentOf }, given));
      },
    ),
    runs,
  );
});

test('knowledge at risk equals the slow and obvious one on random companies', () => {
  fc.assert(
    fc.property(company, randomDay, rules, options, (rows, on, counted, given) => {
      const { levels, skills, criticality, settings } = compute(
        rows,
        on,
        counted,
        given.holderLevel,
      );
      const fast = scoreKnowledge(levels, skills, criticality, settings, () => true)
        .sort((a, b) => a.employeeId - b.employeeId || a.skillId - b.skillId)
        .map(({ employeeId, skillId, others, leaving, position, score }) => ({
          ...{ employeeId, skillId, others, leaving, position, score },
        }));
      expect(fast).toEqual(slowRisks(rows, on, counted, given));
    }),
    runs,
  );
});

test('what if some people leave equals the company counted again without them', () => {
  fc.assert(
    fc.property(
      company,
      randomDay,
      rules,
      parents,
      options,
      fc.subarray([1, 2, 3, 4, 5, 6, 7, 8, 9]),
      (rows, on, counted, parentOf, given, leavers) => {
        const { levels, skills } = compute(rows, on, counted, given.holderLevel);
        const { minimumHolders } = given;
        const all = { rules: counted, parentOf, minimumHolders };
        const slow = { rules: counted, parents: parentOf };
        const before = slowCoverage(rows, on, slow, given);
        const after = slowCoverage(rows, on, slow, given, leavers);
        const expected = before
          .map((row, at) => ({
            ...{ unitId: row.unitId, skillId: row.skillId, before: row.busFactor },
            after: after[at]!.busFactor,
            coverageBefore: row.coverage,
            coverageAfter: after[at]!.coverage,
          }))
          .filter((row) => row.after < row.before || row.coverageAfter < row.coverageBefore);
        const key = (row: { unitId: number | null; skillId: number }) =>
          `${row.unitId} ${row.skillId}`;
        const fast = whatIfLeft(levels, skills, all, new Set(leavers)).map(
          ({ level: _, minimum: __, ruled: ___, ...row }) => row,
        );
        const order = (list: typeof expected) =>
          list.toSorted((a, b) => key(a).localeCompare(key(b)));
        expect(order(fast)).toEqual(order(expected));
      },
    ),
    runs,
  );
});

test('an expired qualification never makes a holder', () => {
  fc.assert(
    fc.property(company, randomDay, rules, options, (rows, on, counted, given) => {
      const expired = {
        ...rows,
        assessments: rows.assessments.map((one) => ({ ...one, validUntil: '2024-01-30' })),
      };
      const { levels, skills, criticality, settings } = compute(
        expired,
        on,
        counted,
        given.holderLevel,
      );
      expect(skills.map(({ holders }) => holders)).toEqual(skills.map(() => 0));
      expect(scoreKnowledge(levels, skills, criticality, settings, () => true)).toEqual([]);
    }),
    runs,
  );
});
