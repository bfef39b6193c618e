import { adoptedSheet } from './adopted-sheet.ts';
import { afterSheets } from './after-sheets.ts';
import { assumptionsSheet } from './assumptions-sheet.ts';
import { bdeseSheet } from './bdese-sheet.ts';
import type { BudgetSheet } from './budget-sheet.ts';
import { placeUnitKinds, unitKindsSheet } from './budget-units-sheet.ts';
import { type Check, checksSheet } from './checks-sheet.ts';
import { directorChecks } from './director-checks.ts';
import type { DirectorInput } from './director-input.ts';
import { editionModel } from './edition-sheet.ts';
import type { ExportWords } from './exports.words.ts';
import { fundingSheets } from './fundings-sheets.ts';
import type { LicenceSheets } from './licence-sheets.ts';
import { lineMonths, lineMonthsSheet, placeLineMonths } from './line-months.ts';
import { quartersSheet } from './quarters-sheet.ts';
import { scenarioSheets } from './scenarios-sheets.ts';
import type { Share } from './shares-sheet.ts';
import type { NamedRange, SheetModel } from './sheet-model.ts';
import { synthesisCharts } from './synthesis-charts.ts';
import type { DirectorPlaces } from './synthesis-sheet.ts';
import type { TablePlace } from './table-sheet.ts';
import type { Trained } from './trained.ts';
import type { WorkbookInput } from './workbook-input.ts';

/** Where the sheets common to both editions stand. */
export interface CommonPlaces {
  plan: TablePlace;
  people: TablePlace;
  shares: TablePlace;
  readiness: TablePlace;
  budget: BudgetSheet;
  licences: LicenceSheets | null;
}

/** What the director's edition adds: sheets by the place they take, what the synthesis shows of them, and named cells. */
export interface DirectorSheets {
  /** After the budget. */
  money: SheetModel[];
  /** After the licences. */
  outlook: SheetModel[];
  /** At the end. */
  grounds: SheetModel[];
  places: DirectorPlaces;
  names: NamedRange[];
}

/** The sheets of the director's edition over the common ones; nothing is computed that the product did not. */
export function directorSheets(
  director: DirectorInput,
  input: WorkbookInput,
  words: ExportWords,
  places: CommonPlaces,
  given: { shares: readonly Share[]; trained: Trained },
): DirectorSheets {
  const { nodes } = director.breakdown;
  const unitKinds = placeUnitKinds(words, nodes);
  const months = lineMonths(director.dated, input, director.settings.straddle);
  const byMonth = placeLineMonths(words, months);
  const quarters = quartersSheet(
    ...([director.breakdown, given.shares, words, places.shares, byMonth] as const),
  );
  const fundings = fundingSheets(input, words);
  const scenarios = director.scenarios && scenarioSheets(director.scenarios, words);
  const after = afterSheets(input, words);
  const assumptions = assumptionsSheet(director, input, words);
  const { plan, people, budget, licences } = places;
  const bdese = bdeseSheet(
    ...([director, input, words, { plan, people, assumptions }, given.trained] as const),
  );
  const checks: Check[] = directorChecks(input, given.shares, {
    ...{ ...places, unitKinds, quarters, fundings, scenarios, after, bdese },
  });
  const checking = checksSheet(checks, words);
  const { names } = words;
  return {
    money: [
      unitKindsSheet(nodes, input, words, unitKinds, places.shares),
      quarters.sheet,
      ...fundings.sheets,
    ],
    outlook: [
      ...(director.adopted ? [adoptedSheet(director.adopted, input, words)] : []),
      ...(scenarios?.sheets.slice(0, 1) ?? []),
      bdese.sheet,
      after.sheets[0],
    ],
    grounds: [
      ...[assumptions.sheet, checking.sheet, after.sheets[1]],
      lineMonthsSheet(months, words, byMonth, places.plan),
      ...(scenarios?.sheets.slice(1) ?? []),
      editionModel(director, input),
    ],
    places: {
      ...{ headcount: assumptions.headcount, rate: assumptions.rate, checks: checking },
      consumed: budget.cell('consumed', budget.companyRow),
      charts: synthesisCharts(input, words, { budget, after, licences }),
    },
    names: [
      { name: names.payroll, refers: assumptions.payroll },
      { name: names.envelope, refers: budget.cell('envelope', budget.companyRow) },
      { name: names.consumed, refers: budget.cell('consumed', budget.companyRow) },
      ...(assumptions.rate ? [{ name: names.rate, refers: assumptions.rate }] : []),
    ],
  };
}
