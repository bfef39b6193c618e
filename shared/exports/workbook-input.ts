import type { BudgetOverview } from '../budget/budget.contract.ts';
import type { BudgetLine } from '../budget/overview.ts';
import type { Course } from '../catalogue/catalogue.contract.ts';
import type { GapTable } from '../gaps/gap-table.ts';
import type { GapFigures } from '../gaps/readiness.ts';
import type { GapGroup } from '../gaps/summarise.ts';
import type { IsoDate } from '../kernel/dates.ts';
import type { Language } from '../kernel/language.ts';
import type { Cents } from '../kernel/money.ts';
import type { Projection } from '../licences/licences.contract.ts';
import type { LicenceOffer } from '../licences/offer.ts';
import type { ProjectionScope } from '../licences/project.ts';
import type { Need } from '../needs/needs.contract.ts';
import type { ClosingList } from '../plans/closing-list.ts';
import type { Plan, PlanLine } from '../plans/plans.contract.ts';
import type { DirectorInput } from './director-input.ts';

/** A person as the workbook names them. */
export interface ExportPerson {
  matricule: string;
  name: string;
  unitId: number | null;
  category: string | null;
  sex: 'F' | 'M' | null;
  jobs: readonly string[];
}

/** A plan line with what its columns, participants and shares are made of. */
export interface ExportLine {
  row: PlanLine;
  course: Pick<Course, 'objective' | 'certifying'> & {
    skills: readonly { skillId: number; fromLevel: number; toLevel: number }[];
  };
  employeeIds: readonly number[];
  closings: ClosingList;
  budget: BudgetLine;
  /** Origins of the needs it answers; empty where it was proposed or added by hand. */
  origins: readonly Need['origin'][];
  /** First days of its sessions that are not cancelled, in order. */
  days: readonly IsoDate[];
  /** Its share of the adopted LMS licence of the year, in cents, beside all costs (`licenceShares`). */
  licence: Cents;
  /** null until somebody was trained. */
  outcome: LineOutcome | null;
}

/** What a line brought so far: mean scores out of 5, mean levels of those assessed after it; null while nobody said. */
export interface LineOutcome {
  hot: number | null;
  cold: number | null;
  before: number | null;
  after: number | null;
}

/** Everything the workbook is computed from, loaded beforehand. Money is in cents. */
export interface WorkbookInput {
  language: Language;
  currency: string;
  companyName: string;
  today: IsoDate;
  /** Percent of VAT that is not recovered. */
  vatRate: number;
  plan: Plan;
  lines: readonly ExportLine[];
  /** Money paid for the plan that no line bears. */
  loose: readonly (BudgetLine & { title: string })[];
  people: ReadonlyMap<number, ExportPerson>;
  units: readonly { id: number; name: string }[];
  skills: ReadonlyMap<number, { name: string; domain: string | null }>;
  budget: BudgetOverview;
  table: GapTable;
  company: GapFigures;
  byUnit: readonly GapGroup[];
  /** Offers and their projections in the same order, under one scope. */
  licences: {
    offers: readonly LicenceOffer[];
    projections: readonly Projection[];
    scope: ProjectionScope;
  } | null;
  /** Left out of the plan's own edition. */
  director: DirectorInput | null;
}
