import { employeeOf } from '../gaps/gap-table.ts';
import { weightClosed } from '../plans/closing-list.ts';
import type { Closing } from '../plans/progress.ts';
import type { ExportWords } from './exports.words.ts';
import { live, visibleSum } from './live.ts';
import type { SheetModel } from './sheet-model.ts';
import { placeTable, type TableColumn, type TablePlace, tableSheet } from './table-sheet.ts';
import type { Trained } from './trained.ts';
import type { ExportLine, ExportPerson, WorkbookInput } from './workbook-input.ts';

const keys = [
  ...['line', 'course', 'quarter', 'matricule', 'name', 'unit', 'category', 'sex', 'jobs'],
  ...['hours', 'skills', 'weighted'],
] as const;
type Key = keyof ExportWords['people'];

/** One person on one line. */
interface Enrolment {
  /** 1 the first time a person is met, so that a sum counts people. */
  counted: 0 | 1;
  line: ExportLine;
  person: ExportPerson;
  closings: Iterable<Closing>;
}

const running = (lines: readonly ExportLine[]) =>
  lines.filter(({ row }) => row.state !== 'cancelled');
const countOf = (lines: readonly ExportLine[]) =>
  running(lines).reduce((all, { employeeIds }) => all + employeeIds.length, 0);

/** Lays the sheet of participants out, one row a person and line; cancelled lines have none. */
export function placeParticipants(words: ExportWords, input: WorkbookInput): TablePlace {
  const own = input.director ? [...keys, 'categoryNumber', 'counted'] : keys;
  return placeTable(words.sheets.participants, own, countOf(input.lines));
}

/** Who goes where, and which gaps it narrows. */
export function participantsSheet(
  input: WorkbookInput,
  words: ExportWords,
  place: TablePlace,
  trained: Trained,
): SheetModel {
  const unitName = new Map(input.units.map(({ id, name }) => [id, name]));
  const column = (
    key: Key,
    width: number,
    value: TableColumn<Enrolment>['value'],
    format: TableColumn<Enrolment>['format'] = 'text',
  ): TableColumn<Enrolment> => ({ key, header: words.people[key], width, format, value });
  const lines = running(input.lines);
  const total = (key: Key, value: number) => live(visibleSum(place.ownRange(key)), value);
  const columns: TableColumn<Enrolment>[] = [
    column('line', 9, ({ line }) => line.row.id, 'id'),
    column('course', 36, ({ line }) => line.row.title),
    column('quarter', 10, ({ line }) => line.row.quarter, 'id'),
    column('matricule', 13, ({ person }) => person.matricule),
    column('name', 26, ({ person }) => person.name),
    column('unit', 24, ({ person }) =>
      person.unitId === null ? words.none : (unitName.get(person.unitId) ?? words.none),
    ),
    column('category', 16, ({ person }) => person.category),
    column('sex', 7, ({ person }) => person.sex),
    column('jobs', 28, ({ person }) => person.jobs.join(', ') || null),
    {
      ...column('hours', 9, ({ line }) => line.row.hours, 'decimal'),
      total: total(
        'hours',
        lines.reduce((all, l) => all + l.row.hours * l.employeeIds.length, 0),
      ),
    },
    column('skills', 48, ({ closings }) => describeClosings(closings, input), 'wrapped'),
    {
      ...column('weighted', 12, ({ closings }) => weightClosed(closings) || null, 'decimal'),
      total: total(
        'weighted',
        lines.reduce((all, line) => all + weightClosed(line.closings), 0),
      ),
    },
    ...(input.director ? countingColumns(words, trained, place, lines) : []),
  ];
  return tableSheet({
    place,
    title: words.sheets.participants,
    note: input.plan.name,
    totalLabel: words.visibleTotal,
    columns,
    items: () => enrolments(lines, input),
    count: countOf(input.lines),
    frozenColumns: 2,
    table: input.director ? 'participants' : undefined,
  });
}

/** What the sheet for the works council counts people by. */
function countingColumns(
  words: ExportWords,
  trained: Trained,
  place: TablePlace,
  lines: readonly ExportLine[],
): TableColumn<Enrolment>[] {
  const people = new Set(lines.flatMap(({ employeeIds }) => employeeIds)).size;
  return [
    {
      ...{ key: 'categoryNumber', header: words.peopleMore.categoryNumber },
      ...{ width: 9, format: 'id' },
      value: ({ person }) => trained.numberOf(person.category),
    },
    {
      ...{ key: 'counted', header: words.peopleMore.counted, width: 11, format: 'integer' },
      value: ({ counted }) => counted || null,
      total: live(visibleSum(place.ownRange('counted')), people),
    },
  ];
}

function* enrolments(lines: readonly ExportLine[], input: WorkbookInput): Iterable<Enrolment> {
  const met = new Set<number>();
  for (const line of lines) {
    for (const id of line.employeeIds) {
      const counted = met.has(id) ? 0 : 1;
      met.add(id);
      const closings = line.closings.partOf(id, (cell) => employeeOf(input.table, cell).id);
      yield { line, person: input.people.get(id)!, closings, counted };
    }
  }
}

function describeClosings(closings: Iterable<Closing>, input: WorkbookInput): string | null {
  const parts = Array.from(closings, ({ cell, before, after }) => {
    const skill = input.skills.get(input.table.skillId[cell]!);
    return `${skill?.name ?? ''} : ${before} → ${after}`;
  });
  return parts.join(' ; ') || null;
}
