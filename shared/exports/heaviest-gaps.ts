import type { GapTable } from '../gaps/gap-table.ts';

/** Gaps listed at most: beyond, a workbook is slower to open than useful; the rest is counted in the totals. */
export const listedGaps = 200_000;

/** The open gaps a workbook lists, heaviest first, and what is left out. */
export interface HeaviestGaps {
  /** Cells of the gap table. */
  cells: Uint32Array;
  total: number;
  weightedListed: number;
  weightedRest: number;
}

/** Finds the open gaps of a table, heaviest first, then by person and skill. */
export function heaviestGaps(table: GapTable, limit: number = listedGaps): HeaviestGaps {
  let total = 0;
  for (let cell = 0; cell < table.size; cell += 1) if (table.gap[cell]! > 0) total += 1;
  const all = new Uint32Array(total);
  let at = 0;
  for (let cell = 0; cell < table.size; cell += 1) if (table.gap[cell]! > 0) all[at++] = cell;
  all.sort((a, b) => table.weighted[b]! - table.weighted[a]! || a - b);
  const cells = all.subarray(0, Math.min(limit, total));
  const weigh = (part: Uint32Array) => part.reduce((sum, cell) => sum + table.weighted[cell]!, 0);
  return {
    cells,
    total,
    weightedListed: weigh(cells),
    weightedRest: weigh(all.subarray(cells.length)),
  };
}
