import { fromCents } from '../kernel/money.ts';
import type { PlanLine } from '../plans/plans.contract.ts';
import type { ScenarioFigures } from '../plans/scenarios.contract.ts';
import type { DirectorInput } from './director-input.ts';
import { type ExportWords, fill } from './exports.words.ts';
import { freePage } from './free-page.ts';
import { cell, type Expression, live, multiply, ratio, subtract, sumIfs } from './live.ts';
import type { Cell, CellFormat, CellValue, SheetModel } from './sheet-model.ts';
import { placeTable, type TableColumn, type TablePlace, tableSheet } from './table-sheet.ts';

interface ScenarioLine {
  number: number;
  scenario: string;
  line: PlanLine;
}

/** Scenarios side by side, the lines behind them, and this plan's real cost as found there. */
export interface ScenarioSheets {
  sheets: [SheetModel, SheetModel];
  real: Expression;
}

const keys = [
  ...['number', 'scenario', 'line', 'title', 'quarter', 'places', 'hours', 'traineeHours', 'real'],
  ...['full', 'gapsClosed', 'weightedClosed', 'counted'],
];

/** The figures of up to four scenarios as sums over their lines, and what sets each apart from the first. */
export function scenarioSheets(
  { plans, comparison }: NonNullable<DirectorInput['scenarios']>,
  words: ExportWords,
): ScenarioSheets {
  const rows = plans.flatMap((plan, at) =>
    plan.lineRows
      .filter(({ state }) => state !== 'cancelled')
      .map((line): ScenarioLine => ({ number: at + 1, scenario: plan.name, line })),
  );
  const place = placeTable(words.sheets.scenarioLines, keys, rows.length);
  const { sheet, real } = figuresSheet(comparison.scenarios, words, place);
  return { sheets: [sheet, linesSheet(rows, words, place)], real };
}

function figuresSheet(
  scenarios: readonly ScenarioFigures[],
  words: ExportWords,
  lines: TablePlace,
): { sheet: SheetModel; real: Expression } {
  const says = words.scenarios;
  const name = words.sheets.scenarios;
  const page = freePage({
    ...{ name, title: name, note: says.note },
    columns: [
      { width: 34, format: 'text' },
      ...Array.from({ length: scenarios.length * 2 - 1 }, () => ({
        width: 20,
        format: 'decimal' as const,
      })),
    ],
  });
  page.row([]);
  page.header([
    says.figure,
    ...scenarios.map((one) => (one.active ? `${one.name} ${says.active}` : one.name)),
    ...scenarios.slice(1).map(({ name }) => fill(says.against, { name })),
  ]);
  const numbers = page.row([
    { value: says.number, look: 'note' },
    ...scenarios.map((_, at): Cell => ({ value: at + 1, format: 'id', look: 'note' })),
  ]);
  const column = (at: number) => at + 2;
  const figure = (
    label: string,
    format: CellFormat,
    value: (one: ScenarioFigures, at: number) => CellValue,
    result: (one: ScenarioFigures) => number | null,
  ): number => {
    const row = page.next();
    const [first] = scenarios as [ScenarioFigures];
    const differences = scenarios.slice(1).map((one, at): Cell => {
      const [own, base] = [result(one), result(first)];
      if (own === null || base === null) return { value: null, format };
      const apart = subtract(cell(null, column(at + 1), row), cell(null, column(0), row));
      return { value: live(apart, own - base), format };
    });
    return page.row([
      { value: label, look: 'label' },
      ...scenarios.map((one, at): Cell => ({ value: value(one, at), format })),
      ...differences,
    ]);
  };
  const summed = (
    label: string,
    key: string,
    format: CellFormat,
    result: (one: ScenarioFigures) => number,
  ) =>
    figure(
      label,
      format,
      (one, at) =>
        live(
          sumIfs(lines.range(key), [lines.range('number'), cell(null, column(at), numbers)]),
          result(one),
        ),
      result,
    );
  const here = (row: number, at: number) => cell(null, column(at), row);
  const euros = (cents: number | null) => (cents === null ? null : fromCents(cents));

  summed(says.lines, 'counted', 'integer', (one) => one.lines);
  figure(
    says.people,
    'integer',
    (one) => one.people,
    (one) => one.people,
  );
  summed(says.places, 'places', 'integer', (one) => one.places);
  summed(says.hours, 'traineeHours', 'decimal', (one) => one.hours);
  const real = summed(says.real, 'real', 'money', (one) => fromCents(one.real));
  summed(says.full, 'full', 'money', (one) => fromCents(one.full));
  const envelope = figure(
    says.envelope,
    'money',
    (one) => euros(one.envelope),
    (one) => euros(one.envelope),
  );
  figure(
    says.remaining,
    'money',
    (one, at) =>
      one.remaining === null
        ? null
        : live(subtract(here(envelope, at), here(real, at)), fromCents(one.remaining)),
    (one) => euros(one.remaining),
  );
  summed(says.gapsClosed, 'gapsClosed', 'integer', (one) => one.gapsClosed);
  const closed = summed(
    says.weightedClosed,
    'weightedClosed',
    'decimal',
    (one) => one.weightedClosed,
  );
  const openOf = (one: ScenarioFigures) => one.weightedLeft + one.weightedClosed;
  const open = figure(says.open, 'decimal', openOf, openOf);
  figure(
    says.weightedLeft,
    'decimal',
    (one, at) => live(subtract(here(open, at), here(closed, at)), one.weightedLeft),
    (one) => one.weightedLeft,
  );
  const perPoint = (one: ScenarioFigures) =>
    one.weightedClosed === 0 ? 0 : fromCents(one.real) / one.weightedClosed;
  figure(
    says.perPoint,
    'money',
    (one, at) => live(ratio(here(real, at), here(closed, at), 0), perPoint(one)),
    perPoint,
  );
  return { sheet: page.sheet({ headerRow: 4, frozenColumns: 1 }), real: cell(name, 2, real) };
}

function linesSheet(
  rows: readonly ScenarioLine[],
  words: ExportWords,
  place: TablePlace,
): SheetModel {
  const says = words.scenarios;
  const at = place.here;
  const column = (
    key: string,
    header: string,
    width: number,
    format: CellFormat,
    value: TableColumn<ScenarioLine>['value'],
  ): TableColumn<ScenarioLine> => ({ key, header, width, format, value });
  const columns = [
    column('number', says.number, 10, 'id', (one) => one.number),
    column('scenario', says.name, 26, 'text', (one) => one.scenario),
    column('line', words.people.line, 9, 'id', ({ line }) => line.id),
    column('title', words.plan.title, 40, 'text', ({ line }) => line.title),
    column('quarter', words.plan.quarter, 10, 'id', ({ line }) => line.quarter),
    column('places', words.plan.participants, 11, 'integer', ({ line }) => line.participants),
    column('hours', words.plan.hours, 10, 'decimal', ({ line }) => line.hours),
    column('traineeHours', words.plan.traineeHours, 12, 'decimal', ({ line }, row) =>
      live(multiply(at('places', row), at('hours', row)), line.participants * line.hours),
    ),
    column('real', words.plan.real, 16, 'money', ({ line }) => fromCents(line.costs.real)),
    column('full', words.plan.full, 16, 'money', ({ line }) => fromCents(line.costs.full)),
    column('gapsClosed', words.plan.gapsClosed, 11, 'integer', ({ line }) => line.gapsClosed),
    column(
      ...(['weightedClosed', words.plan.weightedClosed, 12, 'decimal'] as const),
      ({ line }) => line.weightedClosed,
    ),
    column('counted', says.lines, 9, 'integer', () => 1),
  ];
  return tableSheet({
    ...{ place, title: words.sheets.scenarioLines, note: says.note, totalLabel: '', columns },
    ...{ items: () => rows, count: rows.length, frozenColumns: 2, table: 'scenarios_lignes' },
  });
}
