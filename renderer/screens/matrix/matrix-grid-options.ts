import type { GridOptions } from 'ag-grid-community';
import classes from './matrix.module.css';
import { matrixCellColumn } from './matrix-columns.ts';
import { type MatrixRow, underBands } from './matrix-rows.ts';

/** How the matrix's grid behaves, whatever it shows. */
export const matrixGridOptions: GridOptions<MatrixRow> = {
  defaultColDef: matrixCellColumn,
  getRowId: ({ data }) => data.id,
  postSortRows: ({ nodes }) => underBands(nodes),
  rowClassRules: { [classes.bandRow!]: ({ data }) => data?.kind === 'band' },
  groupHeaderHeight: 26,
  headerHeight: 148,
  rowHeight: 28,
  rowBuffer: 2,
  suppressMovableColumns: true,
  // A moved row is a layer of its own: a hundred layers to paint and put together at every notch of the wheel.
  suppressRowTransform: true,
  // Lighting up the row under the pointer repaints it all at every notch of the wheel.
  suppressRowHoverHighlight: true,
  columnHoverHighlight: false,
  maintainColumnOrder: false,
  enableCellTextSelection: false,
  tooltipShowDelay: 400,
};
