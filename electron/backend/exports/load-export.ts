import { licenceCostOf } from '#shared/budget/licence-cost.ts';
import { looseLines } from '#shared/budget/loose-lines.ts';
import type { Edition } from '#shared/exports/exports.contract.ts';
import type { ExportLine, ExportPerson, WorkbookInput } from '#shared/exports/workbook-input.ts';
import { summarise } from '#shared/gaps/summarise.ts';
import { today } from '#shared/kernel/dates.ts';
import type { Language } from '#shared/kernel/language.ts';
import type { Cents } from '#shared/kernel/money.ts';
import { convertProjection } from '#shared/licences/convert-projection.ts';
import { offersOf } from '#shared/licences/offers-of.ts';
import { projectAll } from '#shared/licences/project-all.ts';
import { fullName } from '#shared/people/full-name.ts';
import { assemblePlan, closingsOfPlan, costsOf } from '#shared/plans/assemble-plan.ts';
import { licenceShares } from '#shared/plans/licence-shares.ts';
import type { Settings } from '#shared/workspace/settings.ts';
import { loadActualsByLine } from '../budget/load-actuals.ts';
import { budgetOf } from '../budget/load-budget.ts';
import { readOffers } from '../licences/licences.store.ts';
import { loadAdopted } from '../licences/load-adopted.ts';
import { readNeeds } from '../needs/needs.store.ts';
import { readUnitNames } from '../people/directory.store.ts';
import { readEmployees } from '../people/employees.store.ts';
import { loadPlanParts, type PlanParts } from '../plans/load-plan.ts';
import type { Session } from '../session.ts';
import { readSessions } from '../sessions/sessions.store.ts';
import { loadSkills } from '../skills/load-skills.ts';
import { loadDirector } from './load-director.ts';
import { loadOutcomes } from './load-outcomes.ts';

/** What the caller of an export asks. */
export interface ExportRequest {
  planId: number;
  language: Language;
  edition: Edition;
  currency?: string | undefined;
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
  const actuals = await loadActualsByLine(session, request.planId);
  const budget = await budgetOf(session, parts, actuals);
  const { record, lines, around, table } = parts;
  const closings = closingsOfPlan(lines, around, table);
  const plan = assemblePlan(record, lines, budget.company.envelope, around, table, closings);
  const sessions = await readLineSessions(session, lines);
  const outcomes = await loadOutcomes(session, parts, sessions);
  const licences = licenceShares(
    plan.lineRows,
    await loadLicence(session, around.settings, record.year),
  );
  const needs = await readNeeds(session.reader, { year: record.year });
  const origins = Map.groupBy(needs, ({ lineId }) => lineId);
  const [company] = summarise(table, 'company');
  return {
    language: request.language,
    currency: around.settings.currency,
    companyName: around.settings.companyName,
    today: today(),
    vatRate: around.settings.vatRate,
    plan,
    lines: exportLines(parts, plan.lineRows, closings, actuals).map((line, at) => ({
      ...line,
      origins: (origins.get(line.row.id) ?? []).map(({ origin }) => origin),
      outcome: outcomes.get(line.row.id) ?? null,
      days: (sessions.get(line.row.id) ?? []).flatMap(({ days }) => days[0]?.date ?? []).sort(),
      licence: licences[at]!,
    })),
    loose: looseLines(actuals.get(null) ?? []),
    people: await loadPeople(session),
    units: await readUnitNames(session.reader),
    skills: new Map((await loadSkills(session)).map((skill) => [skill.id, skill])),
    budget,
    table,
    company: company!,
    byUnit: summarise(table, 'unit'),
    licences: request.licences
      ? await loadLicences(session, request.licences, around.settings)
      : null,
    director:
      request.edition === 'director'
        ? await loadDirector(session, parts, plan, request.currency)
        : null,
  };
}

function exportLines(
  { lines, around }: PlanParts,
  rows: WorkbookInput['plan']['lineRows'],
  closings: ReturnType<typeof closingsOfPlan>,
  actuals: Awaited<ReturnType<typeof loadActualsByLine>>,
): Omit<ExportLine, 'origins' | 'outcome' | 'days' | 'licence'>[] {
  const courseOf = (courseId: number) => around.courses.get(courseId)!;
  return lines.map((line, index) => ({
    row: rows[index]!,
    course: courseOf(line.courseId),
    employeeIds: line.employeeIds,
    closings: closings.get(line.id)!,
    budget: { ...line, costs: costsOf(line, around), actuals: actuals.get(line.id) ?? [] },
  }));
}

/** Sessions of lines that are not cancelled, by line id. */
async function readLineSessions(session: Session, lines: readonly { id: number }[]) {
  const own = new Set(lines.map(({ id }) => id));
  const all = await readSessions(session.reader);
  return Map.groupBy(
    all.filter(({ lineId, state }) => own.has(lineId) && state !== 'cancelled'),
    ({ lineId }) => lineId,
  );
}

/** What the adopted learning platform costs in a year, in the company's cents; 0 without one, or without an exchange rate. */
async function loadLicence(session: Session, settings: Settings, year: number): Promise<Cents> {
  const adopted = await loadAdopted(session.reader, settings);
  const cost = adopted && licenceCostOf(adopted.projection, adopted.offer.product, year);
  if (cost?.product !== 'lms') return 0;
  return cost.currency === settings.currency ? cost.total : (cost.converted ?? 0);
}

async function loadPeople(session: Session): Promise<Map<number, ExportPerson>> {
  // Not those kept for the screens: a second list of everybody would stay beside it for as long as the workbook is written.
  const employees = await readEmployees(session.reader);
  return new Map(employees.map((one) => [one.id, Object.assign(one, { name: fullName(one) })]));
}

async function loadLicences(
  session: Session,
  { offers: codes, ...hypotheses }: NonNullable<ExportRequest['licences']>,
  settings: Settings,
): Promise<WorkbookInput['licences']> {
  const known = await readOffers(session.reader);
  const scope = { ...hypotheses, firstYear: settings.year };
  const projections = projectAll(known, { ...scope, offers: codes }).map((projection) => ({
    ...projection,
    converted: convertProjection(projection, settings),
  }));
  return { offers: offersOf(known, codes), projections, scope };
}
