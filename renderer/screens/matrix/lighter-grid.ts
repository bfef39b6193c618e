import type { GridApi } from 'ag-grid-community';
import { partsOf } from './grid-parts.ts';

/**
 * Makes cells without a tooltip of the grid's: the browser's own says what they mean, and the grid makes and takes
 * away half a dozen objects a cell for it while one scrolls. Without that part, the grid stays as it is.
 */
export function lightenCells<T>(api: GridApi<T>): void {
  const { tooltipSvc } = partsOf(api);
  if (tooltipSvc?.enableCellTooltipFeature) tooltipSvc.enableCellTooltipFeature = () => undefined;
}

/**
 * Does work that changes columns, and tells each cell on screen once, after it: the grid goes through all of them for
 * each of the 400 columns that moves. Without that part, the work is done as it stands.
 */
export function tellCellsOnce<T>(api: GridApi<T>, work: () => void): void {
  const { rowRenderer } = partsOf(api);
  const read = rowRenderer?.getAllCellCtrls;
  if (!rowRenderer || !read) {
    work();
    return;
  }
  rowRenderer.getAllCellCtrls = () => [];
  try {
    work();
  } finally {
    rowRenderer.getAllCellCtrls = read;
    for (const cell of rowRenderer.getAllCellCtrls()) {
      cell.onLeftChanged?.();
      cell.onDisplayedColumnsChanged?.();
    }
  }
}
