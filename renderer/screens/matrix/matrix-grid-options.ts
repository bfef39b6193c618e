import type { GridOptions } from 'ag-grid-community';
import { matrixCellColumn } from './matrix-columns.ts';
import { type MatrixRow, underBands } from './matrix-rows.ts';

/** How the matrix's grid behaves, whatever it shows. */
export const matrixGridOptions: GridOptions<MatrixRow> = {
  defaultColDef: matrixCellColumn,
  getRowId: ({ data }) => ('slot' in data ? `slot ${data.slot}` : data.id),
  postSortRows: ({ nodes }) => underBands(nodes),
  groupHeaderHeight: 24,
  headerHeight: 126,
  rowHeight: 26,
  rowBuffer: 2,
  suppressMovableColumns: true,
  // Hidden columns would slide the others into place: a layout of every cell at each frame, long after the filter answered.
  suppressColumnMoveAnimation: true,
  // A moved row is a layer of its own: a hundred layers to paint and put together at every notch of the wheel.
  suppressRowTransform: true,
  // Lighting up the row under the pointer repaints it all at every notch of the wheel.
  suppressRowHoverHighlight: true,
  columnHoverHighlight: false,
  maintainColumnOrder: false,
  enableCellTextSelection: false,
  // Nobody searches by the grid's own means: it would go through every row for each change of columns.
  includeHiddenColumnsInQuickFilter: true,
  tooltipShowDelay: 400,
  // Arrows move inside the grid; Tab leaves it, or nobody without a mouse would ever reach what follows.
  tabToNextCell: () => false,
};
