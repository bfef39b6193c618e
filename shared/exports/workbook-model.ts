import { budgetSheet } from './budget-sheet.ts';
import { exportsWords, fill } from './exports.words.ts';
import { formulaRows, gapsSheet, placeGaps } from './gaps-sheet.ts';
import { heaviestGaps } from './heaviest-gaps.ts';
import { licenceMonthsSheet, licenceYearsSheet, placeLicences } from './licence-sheets.ts';
import { participantsSheet, placeParticipants } from './participants-sheet.ts';
import { placePlan, planSheet } from './plan-sheet.ts';
import { placeReadiness, readinessSheet } from './readiness-sheet.ts';
import { placeShares, sharesOf, sharesSheet } from './shares-sheet.ts';
import type { SheetModel, WorkbookModel } from './sheet-model.ts';
import { synthesisSheet } from './synthesis-sheet.ts';
import type { WorkbookInput } from './workbook-input.ts';

/** Computes the plan's workbook. Totals are formulas that carry the product's own results; nothing is queried here. */
export function workbookModel(input: WorkbookInput, gapLimit?: number): WorkbookModel {
  const words = exportsWords[input.language];
  const gaps = heaviestGaps(input.table, gapLimit);
  const shares = sharesOf(input, words);
  const plan = placePlan(words, input.lines.length);
  const people = placeParticipants(words, input);
  const sharing = placeShares(words, shares);
  const readiness = placeReadiness(words, input);
  const gapping = placeGaps(words, gaps);
  const licences = input.licences && placeLicences(words, input.licences.projections);
  const budget = budgetSheet(input, words, plan, sharing);
  const complete = gaps.cells.length === gaps.total && gaps.total <= formulaRows;
  const sheets: SheetModel[] = [
    synthesisSheet(
      input,
      words,
      { plan, readiness, licenceYears: licences?.years ?? null, envelope: budget.envelope },
      gaps,
    ),
    planSheet(input, words, plan, people),
    participantsSheet(input, words, people),
    budget.sheet,
    sharesSheet(shares, words, sharing),
    readinessSheet(input, words, readiness, complete ? gapping : null),
    gapsSheet(input, words, gapping, gaps),
  ];
  if (input.licences && licences) {
    sheets.push(
      licenceYearsSheet(input.licences, input, words, licences),
      licenceMonthsSheet(input.licences.projections, input, words, licences.months),
    );
  }
  return {
    title: fill(words.title, { year: input.plan.year }),
    language: input.language,
    currency: input.currency,
    sheets,
  };
}
