import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CompanyRows, randomCompany, randomDay } from '../../tests/helpers/random-company.ts';
import { slowGaps, slowLevel } from '../../tests/helpers/slow-gaps.ts';
import { workforceOf } from '../../tests/helpers/workforce.ts';
import { cellStatuses } from '../skills/skills.contract.ts';
import { settingsSchema } from '../workspace/settings.ts';
import { computeCells } from './compute-cells.ts';
import { computeGaps } from './compute-gaps.ts';
import { employeeOf, findCell, type GapTable, statusOf } from './gap-table.ts';
import { gapGroupings } from './gaps.contract.ts';
import { type GapFilter, openGaps } from './open-gaps.ts';
import { summarise } from './summarise.ts';

const settings = settingsSchema.parse({ criticalityWeights: [1, 2.5, 4] });
const runs = { numRuns: 400 };
const compute = (rows: CompanyRows, on: string) => computeGaps(workforceOf(rows), on, settings);

function cellsIn(table: GapTable) {
  return Array.from({ length: table.size }, (_, cell) => ({
    employeeId: employeeOf(table, cell).id,
    skillId: table.skillId[cell],
    required: table.required[cell],
    criticality: table.criticality[cell],
    current: table.current[cell],
    gap: table.gap[cell],
    weighted: table.weighted[cell],
    status: statusOf(table, cell),
  }));
}

test('the fast computation equals the slow and obvious one on random companies', () => {
  fc.assert(
    fc.property(randomCompany, randomDay, (rows, on) => {
      const table = compute(rows, on);
      const slow = slowGaps(rows, on, settings.criticalityWeights);
      expect(cellsIn(table)).toEqual(slow);
      for (const { employeeId, skillId } of slow) {
        const cell = findCell(table, employeeId, skillId);
        expect([employeeOf(table, cell).id, table.skillId[cell]]).toEqual([employeeId, skillId]);
      }
    }),
    { numRuns: 1000 },
  );
});

test('readiness and compliance stay between 0 and 1 for every group', () => {
  fc.assert(
    fc.property(randomCompany, randomDay, (rows, on) => {
      const table = compute(rows, on);
      for (const { readiness, compliance } of gapGroupings.flatMap((by) => summarise(table, by))) {
        expect(readiness).toBeGreaterThanOrEqual(0);
        expect(readiness).toBeLessThanOrEqual(1);
        expect(compliance).toBeGreaterThanOrEqual(0);
        expect(compliance).toBeLessThanOrEqual(1);
      }
    }),
    runs,
  );
});

test('a better assessment never widens a gap, and touches no other cell', () => {
  fc.assert(
    fc.property(randomCompany, randomDay, fc.nat(), (rows, on, pick) => {
      fc.pre(rows.assessments.length > 0);
      const better = structuredClone(rows);
      const raised = better.assessments[pick % better.assessments.length]!;
      raised.level += 1;
      const [before, after] = [cellsIn(compute(rows, on)), cellsIn(compute(better, on))];
      after.forEach((cell, at) => {
        const same = cell.employeeId === raised.employeeId && cell.skillId === raised.skillId;
        if (same) expect(cell.gap).toBeLessThanOrEqual(before[at]!.gap!);
        else expect(cell).toEqual(before[at]);
      });
    }),
    runs,
  );
});

test('a surplus never lowers a need: levels above what is asked change no figure', () => {
  fc.assert(
    fc.property(randomCompany, randomDay, (rows, on) => {
      const capped = structuredClone(rows);
      const asked = new Map(
        slowGaps(rows, on, settings.criticalityWeights).map((cell) => [
          `${cell.employeeId}|${cell.skillId}`,
          cell.required,
        ]),
      );
      for (const one of capped.assessments) {
        one.level = Math.min(one.level, asked.get(`${one.employeeId}|${one.skillId}`) ?? 0);
      }
      for (const by of ['person', 'unit', 'skill', 'company'] as const) {
        expect(summarise(compute(rows, on), by)).toEqual(summarise(compute(capped, on), by));
      }
    }),
    runs,
  );
});

test('an expired assessment never counts, whatever its level', () => {
  fc.assert(
    fc.property(randomCompany, randomDay, (rows, on) => {
      const zeroed = structuredClone(rows);
      for (const one of zeroed.assessments) {
        if (one.validUntil !== null && one.validUntil < on) one.level = 0;
      }
      expect(cellsIn(compute(rows, on))).toEqual(cellsIn(compute(zeroed, on)));
    }),
    runs,
  );
});

test('people, units and skills each add up to the company', () => {
  fc.assert(
    fc.property(randomCompany, randomDay, (rows, on) => {
      const table = compute(rows, on);
      const [company] = summarise(table, 'company');
      for (const by of ['person', 'unit', 'skill'] as const) {
        const groups = summarise(table, by);
        for (const figure of ['requirements', 'met', 'weightedGap', 'weightedRequired'] as const) {
          // The weights of this test are exact in binary, so the sums must be equal, not close.
          expect(groups.reduce((sum, group) => sum + group[figure], 0)).toBe(company![figure]);
        }
      }
    }),
    runs,
  );
});

test('a job counts each of its own requirements once for each of its holders', () => {
  fc.assert(
    fc.property(randomCompany, randomDay, (rows, on) => {
      const table = compute(rows, on);
      for (const group of summarise(table, 'job')) {
        const asked = rows.requirements.filter(({ jobId }) => jobId === group.id);
        const holders = table.employees.filter(({ jobIds }) => jobIds.includes(group.id!));
        const cells = holders.flatMap(({ id }) =>
          asked.map(({ skillId, level, criticality }) => ({
            gap: Math.max(0, level - slowLevel(rows, id, skillId, on).current),
            weight: settings.criticalityWeights[criticality - 1]!,
          })),
        );
        expect(group.requirements).toBe(cells.length);
        expect(group.met).toBe(cells.filter(({ gap }) => gap === 0).length);
        expect(group.weightedGap).toBe(
          cells.reduce((sum, { gap, weight }) => sum + gap * weight, 0),
        );
      }
    }),
    runs,
  );
});

test('the order of rows has no influence on the result', () => {
  fc.assert(
    fc.property(randomCompany, randomDay, fc.infiniteStream(fc.nat()), (rows, on, numbers) => {
      const shuffle = <T>(list: readonly T[]) =>
        list
          .map((value) => ({ value, key: numbers.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ value }) => value);
      const shuffled = {
        employees: shuffle(rows.employees).map((one) => ({ ...one, jobIds: shuffle(one.jobIds) })),
        requirements: shuffle(rows.requirements),
        assessments: shuffle(rows.assessments),
      };
      const [table, other] = [compute(rows, on), compute(shuffled, on)];
      expect(cellsIn(other)).toEqual(cellsIn(table));
      for (const by of gapGroupings) expect(summarise(other, by)).toEqual(summarise(table, by));
    }),
    runs,
  );
});

test('the open gaps of a group add up to its weighted gap, largest first', () => {
  fc.assert(
    fc.property(randomCompany, randomDay, (rows, on) => {
      const table = compute(rows, on);
      const filters: Record<'person' | 'unit' | 'job' | 'skill', (id: number) => GapFilter> = {
        person: (employeeId) => ({ employeeId }),
        unit: (unitId) => ({ unitIds: new Set([unitId]) }),
        job: (jobId) => ({ jobId }),
        skill: (skillId) => ({ skillId }),
      };
      for (const by of ['person', 'unit', 'job', 'skill'] as const) {
        for (const { id, weightedGap, requirements, met } of summarise(table, by)) {
          if (id === null) continue;
          const gaps = openGaps(table, filters[by](id));
          expect(gaps.reduce((sum, gap) => sum + gap.weighted, 0)).toBe(weightedGap);
          expect(gaps).toHaveLength(requirements - met);
          expect(gaps.map(({ weighted }) => weighted)).toEqual(
            gaps.map(({ weighted }) => weighted).sort((a, b) => b - a),
          );
        }
      }
    }),
    runs,
  );
});

test('the matrix shows the same cells as the gaps, and every other assessment besides', () => {
  fc.assert(
    fc.property(randomCompany, randomDay, (rows, on) => {
      const table = compute(rows, on);
      const skillIds = [8, 3, 1, 2, 7, 6, 5, 4];
      const flat = computeCells(workforceOf(rows), table.employees, skillIds, on, settings);
      const shown = new Map<string, { level: number; required: number; status: string }>();
      for (let at = 0; at < flat.length; at += 6) {
        const [row, skill, level, required, status] = flat.slice(at, at + 5) as number[];
        const key = `${table.employees[row!]!.id}|${skillIds[skill!]}`;
        expect(shown.has(key)).toBe(false);
        shown.set(key, { level: level!, required: required!, status: cellStatuses[status!]! });
      }
      for (const { employeeId, skillId, required, current, status } of cellsIn(table)) {
        const level = status === 'notAssessed' ? -1 : current;
        expect(shown.get(`${employeeId}|${skillId}`)).toEqual({ level, required, status });
        shown.delete(`${employeeId}|${skillId}`);
      }
      for (const [key, { level, required, status }] of shown) {
        const [employeeId, skillId] = key.split('|').map(Number) as [number, number];
        const { current, state } = slowLevel(rows, employeeId, skillId, on);
        expect({ level, required }).toEqual({ level: current, required: 0 });
        expect(status).toBe(state === 'expired' ? 'expired' : 'none');
      }
    }),
    runs,
  );
});
