import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomCompany, randomDay } from '../../tests/helpers/random-company.ts';
import { slowGaps, slowLevel } from '../../tests/helpers/slow-gaps.ts';
import { workforceOf } from '../../tests/helpers/workforce.ts';
import { assessmentSources } from '../skills/skills.contract.ts';
import { auditCells } from './audit-cells.ts';
import { qualificationCells } from './qualification-cells.ts';

const qualifications = [1, 2, 3, 4, 5, 6, 7, 8];
const alerts = { expiryAlertDays: [90, 30] };
const runs = { numRuns: 400 };
const later = fc.constantFrom('2026-12-25', '2027-02-01', '2030-01-01');

test('who was qualified equals the slow and obvious answer, and nobody is by an expired title', () => {
  fc.assert(
    fc.property(randomCompany, randomDay, (rows, on) => {
      const workforce = workforceOf(rows);
      const audit = auditCells(workforce, qualifications, on);
      const qualified = audit.filter((row) => row.qualified);
      const slow = rows.employees
        .filter(({ hireDate, leaveDate }) => (hireDate ?? on) <= on && (leaveDate ?? on) >= on)
        .flatMap(({ id }) =>
          qualifications
            .filter((skillId) => slowLevel(rows, id, skillId, on).current > 0)
            .map((skillId) => `${id} ${skillId}`),
        );
      expect(qualified.map((row) => `${row.employeeId} ${row.skillId}`).sort()).toEqual(
        slow.sort(),
      );
      for (const { validUntil } of qualified) expect((validUntil ?? on) >= on).toBe(true);
    }),
    runs,
  );
});

test('an audit of a past day does not change with anything dated after it', () => {
  const edit = fc.record({
    employeeId: fc.integer({ min: 1, max: 13 }),
    skillId: fc.integer({ min: 1, max: 8 }),
    level: fc.integer({ min: 0, max: 4 }),
    source: fc.constantFrom(...assessmentSources),
    date: later,
    validUntil: fc.option(later),
  });
  fc.assert(
    fc.property(randomCompany, randomDay, fc.array(edit, { minLength: 1 }), (rows, on, edits) => {
      const edited = {
        ...rows,
        assessments: [
          ...rows.assessments,
          ...edits.map((one, at) => ({ ...one, id: rows.assessments.length + at + 1 })),
        ],
      };
      expect(auditCells(workforceOf(edited), qualifications, on)).toEqual(
        auditCells(workforceOf(rows), qualifications, on),
      );
    }),
    runs,
  );
});

test('where the level asked today is raised after the day, whom it found qualified stays so', () => {
  fc.assert(
    fc.property(randomCompany, randomDay, (rows, on) => {
      const raised = {
        ...rows,
        requirements: rows.requirements.map((one) => ({ ...one, level: 4 })),
      };
      const answer = (given: typeof rows) =>
        auditCells(workforceOf(given), qualifications, on).map((row) => [
          ...[row.employeeId, row.skillId, row.qualified, row.status],
        ]);
      expect(answer(raised)).toEqual(answer(rows));
    }),
    runs,
  );
});

test('every asked qualification has one status, and only a title that holds at the level asked is valid', () => {
  fc.assert(
    fc.property(randomCompany, randomDay, (rows, on) => {
      const cells = qualificationCells(workforceOf(rows), qualifications, on, alerts);
      const asked = slowGaps(rows, on, [1, 2, 3]).filter(({ skillId }) =>
        qualifications.includes(skillId),
      );
      const mandatory = cells.filter(({ required }) => required > 0);
      expect(mandatory.length).toBe(asked.length);
      for (const { employeeId, skillId, required, status, gap } of asked) {
        const cell = mandatory.find(
          (one) => one.employeeId === employeeId && one.skillId === skillId,
        )!;
        expect(cell.required).toBe(required);
        const held = cell.status === 'valid' || cell.status === 'expiresSoon';
        expect(held).toBe(gap === 0);
        if (status === 'expired') expect(cell.status).toBe('expired');
        if (status === 'notAssessed') expect(cell.status).toBe('neverHeld');
      }
    }),
    runs,
  );
});
