import type { LineState } from '../plans/plans.contract.ts';
import { lineParts, plannedByKind } from './actual-parts.ts';
import type { ActualKind } from './actuals.contract.ts';
import { costKinds } from './cost-kinds.ts';

/** Where each kind's consumed money comes from, for a line's panel: entries, the director's total, or the plan. */
export function actualKinds(
  line: Parameters<typeof lineParts>[0] & { state: LineState },
): ActualKind[] {
  const parts = lineParts(line);
  const planned = plannedByKind(line);
  return costKinds.map((kind) => {
    const own = parts.filter((part) => part.kind === kind);
    const sum = (keep: (part: (typeof own)[number]) => boolean) =>
      own.reduce((all, part) => all + (keep(part) ? part.amount : 0), 0);
    const consumed = sum(({ bucket }) => bucket === 'consumed');
    return {
      ...{ kind, planned: planned[kind], consumed },
      entries: sum(({ origin }) => origin === 'actual'),
      stated: sum(({ origin }) => origin === 'director'),
      assumed: sum(({ origin, bucket }) => origin === 'planned' && bucket === 'consumed'),
      left: sum(({ bucket }) => bucket !== 'consumed'),
    };
  });
}
