import { type CostKind, costKinds } from '../budget/budget.contract.ts';
import { countedLines } from '../budget/counted-lines.ts';
import { type BudgetLine, type Slice, sliceLine } from '../budget/slices.ts';
import { fromCents } from '../kernel/money.ts';
import type { ExportWords } from './exports.words.ts';
import { add, cell, live, visibleSum } from './live.ts';
import { sharedPrice } from './shared-price.ts';
import type { CellFormat, SheetModel } from './sheet-model.ts';
import { placeTable, type TableColumn, type TablePlace, tableSheet } from './table-sheet.ts';
import type { ExportLine, WorkbookInput } from './workbook-input.ts';

const keys = [
  ...['line', 'course', 'quarter', 'unitNumber', 'unit', 'participants', 'situation'],
  ...[...costKinds, 'total', 'funding'],
];

/** What a unit bears of a line in one state, in cents. `unit` 0 stands for people without one, and for lines nobody is on yet. */
export interface Share {
  line: number;
  course: string;
  quarter: number;
  unit: number;
  unitName: string;
  participants: number;
  bucket: Slice['bucket'];
  kinds: Record<CostKind, number>;
  total: number;
  funding: number;
  /** The line it is a share of, and the participants of the line before this unit's; null for money no line bears. */
  of: { line: ExportLine; before: number } | null;
}

/** Shares each line's money over its participants' units, with the budget's own rule. */
export function sharesOf(input: WorkbookInput, words: ExportWords): Share[] {
  const unitOf = (id: number) => input.people.get(id)?.unitId ?? null;
  const names = new Map(input.units.map(({ id, name }) => [id, name]));
  const share = (
    budget: BudgetLine,
    of: { id: number; title: string; line: ExportLine | null },
  ): Share[] => {
    const counts = Map.groupBy(budget.employeeIds, unitOf);
    const order = [...counts.keys()].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
    const groups = Map.groupBy(
      sliceLine(budget, unitOf),
      ({ unitId, bucket }) => `${unitId} ${bucket}`,
    );
    return [...groups.values()].flatMap((slices): Share[] => {
      const [{ unitId, bucket, quarter }] = slices as [Slice, ...Slice[]];
      const sum = (kind: CostKind) =>
        slices.reduce((all, slice) => all + (slice.kind === kind ? slice.amount : 0), 0);
      const kinds = Object.fromEntries(costKinds.map((kind) => [kind, sum(kind)]));
      const before = order
        .slice(0, order.indexOf(unitId))
        .reduce<number>((sum, unit) => sum + (counts.get(unit)?.length ?? 0), 0);
      return [
        {
          ...{ line: of.id, course: of.title, quarter, bucket },
          ...{ unit: unitId ?? 0, unitName: names.get(unitId ?? 0) ?? words.none },
          participants: counts.get(unitId)?.length ?? 0,
          kinds: kinds as Record<CostKind, number>,
          total: slices.reduce((all, { amount }) => all + amount, 0),
          funding: slices.reduce((all, { funding }) => all + funding, 0),
          of: of.line && { line: of.line, before },
        },
      ];
    });
  };
  const own = input.lines.flatMap((line) =>
    countedLines([line.budget]).flatMap((budget) =>
      share(budget, { id: line.row.id, title: line.row.title, line }),
    ),
  );
  const loose = input.loose.flatMap((budget) =>
    share(budget, { id: 0, title: budget.title, line: null }),
  );
  return [...own, ...loose];
}

/** Lays the sheet of shares out. */
export function placeShares(words: ExportWords, shares: readonly Share[]): TablePlace {
  return placeTable(words.sheets.shares, keys, shares.length);
}

/** The shares behind every view of the budget, which a director can check by hand. */
export function sharesSheet(
  shares: readonly Share[],
  input: WorkbookInput,
  words: ExportWords,
  place: TablePlace,
  plan: TablePlace,
): SheetModel {
  const at = (key: string, row: number) => cell(null, place.column(key), row);
  const sum = (value: (share: Share) => number) =>
    shares.reduce((all, share) => all + value(share), 0);
  const total = (key: string, value: number) => live(visibleSum(place.ownRange(key)), value);
  const column = (
    key: string,
    header: string,
    width: number,
    format: CellFormat,
    value: TableColumn<Share>['value'],
  ): TableColumn<Share> => ({ key, header, width, format, value });
  const money = (
    key: string,
    header: string,
    cents: (share: Share) => number,
    value: TableColumn<Share>['value'] = (share) => fromCents(cents(share)),
  ): TableColumn<Share> => ({
    ...column(key, header, 17, 'money', value),
    total: total(key, fromCents(sum(cents))),
  });
  const columns: TableColumn<Share>[] = [
    column('line', words.people.line, 9, 'id', (s) => s.line),
    column('course', words.people.course, 38, 'text', (s) => s.course),
    column('quarter', words.plan.quarter, 10, 'id', (s) => s.quarter),
    column('unitNumber', words.shares.unitNumber, 10, 'id', (s) => s.unit),
    column('unit', words.people.unit, 28, 'text', (s) => s.unitName),
    {
      ...column('participants', words.plan.participants, 12, 'integer', (s) => s.participants),
      total: null,
    },
    column('situation', words.plan.situation, 13, 'text', (s) => words.situations[s.bucket]),
    ...costKinds.map((kind) =>
      money(
        kind,
        words.budget.kinds[kind],
        (s) => s.kinds[kind],
        (s, row) =>
          (kind === 'pedagogical' ? sharedPrice(s, plan, at('line', row)) : null) ??
          fromCents(s.kinds[kind]),
      ),
    ),
    money(
      'total',
      words.shares.total,
      (s) => s.total,
      (s, row) => live(add(...costKinds.map((kind) => at(kind, row))), fromCents(s.total)),
    ),
    money('funding', words.shares.funding, (s) => s.funding),
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
    table: input.director ? 'repartition' : undefined,
  });
}
