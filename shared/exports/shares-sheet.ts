import { budgetOverview } from '../budget/overview.ts';
import { fromCents } from '../kernel/money.ts';
import type { ExportWords } from './exports.words.ts';
import { live, visibleSum } from './live.ts';
import type { SheetModel } from './sheet-model.ts';
import { situationOf } from './situation.ts';
import { placeTable, type TableColumn, type TablePlace, tableSheet } from './table-sheet.ts';
import type { WorkbookInput } from './workbook-input.ts';

const keys = [
  ...['line', 'course', 'unitNumber', 'unit', 'participants', 'situation', 'total', 'funding'],
] as const;

/** What a unit bears of a line, in cents. `unit` 0 stands for people without one, and for lines nobody is on yet. */
export interface Share {
  line: number;
  course: string;
  unit: number;
  unitName: string;
  participants: number;
  situation: string;
  total: number;
  funding: number;
}

/** Shares each line's costs over its participants' units, with the budget's own rule, one line at a time. */
export function sharesOf(input: WorkbookInput, words: ExportWords): Share[] {
  const unitOf = (id: number) => input.people.get(id)?.unitId ?? null;
  return input.lines.flatMap(({ row, budget, employeeIds }) => {
    const { byUnit } = budgetOverview({
      ...{ planId: input.plan.id, year: input.plan.year, headcount: 0 },
      ...{ lines: [budget], envelopes: [], units: input.units, unitOf },
    });
    const counts = Map.groupBy(employeeIds, unitOf);
    return byUnit.map(
      (unit): Share => ({
        line: row.id,
        course: row.title,
        unit: unit.id ?? 0,
        unitName: unit.id === null ? words.none : unit.name,
        participants: counts.get(unit.id)?.length ?? 0,
        situation: words.situations[situationOf(row.state)],
        total: unit.total,
        funding: unit.funding,
      }),
    );
  });
}

/** Lays the sheet of shares out. */
export function placeShares(words: ExportWords, shares: readonly Share[]): TablePlace {
  return placeTable(words.sheets.shares, keys, shares.length);
}

/** The shares behind the budget by unit, which a director can check by hand. */
export function sharesSheet(
  shares: readonly Share[],
  words: ExportWords,
  place: TablePlace,
): SheetModel {
  const sum = (key: 'participants' | 'total' | 'funding') =>
    shares.reduce((all, share) => all + share[key], 0);
  const total = (key: string, value: number) => live(visibleSum(place.ownRange(key)), value);
  const columns: TableColumn<Share>[] = [
    { key: 'line', header: words.people.line, width: 9, format: 'id', value: (s) => s.line },
    {
      key: 'course',
      header: words.people.course,
      width: 38,
      format: 'text',
      value: (s) => s.course,
    },
    {
      ...{ key: 'unitNumber', header: words.shares.unitNumber, width: 10, format: 'id' },
      value: (s) => s.unit,
    },
    { key: 'unit', header: words.people.unit, width: 28, format: 'text', value: (s) => s.unitName },
    {
      ...{ key: 'participants', header: words.plan.participants, width: 12, format: 'integer' },
      value: (s) => s.participants,
      total: total('participants', sum('participants')),
    },
    {
      ...{ key: 'situation', header: words.plan.situation, width: 13, format: 'text' },
      value: (s) => s.situation,
    },
    {
      ...{ key: 'total', header: words.shares.total, width: 18, format: 'money' },
      value: (s) => fromCents(s.total),
      total: total('total', fromCents(sum('total'))),
    },
    {
      ...{ key: 'funding', header: words.shares.funding, width: 18, format: 'money' },
      value: (s) => fromCents(s.funding),
      total: total('funding', fromCents(sum('funding'))),
    },
  ];
  return tableSheet({
    place,
    title: words.sheets.shares,
    note: words.budget.unitNote,
    totalLabel: words.visibleTotal,
    columns,
    items: () => shares,
    count: shares.length,
    frozenColumns: 2,
  });
}
