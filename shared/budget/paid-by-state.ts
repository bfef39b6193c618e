import type { BudgetOverview } from './budget.contract.ts';

/** What an envelope pays (no wages, before funding) by state of the lines, in cents, the surest first. */
export function paidByState(overview: BudgetOverview) {
  const wages = overview.byKind.find(({ key }) => key === 'wages');
  return (['consumed', 'committed', 'forecast'] as const).map((kind) => ({
    kind,
    value: overview.company[kind] - (wages?.[kind] ?? 0),
  }));
}
