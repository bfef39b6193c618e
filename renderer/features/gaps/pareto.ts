import type { GapSummary } from '#shared/gaps/gaps.contract.ts';

/** One bar of the Pareto and where the cumulative line stands after it. */
export interface ParetoRow {
  summary: GapSummary;
  /** Share of the whole weighted gap, 0–1. */
  share: number;
  /** Share explained by this bar and those before it, 0–1. */
  cumulative: number;
}

/**
 * The heaviest groups first with their cumulative share of the whole weighted gap; groups without a gap are left out.
 * `limit` cuts the bars, never the whole the shares are counted on.
 */
export function paretoRows(summaries: readonly GapSummary[], limit: number): ParetoRow[] {
  const whole = summaries.reduce((sum, { weightedGap }) => sum + weightedGap, 0);
  let reached = 0;
  return summaries
    .filter(({ weightedGap }) => weightedGap > 0)
    .sort((a, b) => b.weightedGap - a.weightedGap)
    .slice(0, limit)
    .map((summary) => {
      reached += summary.weightedGap;
      return { summary, share: summary.weightedGap / whole, cumulative: reached / whole };
    });
}

/** How few groups explain at least this share of the gap; all of them when it takes all. */
export function groupsForShare(summaries: readonly GapSummary[], share: number): number {
  const rows = paretoRows(summaries, summaries.length);
  const place = rows.findIndex(({ cumulative }) => cumulative >= share - 1e-9);
  return place < 0 ? rows.length : place + 1;
}
