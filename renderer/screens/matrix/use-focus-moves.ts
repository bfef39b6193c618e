import type { GridApi } from 'ag-grid-community';
import { useRef } from 'react';
import type { MatrixRow } from './matrix-rows.ts';

/**
 * Follows the grid's focus in the order of what one presses. The grid tells of a move by a timer, which a quick hand
 * overtakes on a busy machine: `catchUp`, before a key or the clipboard is answered, does the move the grid has made and
 * not told yet; what is told of it later is let go.
 */
export function useFocusMoves(
  api: GridApi<MatrixRow> | null,
  move: (rowIndex: number, columnId: string) => void,
) {
  const last = useRef('');
  const ahead = useRef<string[]>([]);
  const done = (key: string, rowIndex: number, columnId: string) => {
    last.current = key;
    move(rowIndex, columnId);
  };
  return {
    /** The grid tells that its focus moved. */
    told: (rowIndex: number, columnId: string) => {
      const key = `${rowIndex} ${columnId}`;
      const at = ahead.current.indexOf(key);
      ahead.current = at < 0 ? [] : ahead.current.slice(at + 1);
      if (at < 0) done(key, rowIndex, columnId);
    },
    catchUp: () => {
      const cell = api?.getFocusedCell();
      if (!cell || cell.rowPinned) return;
      const columnId = cell.column.getColId();
      const key = `${cell.rowIndex} ${columnId}`;
      if (key === last.current) return;
      ahead.current.push(key);
      done(key, cell.rowIndex, columnId);
    },
  };
}
