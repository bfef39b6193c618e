import type { GridApi } from 'ag-grid-community';
import { useMemo, useState } from 'react';
import { useCellWords } from '../../features/skills/use-cell-words.ts';
import { useWords } from '../../ui/use-words.ts';
import { matrixScreenWords } from './MatrixScreen.words.ts';
import { refusedKey } from './matrix-drawing.ts';
import type { MatrixPlaces } from './matrix-places.ts';
import type { MatrixRow } from './matrix-rows.ts';
import type { RefusedCell } from './pasted-levels.ts';
import type { CellLine } from './RefusedCells.tsx';
import type { RangeTools } from './use-cell-range.ts';

/** The cells the last edit refused. */
export interface RefusedCells {
  lines: readonly CellLine[];
  /** Why, by `refusedKey`. */
  reasons: ReadonlyMap<string, string>;
}

const none: CellLine[] = [];

/** Keeps what the last edit refused, in words that name the place and the remedy. */
export function useRefusedCells() {
  const t = useWords(matrixScreenWords);
  const { top } = useCellWords();
  const [lines, setLines] = useState(none);
  const reasons = useMemo(() => new Map(lines.map(({ key, reason }) => [key, reason])), [lines]);
  const keep = (
    cells: readonly RefusedCell[],
    places: MatrixPlaces,
    range: RangeTools,
    api: GridApi<MatrixRow> | null,
  ) => {
    const lineOf = ({ row, column, blockRow, blockColumn, text, reason }: RefusedCell) => {
      const inBlock = t('placeInBlock', { row: blockRow + 1, column: blockColumn + 1 });
      const rowId = api?.getDisplayedRowAtIndex(row)?.data?.id ?? `block ${blockRow}`;
      const columnId = range.columns()[column]?.id ?? `block ${blockColumn}`;
      return {
        key: refusedKey(rowId, columnId),
        place: places.nameOf(row, column) ?? inBlock,
        reason: t(`reasons.${reason}`, { text, top }),
      };
    };
    setLines(cells.length > 0 ? cells.map(lineOf) : none);
  };
  return { lines, reasons, keep, forget: () => setLines(none) };
}
