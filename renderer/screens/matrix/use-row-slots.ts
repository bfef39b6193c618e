import type { GridApi } from 'ag-grid-community';
import { useLayoutEffect, useMemo, useRef } from 'react';
import type { MatrixRow } from './matrix-rows.ts';

/** A row of the grid, which stays while the person it shows changes. */
export interface RowSlot extends MatrixRow {
  readonly slot: number;
}

/** The rows given to the grid, and which of them show somebody. */
export interface RowSlots {
  slots: readonly RowSlot[];
  isShort: () => boolean;
  isShown: (row: MatrixRow | undefined) => boolean;
}

/**
 * Gives the grid rows that last: another filter writes other people in the same rows and hides those left over.
 * Making 20,000 rows again, with the elements of those in sight, took most of the time of a filter.
 */
export function useRowSlots(api: GridApi<MatrixRow> | null, rows: readonly MatrixRow[]): RowSlots {
  const kept = useRef<readonly RowSlot[]>([]);
  const written = useRef<readonly MatrixRow[] | null>(null);
  const count = useRef(0);
  // While rendering: the grid reads its rows before any effect runs.
  if (written.current !== rows) {
    written.current = rows;
    count.current = rows.length;
    kept.current = writeSlots(kept.current, rows);
  }
  const slots = kept.current;
  // A grid just made has read its rows already.
  const told = useRef<{ api: unknown; rows: unknown; slots: unknown }>({
    api: null,
    rows: null,
    slots: null,
  });
  useLayoutEffect(() => {
    const { current } = told;
    // Given more slots, the grid has read its rows again, and all of them show somebody.
    const isTold = current.api !== api || current.rows === rows || current.slots !== slots;
    if (!isTold) api?.onFilterChanged();
    told.current = { api, rows, slots };
  }, [api, rows, slots]);
  return useMemo(
    () => ({
      slots,
      isShort: () => count.current < kept.current.length,
      isShown: (row) => (row as RowSlot).slot < count.current,
    }),
    [slots],
  );
}

/** Writes rows over the slots in place; another array only when more are needed. */
export function writeSlots(
  slots: readonly RowSlot[],
  rows: readonly MatrixRow[],
): readonly RowSlot[] {
  const reused = Math.min(slots.length, rows.length);
  for (let at = 0; at < reused; at++) Object.assign(slots[at]!, rows[at]!);
  if (rows.length <= slots.length) return slots;
  return [
    ...slots,
    ...rows.slice(reused).map((row, nth): RowSlot => ({ ...row, slot: reused + nth })),
  ];
}
