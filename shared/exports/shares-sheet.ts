import { type CostKind, costKinds } from '../budget/budget.contract.ts';
import { countedLines } from '../budget/counted-lines.ts';
import { type BudgetLine, type Slice, sliceLine } from '../budget/slices.ts';
import { fromCents } from '../kernel/money.ts';
import { noAncillary } from '../plans/ancillary.ts';
import type { ExportWords } from './exports.words.ts';
import { live, span, sum as sumOf, visibleSum } from './live.ts';
import { pricedBy } from './priced-by.ts';
import { partOfPrice, pedagogicalNow } from './shared-price.ts';
import type { CellFormat, SheetModel } from './sheet-model.ts';
import { placeTable, type TableColumn, type TablePlace, tableSheet } from './table-sheet.ts';
import type { ExportLine, WorkbookInput } from './workbook-input.ts';

const keys = [
  ...['line', 'course', 'quarter', 'unitNumber', 'unit', 'participants', 'situation'],
  ...[...costKinds, 'total', 'funding', 'lineCost'],
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

const nothing = (): Record<CostKind, number> => ({ pedagogical: 0, wages: 0, ...noAncillary });

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
    const before = new Map<number | null, number>();
    let running = 0;
    for (const unitId of order) {
      before.set(unitId, running);
      running += counts.get(unitId)!.length;
    }
    const shares = new Map<string, Share>();
    for (const { unitId, bucket, quarter, kind, amount, funding } of sliceLine(budget, unitOf)) {
      const key = `${unitId} ${bucket}`;
      let own = shares.get(key);
      if (!own) {
        own = {
          ...{ line: of.id, course: of.title, quarter, bucket },
          ...{ unit: unitId ?? 0, unitName: names.get(unitId ?? 0) ?? words.none },
          ...{ participants: counts.get(unitId)?.length ?? 0, kinds: nothing(), total: 0 },
          ...{ funding: 0, of: of.line && { line: of.line, before: before.get(unitId) ?? 0 } },
        };
        shares.set(key, own);
      }
      own.kinds[kind] += amount;
      own.total += amount;
      own.funding += funding;
    }
    return [...shares.values()];
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
  const at = place.here;
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
    // Most kinds of most shares are nothing: left empty, they let the rest be read.
    value: TableColumn<Share>['value'] = (share) => fromCents(cents(share)) || null,
  ): TableColumn<Share> => ({
    ...column(key, header, 17, 'money', value),
    total: total(key, fromCents(sum(cents))),
  });
  const pedagogicalPart = (share: Share, row: number) => {
    const { pedagogical } = share.kinds;
    if (pricedCost(share) === null) return fromCents(pedagogical) || null;
    const { before, line } = share.of!;
    const all = line.employeeIds.length;
    const shares = { before: before / all, upTo: (before + share.participants) / all };
    return partOfPrice(pedagogical, shares, at('lineCost', row));
  };
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
        kind === 'pedagogical' ? pedagogicalPart : undefined,
      ),
    ),
    money(
      'total',
      words.shares.total,
      (s) => s.total,
      (s, row) =>
        live(sumOf(span(at(costKinds[0], row), at(costKinds.at(-1)!, row))), fromCents(s.total)),
    ),
    money('funding', words.shares.funding, (s) => s.funding),
    column('lineCost', words.shares.lineCost, 17, 'money', (s, row) => {
      const then = pricedCost(s);
      if (then === null) return null;
      return live(pedagogicalNow(plan, at('line', row)), fromCents(then));
    }),
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

/** What a share's whole line costs (cents) when it moves with a price of the plan's sheet; null when that price does not move it. */
function pricedCost({ of, participants }: Share): number | null {
  if (!of || participants === 0 || (of.line.budget.actuals?.length ?? 0) > 0) return null;
  return pricedBy(of.line.row) ? of.line.row.costs.pedagogical : null;
}
