import { employeeOf, statusOf } from '../gaps/gap-table.ts';
import { type ExportWords, fill } from './exports.words.ts';
import { formatDay } from './format-day.ts';
import type { HeaviestGaps } from './heaviest-gaps.ts';
import { live, multiply, subtract, visibleSum } from './live.ts';
import type { SheetModel } from './sheet-model.ts';
import { placeTable, type TableColumn, type TablePlace, tableSheet } from './table-sheet.ts';
import type { WorkbookInput } from './workbook-input.ts';

/** Up to this many rows each gap is a formula; beyond, only the totals are. */
export const formulaRows = 20_000;

const keys = [
  ...['matricule', 'name', 'unitNumber', 'unit', 'domain', 'skill', 'criticality', 'weight'],
  ...['required', 'current', 'status', 'gap', 'weighted'],
] as const;

/** Lays the sheet of open gaps out. */
export function placeGaps(words: ExportWords, gaps: HeaviestGaps): TablePlace {
  return placeTable(words.sheets.gaps, keys, gaps.cells.length);
}

/** Every open gap, one row each: who, what, from where to where, and what it weighs. */
export function gapsSheet(
  input: WorkbookInput,
  words: ExportWords,
  place: TablePlace,
  gaps: HeaviestGaps,
): SheetModel {
  const { table } = input;
  const unitName = new Map(input.units.map(({ id, name }) => [id, name]));
  const withFormulas = gaps.cells.length <= formulaRows;
  const at = place.here;
  const person = (gap: number) => input.people.get(employeeOf(table, gap).id)!;
  const text = (
    key: string,
    header: string,
    width: number,
    value: (gap: number) => string | null,
  ): TableColumn<number> => ({ key, header, width, format: 'text', value });
  const number = (
    key: string,
    header: string,
    value: TableColumn<number>['value'],
  ): TableColumn<number> => ({ key, header, width: 11, format: 'decimal', value });
  const { gaps: own, people } = words;
  const status = (gap: number) =>
    own.statuses[statusOf(table, gap) as keyof typeof own.statuses] ?? null;
  const columns: TableColumn<number>[] = [
    text('matricule', people.matricule, 13, (gap) => person(gap).matricule),
    text('name', people.name, 28, (gap) => person(gap).name),
    {
      ...number('unitNumber', words.shares.unitNumber, (gap) => person(gap).unitId ?? 0),
      format: 'id',
    },
    text('unit', people.unit, 26, (gap) => {
      const { unitId } = person(gap);
      return unitId === null ? words.none : (unitName.get(unitId) ?? words.none);
    }),
    text('domain', own.domain, 24, (gap) => input.skills.get(table.skillId[gap]!)?.domain ?? null),
    text('skill', own.skill, 36, (gap) => input.skills.get(table.skillId[gap]!)?.name ?? null),
    text('criticality', own.criticality, 14, (gap) => words.levels[level(table.criticality[gap]!)]),
    number('weight', own.weight, (gap) => table.weights[level(table.criticality[gap]!) - 1]!),
    number('required', own.required, (gap) => table.required[gap]!),
    number('current', own.current, (gap) => table.current[gap]!),
    text('status', own.status, 16, status),
    {
      ...number('gap', own.gap, (gap, row) =>
        withFormulas
          ? live(subtract(at('required', row), at('current', row)), table.gap[gap]!)
          : table.gap[gap]!,
      ),
      total: live(
        visibleSum(place.ownRange('gap')),
        gaps.cells.reduce((sum, gap) => sum + table.gap[gap]!, 0),
      ),
    },
    {
      ...number('weighted', own.weighted, (gap, row) =>
        withFormulas
          ? live(multiply(at('weight', row), at('gap', row)), table.weighted[gap]!)
          : table.weighted[gap]!,
      ),
      total: live(visibleSum(place.ownRange('weighted')), gaps.weightedListed),
    },
  ];
  const listed = gaps.cells.length;
  const note = fill(own.note, { date: formatDay(table.on, input.language) });
  const cut = listed < gaps.total ? ` ${fill(own.cut, { listed, total: gaps.total })}` : '';
  return tableSheet({
    place,
    title: words.sheets.gaps,
    note: note + cut,
    totalLabel: words.visibleTotal,
    columns,
    items: () => gaps.cells,
    count: listed,
    frozenColumns: 2,
  });
}

const level = (criticality: number) => criticality as 1 | 2 | 3;
