import { fromCents } from '../kernel/money.ts';
import type { AfterSheets } from './after-sheets.ts';
import type { BdeseSheet } from './bdese-sheet.ts';
import type { Check } from './checks-sheet.ts';
import type { CommonPlaces } from './director-sheets.ts';
import type { FundingSheets } from './fundings-sheets.ts';
import { add, cell, countNumbers, type Expression, subtract, sum } from './live.ts';
import { trainees } from './plan-lines.ts';
import type { QuartersSheet } from './quarters-sheet.ts';
import type { ScenarioSheets } from './scenarios-sheets.ts';
import type { Share } from './shares-sheet.ts';
import type { TablePlace } from './table-sheet.ts';
import type { ExportLine, WorkbookInput } from './workbook-input.ts';

interface Places extends CommonPlaces {
  unitKinds: TablePlace;
  quarters: QuartersSheet;
  fundings: FundingSheets;
  scenarios: ScenarioSheets | null;
  after: AfterSheets;
  bdese: BdeseSheet;
}

/** Each total of the workbook by two ways that meet nowhere before the data. */
export function directorChecks(
  input: WorkbookInput,
  shares: readonly Share[],
  places: Places,
): Check[] {
  const { budget, plan, people } = places;
  const lines = (value: (line: ExportLine) => number) =>
    input.lines.reduce((all, line) => all + value(line), 0);
  const company = input.budget.company;
  const kinds = budget.range('total', budget.kinds);
  const quarters = budget.range('total', budget.quarters);
  const column = (key: string) => sum(plan.range(key));
  const ofPeople = (key: string) => sum(people.range(key));
  const granted = fromCents(lines(({ row }) => row.costs.funding));
  const closed = lines(({ row }) => row.weightedClosed);
  const spent = fromCents(lines(({ row }) => row.costs.full + row.costs.funding));
  const check = (
    line: Check['line'],
    first: Expression,
    second: Expression,
    result: number,
  ): Check => ({ line, first, second, result });
  const checks = [
    check('byQuarter', sum(quarters), sum(kinds), fromCents(company.total)),
    check('shares', sum(places.shares.range('total')), sum(kinds), fromCents(company.total)),
    check('months', places.quarters.months, sum(kinds), fromCents(company.total)),
    check('funding', places.fundings.kept, column('granted'), granted),
    check(
      ...(['fullParts', column('full')] as const),
      subtract(
        add(...['pedagogical', 'travel', 'rooms', 'wages'].map(column)),
        places.fundings.kept,
      ),
      fromCents(input.plan.costs.full),
    ),
    check(
      ...(['enrolments', column('participants')] as const),
      ...([countNumbers(people.range('line')), lines(trainees)] as const),
    ),
    check(
      ...(['hours', column('traineeHours'), ofPeople('hours')] as const),
      lines((line) => line.row.hours * trainees(line)),
    ),
    check('closed', column('weightedClosed'), ofPeople('weighted'), closed),
    check('gapsAfter', places.after.bySkill.closed, places.after.byUnit.closed, closed),
    check('gapsPlan', places.after.bySkill.closed, column('weightedClosed'), closed),
    check(
      ...(['gapsBefore', places.after.bySkill.before] as const),
      cell(
        places.readiness.sheet,
        places.readiness.column('weightedGap'),
        places.readiness.totalRow,
      ),
      input.company.weightedGap,
    ),
    check('bdese', places.bdese.spent, add(column('full'), column('granted')), spent),
    check('trainees', places.bdese.trainees, ofPeople('counted'), input.budget.trained),
    check('types', places.bdese.places, column('participants'), lines(trainees)),
  ];
  if (budget.units) {
    const units = sum(budget.range('total', budget.units));
    checks.unshift(
      check('byUnit', units, sum(kinds), fromCents(company.total)),
      check(
        ...(['byUnitKind', sum(places.unitKinds.range('total')), units] as const),
        fromCents(company.total),
      ),
    );
  }
  // Once money was really paid, the budget counts it in the place of what was planned.
  if (!shares.some(({ of }) => of === null || (of.line.budget.actuals?.length ?? 0) > 0))
    checks.push(
      check('plan', add(column('full'), column('granted')), sum(kinds), spent),
      check('fundingUnit', sum(places.shares.range('funding')), column('granted'), granted),
    );
  if (places.scenarios)
    checks.push(
      check('real', column('real'), places.scenarios.real, fromCents(input.plan.costs.real)),
    );
  return [...checks, ...licenceChecks(input, places)];
}

function licenceChecks(input: WorkbookInput, { licences }: Places): Check[] {
  if (!licences || !input.licences) return [];
  const { years, months } = licences.places;
  const count = input.licences.scope.years;
  const total = fromCents(input.licences.projections.reduce((all, one) => all + one.total, 0));
  const last = input.licences.projections.map((_, at) =>
    cell(years.sheet, years.column('cumulative'), years.firstRow + (at + 1) * count - 1),
  );
  return [
    {
      line: 'licences',
      first: add(sum(months.range('amount')), sum(years.range('fees'))),
      ...{ second: sum(years.range('total')), result: total },
    },
    { line: 'cumulative', first: add(...last), second: sum(years.range('total')), result: total },
  ];
}
