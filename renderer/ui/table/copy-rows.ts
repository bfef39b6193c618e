import type { Column, GridApi, IRowNode } from 'ag-grid-community';

/**
 * The rows as tab-separated text with a header, as Excel pastes it: visible columns, in their order.
 * Numbers keep the screen's decimal sign without thousands separators, so that Excel reads numbers.
 */
export function rowsAsText<T>(api: GridApi<T>, nodes: readonly IRowNode<T>[]): string {
  const columns = api
    .getAllDisplayedColumns()
    .filter((column) => column.getColId() !== selectionId);
  const header = columns.map((column) => clean(api.getDisplayNameForColumn(column, null) ?? ''));
  const rows = nodes.map((node) => columns.map((column) => cellText(api, node, column)));
  return [header, ...rows].map((cells) => cells.join('\t')).join('\r\n');
}

/** Id AG Grid gives its own column of checkboxes. */
const selectionId = 'ag-Grid-SelectionColumn';

function cellText<T>(api: GridApi<T>, node: IRowNode<T>, column: Column): string {
  const shown = api.getCellValue({ rowNode: node, colKey: column, useFormatter: true });
  const raw: unknown = api.getCellValue({ rowNode: node, colKey: column });
  const text = shown ?? (raw === null || raw === undefined ? '' : String(raw));
  return typeof raw === 'number' ? text.replace(/[\s\u00a0\u202f]/g, '') : clean(text);
}

/** Line breaks and tabs inside a value would break the pasted grid. */
function clean(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ');
}
