import { notifications } from '@mantine/notifications';
import type { GridApi } from 'ag-grid-community';
import type { KeyboardEvent } from 'react';
import type { uiWords } from '../ui.words.ts';
import type { Say } from '../use-words.ts';
import { rowsAsText } from './copy-rows.ts';

/** Ctrl/⌘ C in a table: the selected rows, or the focused cell when none is selected. */
export function copyOnShortcut<T>(
  event: KeyboardEvent,
  api: GridApi<T>,
  t: Say<typeof uiWords>,
): void {
  if (event.key.toLowerCase() !== 'c' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
  const target = event.target as HTMLElement;
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
  if (!getSelection()?.isCollapsed) return;
  event.preventDefault();
  if (api.getSelectedNodes().length > 0) void copyRows(api, t);
  else copyCell(api);
}

/** Copies the selected rows, or every row shown when none is selected, and says how many. */
export async function copyRows<T>(api: GridApi<T>, t: Say<typeof uiWords>): Promise<void> {
  const selected = api.getSelectedNodes();
  const nodes = [...selected];
  if (nodes.length === 0) api.forEachNodeAfterFilterAndSort((node) => nodes.push(node));
  await navigator.clipboard.writeText(rowsAsText(api, nodes));
  notifications.show({ message: t('copied', { count: nodes.length }) });
}

function copyCell<T>(api: GridApi<T>): void {
  const cell = api.getFocusedCell();
  const node = cell ? api.getDisplayedRowAtIndex(cell.rowIndex) : undefined;
  if (!cell || !node) return;
  const value = api.getCellValue({ rowNode: node, colKey: cell.column, useFormatter: true });
  void navigator.clipboard.writeText(String(value ?? ''));
}
