import type { CellMouseOverEvent } from 'ag-grid-community';
import type { MatrixRow } from './matrix-rows.ts';

/**
 * Writes the whole meaning of the cell under the pointer in the browser's own tooltip. The grid's tooltips cost every
 * cell its listeners, and thousands of cells come and go while one scrolls.
 */
export function sayUnderPointer(
  { event, data, column }: CellMouseOverEvent<MatrixRow>,
  explain: (row: MatrixRow, skill: number) => string,
): void {
  const target = event?.target;
  const cell = target instanceof Element ? target.closest<HTMLElement>('.ag-cell') : null;
  if (!cell || !data) return;
  const place: unknown = column.getColDef().context;
  const id = column.getColId();
  if (typeof place === 'number') cell.title = explain(data, place);
  else if (id === 'name' || id === 'unit') cell.title = data[id];
}
