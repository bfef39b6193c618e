import type { GapGroup } from '../gaps/summarise.ts';
import { type ExportWords, fill } from './exports.words.ts';
import { formatDay } from './format-day.ts';
import { complement, type Expression, live, ratio, sum, sumIfs } from './live.ts';
import type { CellValue, SheetModel } from './sheet-model.ts';
import { placeTable, type TableColumn, type TablePlace, tableSheet } from './table-sheet.ts';
import type { WorkbookInput } from './workbook-input.ts';

const keys = [
  ...['unitNumber', 'unit', 'requirements', 'met', 'weightedGap', 'weightedRequired'],
  ...['readiness', 'compliance'],
] as const;

/** Lays the sheet of readiness out, one row a unit. */
export function placeReadiness(words: ExportWords, input: WorkbookInput): TablePlace {
  return placeTable(words.sheets.readiness, keys, input.byUnit.length);
}

/**
 * Readiness and compliance of each unit and of the company, as formulas. The weighted gap is a sum over the
 * sheet of gaps when `gaps` is given: it lists every gap then.
 */
export function readinessSheet(
  input: WorkbookInput,
  words: ExportWords,
  place: TablePlace,
  gaps: TablePlace | null,
): SheetModel {
  const names = new Map(input.units.map(({ id, name }) => [id, name]));
  const { company } = input;
  const at = place.here;
  const total = (key: 'requirements' | 'met' | 'weightedGap' | 'weightedRequired'): CellValue =>
    live(sum(place.ownRange(key)), company[key]);
  const value = (
    key: 'requirements' | 'met' | 'weightedGap' | 'weightedRequired',
    own: (unit: GapGroup, row: number) => CellValue = (unit) => unit[key],
  ): TableColumn<GapGroup> => ({
    key,
    header: words.readiness[key],
    width: 14,
    format: key.startsWith('weighted') ? 'decimal' : 'integer',
    value: own,
    total: total(key),
  });
  const columns: TableColumn<GapGroup>[] = [
    {
      ...{ key: 'unitNumber', header: words.shares.unitNumber, width: 10, format: 'id' },
      value: ({ id }) => id ?? 0,
    },
    {
      ...{ key: 'unit', header: words.readiness.unit, width: 32, format: 'text' },
      value: ({ id }) => (id === null ? words.none : (names.get(id) ?? words.none)),
    },
    value('requirements'),
    value('met'),
    value('weightedGap', (unit, row) =>
      gaps === null
        ? unit.weightedGap
        : live(
            sumIfs(gaps.range('weighted'), [gaps.range('unitNumber'), at('unitNumber', row)]),
            unit.weightedGap,
          ),
    ),
    value('weightedRequired'),
    {
      ...{ key: 'readiness', header: words.readiness.readiness, width: 12, format: 'percent' },
      value: (unit, row) => live(readinessOf(at, row), unit.readiness),
      total: live(readinessOf(at, place.totalRow), company.readiness),
    },
    {
      ...{ key: 'compliance', header: words.readiness.compliance, width: 12, format: 'percent' },
      value: (unit, row) => live(complianceOf(at, row), unit.compliance),
      total: live(complianceOf(at, place.totalRow), company.compliance),
    },
  ];
  return {
    ...tableSheet({
      place,
      title: words.sheets.readiness,
      note: fill(words.readiness.note, { date: formatDay(input.table.on, input.language) }),
      totalLabel: words.total,
      columns,
      items: () => input.byUnit,
      count: input.byUnit.length,
      frozenColumns: 2,
    }),
    orientation: 'portrait',
  };
}

type At = (key: string, row: number) => Expression;

/** 1 − weighted gap ÷ weighted requirement; 1 when nothing is required. */
function readinessOf(at: At, row: number): Expression {
  return complement(ratio(at('weightedGap', row), at('weightedRequired', row), 0));
}

/** Requirements met ÷ requirements; 1 when nothing is required. */
function complianceOf(at: At, row: number): Expression {
  return ratio(at('met', row), at('requirements', row), 1);
}
