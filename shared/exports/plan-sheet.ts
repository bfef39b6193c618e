import { fromCents } from '../kernel/money.ts';
import { unrecoveredVat } from '../plans/vat.ts';
import { answerColumns, answerKeys } from './answer-columns.ts';
import { type ExportWords, fill } from './exports.words.ts';
import {
  add,
  cents,
  constant,
  countIfs,
  type Expression,
  live,
  multiply,
  percent,
  subtract,
  visibleSum,
} from './live.ts';
import { paidColumns, paidKeys } from './paid-columns.ts';
import { roomsOf, trainees, travelOf } from './plan-lines.ts';
import {
  distinct,
  originNames,
  sessionDays,
  skillNames,
  trainerOrProvider,
  unitNames,
} from './plan-texts.ts';
import { pricedBy } from './priced-by.ts';
import type { SheetModel } from './sheet-model.ts';
import { situationOf } from './situation.ts';
import { placeTable, type TableColumn, type TablePlace, tableSheet } from './table-sheet.ts';
import type { ExportLine, LineOutcome, WorkbookInput } from './workbook-input.ts';

export const planKeys = [
  ...['number', 'year', 'code', 'title', 'units', 'objective', 'domains', 'skills', 'category'],
  ...['nature', 'priority', 'origin', 'modality', 'costModel', 'provider', 'certifying', 'hours'],
  ...[
    'hoursOff',
    'quarter',
    'dates',
    'sessions',
    'participants',
    'traineeHours',
    'traineeHoursOff',
  ],
  ...[
    'unitPrice',
    'pedagogical',
    'vat',
    'licence',
    'travel',
    'rooms',
    'asked',
    'granted',
    'real',
    'wages',
  ],
  ...['full', 'state', 'situation', 'gapsClosed', 'weightedClosed', 'hot', 'cold', 'levelBefore'],
  ...['levelAfter', 'comment'],
] as const;
type PlanKey = keyof ExportWords['plan'];

/** Lays the plan's sheet out, one row a line; the director's edition has columns to answer in. */
export function placePlan(words: ExportWords, lines: number, director: boolean): TablePlace {
  const keys = [...planKeys, ...(director ? answerKeys : paidKeys)];
  return placeTable(words.sheets.plan, keys, lines);
}

/**
 * The yearly plan with the columns training managers keep. Trainees are counted on the sheet of participants;
 * costs, real and full cost are formulas over the row. A cancelled line has neither trainees nor costs.
 */
export function planSheet(
  input: WorkbookInput,
  words: ExportWords,
  place: TablePlace,
  people: TablePlace,
): SheetModel {
  const at: (key: PlanKey, row: number) => Expression = place.here;
  const text = (
    key: PlanKey,
    width: number,
    value: (line: ExportLine) => string | null,
    wrapped = false,
  ): TableColumn<ExportLine> => ({
    key,
    header: words.plan[key],
    width,
    format: wrapped ? 'wrapped' : 'text',
    value,
  });
  const money = (
    key: PlanKey,
    amount: (line: ExportLine) => number,
    formula?: (line: ExportLine, row: number) => ReturnType<typeof live> | null,
  ): TableColumn<ExportLine> => ({
    key,
    header: words.plan[key],
    width: 15,
    format: 'money',
    value: (line, row) => formula?.(line, row) ?? fromCents(amount(line)),
    total: total(key, fromCents(input.lines.reduce((all, line) => all + amount(line), 0))),
  });
  const count = (
    key: PlanKey,
    width: number,
    value: TableColumn<ExportLine>['value'],
    all?: number,
  ): TableColumn<ExportLine> => ({
    key,
    header: words.plan[key],
    width,
    format:
      key.startsWith('hours') || key.startsWith('weighted') || key.startsWith('traineeHours')
        ? 'decimal'
        : 'integer',
    value,
    ...(all === undefined ? {} : { total: total(key, all) }),
  });
  const outcome = (
    key: PlanKey,
    value: (outcome: LineOutcome) => number | null,
  ): TableColumn<ExportLine> => ({
    key,
    header: words.plan[key],
    width: 11,
    format: 'decimal',
    value: (line) => line.outcome && value(line.outcome),
  });
  const total = (key: PlanKey, value: number) => live(visibleSum(place.ownRange(key)), value);
  const sumOf = (value: (line: ExportLine) => number) =>
    input.lines.reduce((all, line) => all + value(line), 0);
  const named = new Map(input.units.map(({ id, name }) => [id, name]));
  const columns: TableColumn<ExportLine>[] = [
    { ...count('number', 7, ({ row }) => row.id), format: 'id' },
    { ...count('year', 9, () => input.plan.year), format: 'id' },
    text('code', 12, ({ row }) => row.code),
    text('title', 38, ({ row }) => row.title, true),
    text('units', 26, (line) => unitNames(line, input.people, named, words), true),
    text('objective', 38, ({ course }) => course.objective, true),
    text(
      'domains',
      20,
      (line) =>
        distinct(line.course.skills.map((s) => input.skills.get(s.skillId)?.domain ?? null)),
      true,
    ),
    text('skills', 32, (line) => skillNames(line, input), true),
    text('category', 15, ({ row }) => (row.mandatory ? words.mandatory : words.optional)),
    text('nature', 15, ({ row }) => words.natures[row.nature]),
    text('priority', 14, ({ row }) => words.levels[row.priority]),
    text('origin', 18, (line) => originNames(line, input.language), true),
    text('modality', 16, ({ row }) => words.modalities[row.modality]),
    text('costModel', 15, ({ row }) => words.costModels[row.costModel]),
    text('provider', 24, ({ row }) => trainerOrProvider(row)),
    text('certifying', 11, ({ course }) => (course.certifying ? words.yes : words.no)),
    count('hours', 9, ({ row }) => row.hours),
    count('hoursOff', 10, ({ row }) => row.hoursOff),
    { ...count('quarter', 10, ({ row }) => row.quarter), format: 'id' },
    text('dates', 20, ({ days }) => sessionDays(days, input.language), true),
    count('sessions', 9, ({ row }) => row.sessions),
    count(
      'participants',
      11,
      (line, row) => live(countIfs([people.range('line'), at('number', row)]), trainees(line)),
      sumOf(trainees),
    ),
    count(
      'traineeHours',
      12,
      (line, row) =>
        live(multiply(at('hours', row), at('participants', row)), line.row.hours * trainees(line)),
      sumOf((line) => line.row.hours * trainees(line)),
    ),
    count(
      'traineeHoursOff',
      12,
      (line, row) =>
        live(
          multiply(at('hoursOff', row), at('participants', row)),
          line.row.hoursOff * trainees(line),
        ),
      sumOf((line) => line.row.hoursOff * trainees(line)),
    ),
    {
      ...money('unitPrice', () => 0),
      value: ({ row }) => {
        const own = price(pricedBy(row)?.price);
        return own !== null && input.director ? { value: own, look: 'input' } : own;
      },
      total: null,
    },
    money(
      'pedagogical',
      ({ row }) => row.costs.pedagogical,
      (line, row) => {
        const by = pricedBy(line.row);
        return (
          by &&
          live(
            multiply(at('unitPrice', row), at(by.count, row)),
            fromCents(line.row.costs.pedagogical),
          )
        );
      },
    ),
    money(
      'vat',
      ({ row }) => unrecoveredVat(row, input.vatRate),
      ({ row: line }, row) =>
        line.costModel === 'internal' || input.vatRate === 0
          ? null
          : live(
              cents(multiply(at('pedagogical', row), percent(constant(input.vatRate)))),
              fromCents(unrecoveredVat(line, input.vatRate)),
            ),
    ),
    money('licence', ({ licence }) => licence),
    money('travel', travelOf),
    money('rooms', roomsOf),
    money('asked', ({ row }) => row.funding.reduce((all, { amount }) => all + amount, 0)),
    money('granted', ({ row }) => row.costs.funding),
    money(
      'real',
      ({ row }) => row.costs.real,
      ({ row: { costs } }, row) =>
        live(
          subtract(
            add(at('pedagogical', row), at('travel', row), at('rooms', row)),
            at('granted', row),
          ),
          fromCents(costs.real),
        ),
    ),
    money('wages', ({ row }) => row.costs.wages),
    money(
      'full',
      ({ row }) => row.costs.full,
      ({ row: { costs } }, row) =>
        live(add(at('real', row), at('wages', row)), fromCents(costs.full)),
    ),
    text('state', 12, ({ row }) => words.states[row.state]),
    text('situation', 12, ({ row }) => words.situations[situationOf(row.state)]),
    count(
      'gapsClosed',
      10,
      ({ row }) => row.gapsClosed,
      sumOf(({ row }) => row.gapsClosed),
    ),
    count(
      'weightedClosed',
      12,
      ({ row }) => row.weightedClosed,
      sumOf(({ row }) => row.weightedClosed),
    ),
    outcome('hot', ({ hot }) => hot),
    outcome('cold', ({ cold }) => cold),
    outcome('levelBefore', ({ before }) => before),
    outcome('levelAfter', ({ after }) => after),
    text('comment', 30, ({ row }) => row.comment, true),
    ...(input.director
      ? answerColumns(input.director, input, words, place)
      : paidColumns(input, words, place)),
  ];
  const sheet = tableSheet({
    place,
    title: fill(words.title, { year: input.plan.year }),
    note: input.plan.name,
    totalLabel: words.visibleTotal,
    columns,
    items: () => input.lines,
    count: input.lines.length,
    frozenColumns: 4,
    table: input.director ? 'plan' : undefined,
  });
  return { ...sheet, pagesWide: 4 };
}

const price = (amount: number | undefined) => (amount === undefined ? null : fromCents(amount));
