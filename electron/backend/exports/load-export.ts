import type { ExportLine, ExportPerson, WorkbookInput } from '#shared/exports/workbook-input.ts';
import { summarise } from '#shared/gaps/summarise.ts';
import { today } from '#shared/kernel/dates.ts';
import type { Language } from '#shared/kernel/language.ts';
import { projectAll } from '#shared/licences/project-all.ts';
import { fullName } from '#shared/people/full-name.ts';
import { assemblePlan, closingsOfPlan, costsOf } from '#shared/plans/assemble-plan.ts';
import { budgetOf } from '../budget/load-budget.ts';
import { readOffers } from '../licences/licences.store.ts';
import { readUnitNames } from '../people/directory.store.ts';
import { loadEmployees } from '../people/load-employees.ts';
import { loadPlanParts, type PlanParts } from '../plans/load-plan.ts';
import type { Session } from '../session.ts';
import { loadSkills } from '../skills/load-skills.ts';

/** What the caller of an export asks. */
export interface ExportRequest {
  planId: number;
  language: Language;
  licences?:
    | { offers: string[]; headcount: number; growth: number; active: number; years: number }
    | undefined;
}

/** Loads all a plan's workbook is computed from, as of one moment: read again when somebody wrote meanwhile. */
export async function loadExport(session: Session, request: ExportRequest): Promise<WorkbookInput> {
  for (;;) {
    const { revision } = session;
    const input = await loadOnce(session, request);
    if (session.revision === revision) return input;
  }
}

async function loadOnce(session: Session, request: ExportRequest): Promise<WorkbookInput> {
  const parts = await loadPlanParts(session, request.planId);
  const budget = await budgetOf(session, parts);
  const { record, lines, around, table } = parts;
  const closings = closingsOfPlan(lines, around, table);
  const plan = assemblePlan(record, lines, budget.company.envelope, around, table, closings);
  const [company] = summarise(table, 'company');
  return {
    language: request.language,
    currency: around.settings.currency,
    companyName: around.settings.companyName,
    today: today(),
    plan,
    lines: exportLines(parts, plan.lineRows, closings),
    people: await loadPeople(session),
    units: await readUnitNames(session.reader),
    skills: new Map((await loadSkills(session)).map((skill) => [skill.id, skill])),
    budget,
    table,
    company: company!,
    byUnit: summarise(table, 'unit'),
    licences: request.licences
      ? await loadLicences(session, request.licences, around.settings.year)
      : null,
  };
}

function exportLines(
  { lines, around }: PlanParts,
  rows: WorkbookInput['plan']['lineRows'],
  closings: ReturnType<typeof closingsOfPlan>,
): ExportLine[] {
  const courseOf = (courseId: number) => around.courses.get(courseId)!;
  return lines.map((line, index) => ({
    row: rows[index]!,
    course: courseOf(line.courseId),
    employeeIds: line.employeeIds,
    closings: closings.get(line.id) ?? [],
    budget: { ...line, costs: costsOf(line, around) },
  }));
}

async function loadPeople(session: Session): Promise<Map<number, ExportPerson>> {
  const employees = await loadEmployees(session);
  return new Map(employees.map((one) => [one.id, { ...one, name: fullName(one) }]));
}

async function loadLicences(
  session: Session,
  { offers, years, ...hypotheses }: NonNullable<ExportRequest['licences']>,
  firstYear: number,
): Promise<WorkbookInput['licences']> {
  const known = await readOffers(session.reader);
  return {
    projections: projectAll(known, { offers, years, firstYear, ...hypotheses }),
    hypotheses,
  };
}
