import type { IsoDate } from '../kernel/dates.ts';

/** An employee as the gap computations need one. */
export interface WorkforceEmployee {
  id: number;
  unitId: number | null;
  jobIds: readonly number[];
  hireDate: IsoDate | null;
  leaveDate: IsoDate | null;
}

/** What a job or a unit asks; exactly one of `jobId` and `unitId` is set. */
export interface WorkforceRequirement {
  jobId: number | null;
  unitId: number | null;
  skillId: number;
  /** At least 1. */
  level: number;
  criticality: 1 | 2 | 3;
  /** The unit above that asks it; left out where the unit itself does. */
  askedIn?: number;
}

/**
 * The whole assessment history, one array a column: with 600,000 rows, objects would cost more than the computation.
 * `id` tells the order of entry, `source` is an index into `assessmentSources` (0 the strongest),
 * dates are day keys (`day-key.ts`), and `validUntil` is 0 for an assessment that never ends.
 */
export interface AssessmentColumns {
  id: ArrayLike<number>;
  employeeId: ArrayLike<number>;
  skillId: ArrayLike<number>;
  level: ArrayLike<number>;
  source: ArrayLike<number>;
  date: ArrayLike<number>;
  validUntil: ArrayLike<number>;
}

/** Everything gaps are computed from. The order of rows has no influence on any result. */
export interface Workforce {
  employees: readonly WorkforceEmployee[];
  requirements: readonly WorkforceRequirement[];
  assessments: AssessmentColumns;
}
