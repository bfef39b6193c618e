import type { IsoDate } from '../kernel/dates.ts';
import { allocate, type Cents } from '../kernel/money.ts';
import { type Ancillary, noAncillary } from '../plans/ancillary.ts';
import type { Costs, LineState } from '../plans/plans.contract.ts';
import { type Bucket, bucketOf } from './bucket-of.ts';
import { type CostKind, costKinds } from './cost-kinds.ts';

/** An entry as the budget counts it. Without a kind it is what the director says the whole line cost but wages. */
export interface ActualAmount {
  kind: CostKind | null;
  /** Cents; negative for a credit note. */
  amount: Cents;
  date: IsoDate;
  /** ISO instant of its last change. */
  recordedAt: string;
}

/** Part of a line's money with where it comes from: what was planned, an entry, or the director's total. */
export interface LinePart {
  kind: CostKind;
  bucket: Bucket;
  amount: Cents;
  /** The day it was paid; null follows the line's own dates. */
  date: IsoDate | null;
  origin: 'planned' | 'actual' | 'director';
}

interface PartsInput extends Ancillary {
  state: LineState;
  costs: Costs;
  actuals?: readonly ActualAmount[];
}

/** Where a director's total stands beside the entries: the last word holds. */
export type Statement = 'none' | 'counts' | 'overtaken';

/** A line's planned money by kind, in cents; a cancelled line plans nothing. */
export function plannedByKind({ state, costs, ...line }: PartsInput): Record<CostKind, Cents> {
  if (state === 'cancelled') return { pedagogical: 0, wages: 0, ...noAncillary };
  const { travel, lodging, meals, rooms, material } = line;
  const { pedagogical, wages } = costs;
  return { pedagogical, wages, travel, lodging, meals, rooms, material };
}

/** Whether a director's total counts: it does until an entry other than wages is recorded after it. */
export function statementOf(actuals: readonly ActualAmount[]): Statement {
  const said = actuals.find(({ kind }) => kind === null);
  if (!said) return 'none';
  const later = actuals.some(
    ({ kind, recordedAt }) => kind !== null && kind !== 'wages' && recordedAt > said.recordedAt,
  );
  return later ? 'overtaken' : 'counts';
}

/**
 * What a line's money is made of (domain.md §5, budget states). Entries are consumed, kind by kind. A kind that has none
 * is consumed as planned once the line is closed. Before that, what was planned and not yet paid stays forecast (draft)
 * or committed. A director's total replaces the entries of every kind but wages until a later entry is recorded: only
 * its difference with them is added, by the plan's shares when it is more and off the entries when it is less.
 */
export function lineParts(line: PartsInput): LinePart[] {
  const actuals = line.actuals ?? [];
  const planned = plannedByKind(line);
  const entries = actuals.flatMap(({ kind, amount, date }): LinePart[] =>
    kind === null ? [] : [{ kind, bucket: 'consumed', amount, date, origin: 'actual' }],
  );
  const statement = statementOf(actuals) === 'counts';
  const paid = statement ? [...entries, ...statedParts(entries, planned, actuals)] : entries;
  const settled = new Set<CostKind>(statement ? costKinds.filter((kind) => kind !== 'wages') : []);
  for (const { kind } of paid) settled.add(kind);
  const bucket = bucketOf(line.state);
  const rest = costKinds.flatMap((kind): LinePart[] => {
    const amount = planned[kind];
    const place = { kind, bucket, date: null, origin: 'planned' as const };
    if (!settled.has(kind)) return [{ ...place, amount }];
    if (bucket === 'consumed') return [];
    const spent = paid.reduce((sum, part) => sum + (part.kind === kind ? part.amount : 0), 0);
    return [{ ...place, amount: amount - Math.min(Math.max(spent, 0), amount) }];
  });
  return [...paid, ...rest];
}

/** Shares what funders pay over the buckets of what they pay for, to the cent; a cancelled line is paid for by nobody. */
export function byBucket(
  funding: Cents,
  parts: readonly LinePart[],
  state: LineState,
): Map<Bucket, Cents> {
  if (state === 'cancelled' || funding === 0) return new Map();
  const paid = new Map<Bucket, Cents>();
  for (const { kind, bucket, amount } of parts) {
    if (kind !== 'wages') paid.set(bucket, (paid.get(bucket) ?? 0) + amount);
  }
  const buckets = [...paid].filter(([, amount]) => amount > 0);
  if (buckets.length === 0) return new Map([[bucketOf(state), funding]]);
  const shares = allocate(
    funding,
    buckets.map(([, amount]) => amount),
  );
  return new Map(buckets.map(([bucket], at) => [bucket, shares[at]!]));
}

/** The director's total less the entries it speaks of, spread so that kinds and months stay whole cents. */
function statedParts(
  entries: readonly LinePart[],
  planned: Record<CostKind, Cents>,
  actuals: readonly ActualAmount[],
): LinePart[] {
  const spoken = entries.filter(({ kind }) => kind !== 'wages');
  const said = actuals.find(({ kind }) => kind === null)!;
  const difference = said.amount - spoken.reduce((sum, { amount }) => sum + amount, 0);
  if (difference === 0) return [];
  const own = { bucket: 'consumed', origin: 'director' } as const;
  const positive = spoken.filter(({ amount }) => amount > 0);
  if (difference < 0 && positive.length > 0) {
    const shares = allocate(
      difference,
      positive.map(({ amount }) => amount),
    );
    return positive.map(({ kind, date }, at) => ({ ...own, kind, date, amount: shares[at]! }));
  }
  const kinds = costKinds.filter((kind) => kind !== 'wages' && planned[kind] > 0);
  if (kinds.length === 0) {
    return [{ ...own, kind: 'pedagogical', date: null, amount: difference }];
  }
  const shares = allocate(
    difference,
    kinds.map((kind) => planned[kind]),
  );
  return kinds.map((kind, at) => ({ ...own, kind, date: null, amount: shares[at]! }));
}
