import { budgetSheet } from './budget-sheet.ts';
import { directorSheets } from './director-sheets.ts';
import { type ExportWords, exportsWords, fill } from './exports.words.ts';
import { formulaRows, gapsSheet, placeGaps } from './gaps-sheet.ts';
import { heaviestGaps } from './heaviest-gaps.ts';
import { licenceSheets } from './licence-sheets.ts';
import { participantsSheet, placeParticipants } from './participants-sheet.ts';
import { placePlan, planSheet } from './plan-sheet.ts';
import { placeReadiness, readinessSheet } from './readiness-sheet.ts';
import { placeShares, sharesOf, sharesSheet } from './shares-sheet.ts';
import type { NamedRange, SheetModel, WorkbookModel } from './sheet-model.ts';
import { type SynthesisSheet, synthesisSheet } from './synthesis-sheet.ts';
import { trainedPeople } from './trained.ts';
import type { WorkbookInput } from './workbook-input.ts';

/** A director reads the heaviest gaps by name; beyond, the sheets by skill and unit say more. */
const directorGaps = 5_000;

/**
 * Computes the plan's workbook, or the director's edition of it. Totals are formulas that carry the product's own
 * results; nothing is queried here.
 */
export function workbookModel(
  input: WorkbookInput,
  gapLimit: number | undefined = input.director ? directorGaps : undefined,
): WorkbookModel {
  const words = exportsWords[input.language];
  const gaps = heaviestGaps(input.table, gapLimit);
  const shares = sharesOf(input, words);
  const trained = trainedPeople(input);
  const plan = placePlan(words, input.lines.length, input.director !== null);
  const people = placeParticipants(words, input);
  const sharing = placeShares(words, shares);
  const readiness = placeReadiness(words, input);
  const gapping = placeGaps(words, gaps);
  const licences = input.licences && licenceSheets(input.licences, input, words);
  const budget = budgetSheet(input, words, sharing);
  const complete = gaps.cells.length === gaps.total && gaps.total <= formulaRows;
  const director =
    input.director &&
    directorSheets(
      input.director,
      input,
      words,
      { plan, people, shares: sharing, readiness, budget, licences },
      { shares, trained },
    );
  const synthesis = synthesisSheet(
    input,
    words,
    {
      ...{ plan, readiness, licenceYears: licences?.places.years ?? null },
      envelope: budget.cell('envelope', budget.companyRow),
      director: director?.places ?? null,
    },
    gaps,
  );
  const planned = planSheet(input, words, plan, people);
  const enrolled = participantsSheet(input, words, people, trained);
  const shared = sharesSheet(shares, input, words, sharing, plan);
  const ready = readinessSheet(input, words, readiness, complete ? gapping : null);
  const listed = gapsSheet(input, words, gapping, gaps);
  const model = {
    language: input.language,
    currency: input.currency,
  };
  if (!director) {
    return {
      ...model,
      title: fill(words.title, { year: input.plan.year }),
      sheets: [
        ...[synthesis.sheet, planned, enrolled, budget.sheet, shared, ready, listed],
        ...(licences?.sheets ?? []),
      ],
    };
  }
  const sheets: SheetModel[] = [
    ...[synthesis.sheet, planned, budget.sheet, ...director.money],
    ...(licences?.sheets ?? []),
    ...[...director.outlook, ready, enrolled, shared, listed, ...director.grounds],
  ];
  return {
    ...model,
    title: fill(words.directorTitle, { year: input.plan.year }),
    sheets: sheets.map((sheet) => ({ ...sheet, locked: true, orientation: 'landscape' })),
    names: [...director.names, ...(licences?.names ?? []), ...totalNames(synthesis, words)],
  };
}

function totalNames({ cells }: SynthesisSheet, { names }: ExportWords): NamedRange[] {
  return [
    { name: names.real, refers: cells.real },
    { name: names.full, refers: cells.full },
    ...(cells.remaining ? [{ name: names.remaining, refers: cells.remaining }] : []),
    { name: names.checks, refers: cells.checks },
    { name: names.ok, refers: cells.passed },
  ];
}
