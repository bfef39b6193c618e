import type { Prerequisite } from '../catalogue/catalogue.contract.ts';
import type { GapTable } from '../gaps/gap-table.ts';
import type { Cents } from '../kernel/money.ts';
import type { Settings } from '../workspace/settings.ts';
import type { PricedCourse } from './cost-model.ts';
import type { Raise } from './progress.ts';
import type { Standing } from './standing.ts';

/** A course as a proposal looks at it. */
export interface OfferedCourse extends PricedCourse {
  id: number;
  code: string;
  mandatory: boolean;
  skills: readonly Raise[];
  prerequisites?: readonly Prerequisite[];
}

export interface ProposeInput {
  /** Gaps on the plan's day (`gap-day.ts`). */
  table: GapTable;
  courses: readonly OfferedCourse[];
  /** Loaded hourly cost of an employee, in cents. */
  hourlyCost: (employeeId: number) => Cents;
  settings: Pick<Settings, 'hourlyCostDefault' | 'preparationRatio'>;
  year: number;
  /** What people bring to prerequisites; without it nobody meets any. */
  standing?: Standing;
  /** Cap on the real cost; null for none. */
  budget: Cents | null;
}
