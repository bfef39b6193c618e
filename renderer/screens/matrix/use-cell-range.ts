import type { Column, GridApi } from 'ag-grid-community';
import { useMemo, useRef } from 'react';
import { type CellPlace, type CellRange, edgesOf, extended, isWithin } from './cell-range.ts';
import type { MatrixRow } from './matrix-rows.ts';

/** A column displayed: `skill` is its place in the index, null for names and figures. */
export interface ShownColumn {
  id: string;
  skill: number | null;
}

/** The block of cells chosen, over the grid's own rows and columns. */
export interface RangeTools {
  current: () => CellRange | null;
  isSelected: (row: number, columnId: string) => boolean;
  columns: () => ShownColumn[];
  /** Starts a range of one cell. */
  start: (row: number, columnId: string) => void;
  /** Ends the range at another cell, and brings it into view. */
  extendTo: (row: number, columnId: string) => void;
  /** Shift and an arrow; false for another key. */
  extendBy: (key: string, toEdge: boolean) => boolean;
  selectAll: () => void;
  clear: () => void;
  /** Columns changed: places are found again and the range is dropped. */
  forget: () => void;
}

/** `changed` is called after every change of the range. AG Grid Community has no ranges: this is ours. */
export function useCellRange(
  api: () => GridApi<MatrixRow> | null,
  changed: () => void,
): RangeTools {
  const range = useRef<CellRange | null>(null);
  const shown = useRef<{ columns: ShownColumn[]; places: Map<string, number> } | null>(null);
  return useMemo(() => {
    const layout = () => {
      shown.current ??= columnsOf(api()?.getAllDisplayedColumns() ?? []);
      return shown.current;
    };
    const set = (next: CellRange | null) => {
      range.current = next;
      changed();
    };
    const reveal = ({ row, column }: CellPlace) => {
      api()?.ensureIndexVisible(row);
      const id = layout().columns[column]?.id;
      if (id) api()?.ensureColumnVisible(id);
    };
    // Other rows or columns drop the range, yet the focus stands: it is then a range of one cell.
    const here = (): CellRange | null => {
      const focused = range.current ? null : api()?.getFocusedCell();
      if (!focused || focused.rowPinned) return range.current;
      const column = layout().places.get(focused.column.getColId());
      if (column === undefined) return null;
      const at = { row: focused.rowIndex, column };
      return { anchor: at, head: at };
    };
    const tools: RangeTools = {
      current: here,
      columns: () => layout().columns,
      isSelected: (row, columnId) => {
        if (!range.current) return false;
        const { top, bottom } = edgesOf(range.current);
        if (row < top || row > bottom) return false;
        return isWithin(range.current, row, layout().places.get(columnId) ?? -1);
      },
      start: (row, columnId) => {
        const column = layout().places.get(columnId);
        if (column === undefined) return set(null);
        set({ anchor: { row, column }, head: { row, column } });
      },
      extendTo: (row, columnId) => {
        const column = layout().places.get(columnId);
        const now = here();
        if (!now || column === undefined) return;
        set({ anchor: now.anchor, head: { row, column } });
        reveal({ row, column });
      },
      extendBy: (key, toEdge) => {
        const now = here();
        if (!now) return false;
        const size = {
          rows: api()?.getDisplayedRowCount() ?? 0,
          columns: layout().columns.length,
        };
        const next = extended(now, key, toEdge, size);
        if (!next) return false;
        set(next);
        reveal(next.head);
        return true;
      },
      selectAll: () => {
        const rows = api()?.getDisplayedRowCount() ?? 0;
        const { columns } = layout();
        if (rows === 0 || columns.length === 0) return;
        set({
          anchor: { row: 0, column: 0 },
          head: { row: rows - 1, column: columns.length - 1 },
        });
      },
      clear: () => set(null),
      forget: () => {
        shown.current = null;
        if (range.current) set(null);
      },
    };
    return tools;
  }, [api, changed]);
}

function columnsOf(displayed: readonly Column[]) {
  const columns = displayed.map((column): ShownColumn => {
    const place = column.getColDef().context as unknown;
    return { id: column.getColId(), skill: typeof place === 'number' ? place : null };
  });
  return { columns, places: new Map(columns.map(({ id }, place) => [id, place])) };
}
