import fc from 'fast-check';
import type { WorkforceEmployee, WorkforceRequirement } from '../../shared/gaps/workforce.ts';
import { assessmentSources } from '../../shared/skills/skills.contract.ts';
import type { AssessmentRow } from './workforce.ts';

/** Rows of a small company where jobs, units, dates and sources often collide. */
export interface CompanyRows {
  employees: WorkforceEmployee[];
  requirements: WorkforceRequirement[];
  assessments: Required<AssessmentRow>[];
}

const day = fc.constantFrom(
  '2024-01-31',
  '2025-06-30',
  '2026-03-01',
  '2026-08-31',
  '2026-09-01',
  '2026-12-24',
);
const maybeDay = fc.option(day, { freq: 2 });
const level = fc.integer({ min: 0, max: 4 });
const skillId = fc.integer({ min: 1, max: 6 });

const employees = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 1, max: 12 }),
    unitId: fc.option(fc.integer({ min: 1, max: 3 })),
    jobIds: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { maxLength: 3 }),
    hireDate: maybeDay,
    leaveDate: maybeDay,
  }),
  { selector: ({ id }) => id, maxLength: 8 },
);

const requirements = fc.uniqueArray(
  fc
    .record({
      asker: fc.integer({ min: 1, max: 4 }),
      ofJob: fc.boolean(),
      skillId,
      level: fc.integer({ min: 1, max: 4 }),
      criticality: fc.constantFrom(1 as const, 2 as const, 3 as const),
    })
    .map(({ asker, ofJob, ...asked }) => ({
      ...asked,
      jobId: ofJob ? asker : null,
      unitId: ofJob ? null : asker,
    })),
  { selector: ({ jobId, unitId, skillId: skill }) => `${jobId}|${unitId}|${skill}`, maxLength: 20 },
);

const assessments = fc
  .array(
    fc.record({
      employeeId: fc.integer({ min: 1, max: 13 }),
      skillId: fc.integer({ min: 1, max: 8 }),
      level,
      source: fc.constantFrom(...assessmentSources),
      date: day,
      validUntil: maybeDay,
    }),
    { maxLength: 60 },
  )
  .map((rows) => rows.map((row, place) => ({ ...row, id: place + 1 })));

/** Random companies for property tests. */
export const randomCompany: fc.Arbitrary<CompanyRows> = fc.record({
  employees,
  requirements,
  assessments,
});

export const randomDay = day;
