import type { Funding } from '../plans/plans.contract.ts';
import { byBucket, lineParts } from './actual-parts.ts';
import type {
  BudgetBreakdown,
  BudgetMonth,
  BudgetNode,
  BudgetSource,
  Spending,
  StraddleRule,
} from './breakdown.contract.ts';
import { buckets } from './bucket-of.ts';
import { type CostKind, costKinds, type Envelope } from './budget.contract.ts';
import { countedLines } from './counted-lines.ts';
import { monthAmounts } from './month-amounts.ts';
import type { LineDates } from './month-weights.ts';
import { addUp, type Bucket, type BudgetLine, type Slice, sliceLine } from './slices.ts';

/** A line with what its months and its payers depend on. */
export interface DatedLine extends BudgetLine, LineDates {
  id: number;
  title: string;
  funding: readonly Funding[];
}

export interface BreakdownInput {
  year: number;
  straddle: StraddleRule;
  lines: readonly DatedLine[];
  envelopes: readonly Envelope[];
  units: readonly { id: number; name: string }[];
  unitOf: (employeeId: number) => number | null;
  /** How far units unfold: to their lines unless said, or to their kinds of cost only. */
  depth?: 'kind' | 'line';
}

type LineSlice = Slice & { lineId: number };

const none = (): Spending => ({ forecast: 0, committed: 0, consumed: 0, total: 0 });

function spend(into: Spending, bucket: Bucket, amount: number): void {
  into[bucket] += amount;
  into.total += amount;
}

/** Unfolds a plan's money; the views share one set of amounts, so each adds up to `total` to the cent. */
export function budgetBreakdown(
  input: BreakdownInput,
): Pick<BudgetBreakdown, 'nodes' | 'months' | 'sources' | 'total'> {
  const live = countedLines(input.lines);
  const slices = live.flatMap((line) =>
    sliceLine(line, input.unitOf).map(
      (slice): LineSlice => Object.assign(slice, { lineId: line.id }),
    ),
  );
  const total = none();
  for (const { bucket, amount } of slices) spend(total, bucket, amount);
  return {
    nodes: nodesOf(input, slices),
    months: monthsOf(input, live),
    sources: sourcesOf(live),
    total,
  };
}

function nodesOf(input: BreakdownInput, slices: readonly LineSlice[]): BudgetNode[] {
  const titles = new Map(input.lines.map(({ id, title }) => [id, title]));
  const byUnit = Map.groupBy(slices, ({ unitId }) => unitId);
  const units: { id: number | null; name: string }[] = [...input.units, { id: null, name: '' }];
  return units.flatMap(({ id, name }) => {
    const own = byUnit.get(id) ?? [];
    const given = id === null ? [] : input.envelopes.filter(({ unitId }) => unitId === id);
    if (own.length === 0 && given.length === 0) return [];
    const key = `u${id ?? 0}`;
    const place = { unitId: id, kind: null, lineId: null };
    const unit = node(own, given, { ...place, key, name, parent: null, level: 'unit' });
    const byKind = Map.groupBy(own, ({ kind }) => kind);
    const lines = input.depth === 'kind' ? null : titles;
    const kinds = costKinds.flatMap((kind) =>
      kindNodes(unit, kind, byKind.get(kind) ?? [], given, lines),
    );
    return [unit, ...kinds];
  });
}

function kindNodes(
  unit: BudgetNode,
  kind: CostKind,
  own: readonly LineSlice[],
  given: readonly Envelope[],
  /** null to leave the lines out. */
  titles: ReadonlyMap<number, string> | null,
): BudgetNode[] {
  const key = `${unit.key}/${kind}`;
  const place = { unitId: unit.unitId, kind };
  const head = node(own, given, {
    ...{ ...place, key, parent: unit.key, level: 'kind' },
    ...{ lineId: null, name: '' },
  });
  if (!titles) return [head];
  const lines = [...Map.groupBy(own, ({ lineId }) => lineId)].flatMap(([lineId, parts]) => {
    const line = node(parts, [], {
      ...{ ...place, key: `${key}/${lineId}`, parent: key, level: 'line' },
      lineId: lineId > 0 ? lineId : null,
      name: titles.get(lineId) ?? '',
    });
    const { forecast, committed, consumed } = line;
    return forecast === 0 && committed === 0 && consumed === 0 ? [] : [line];
  });
  return [head, ...lines];
}

type Place = Pick<BudgetNode, 'key' | 'parent' | 'level' | 'unitId' | 'kind' | 'lineId' | 'name'>;

function node(slices: readonly Slice[], given: readonly Envelope[], place: Place): BudgetNode {
  const own = given.filter(({ kind }) => kind === place.kind);
  const sum = (list: readonly Envelope[]) => list.reduce((all, { amount }) => all + amount, 0);
  const envelope = own.length === 0 ? null : sum(own);
  const { forecast, committed, consumed, total, remaining } = addUp(slices, envelope);
  return {
    ...place,
    ...{ forecast, committed, consumed, total, envelope, remaining },
    additional: sum(own.filter(({ additional }) => additional)),
    variance: consumed - forecast,
  };
}

function monthsOf({ year, straddle }: BreakdownInput, live: readonly DatedLine[]): BudgetMonth[] {
  const months = new Map<string, Spending>();
  for (let at = 1; at <= 12; at += 1) months.set(`${year}-${String(at).padStart(2, '0')}`, none());
  for (const line of live) {
    for (const { month, bucket, amount } of monthAmounts(line, year, straddle)) {
      const own = months.get(month) ?? none();
      spend(own, bucket, amount);
      months.set(month, own);
    }
  }
  const running = none();
  return [...months]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, own]) => {
      for (const state of [...buckets, 'total'] as const) {
        running[state] += own[state];
      }
      return { month, ...own, cumulative: { ...running } };
    });
}

function sourcesOf(live: readonly DatedLine[]): BudgetSource[] {
  const company = none();
  const sources = new Map<string, Spending>();
  for (const line of live) {
    const parts = lineParts(line);
    for (const { bucket, amount } of parts) spend(company, bucket, amount);
    for (const { source, state, amount } of line.funding) {
      if (state !== 'agreed' && state !== 'paid') continue;
      const into = sources.get(source) ?? none();
      for (const [bucket, share] of byBucket(amount, parts, line.state)) {
        spend(into, bucket, share);
        spend(company, bucket, -share);
      }
      sources.set(source, into);
    }
  }
  const funded = [...sources].map(([source, own]) => ({ source, ...own }));
  return [{ source: null, ...company }, ...funded.sort((a, b) => b.total - a.total)];
}
