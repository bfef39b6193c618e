import { AG_GRID_LOCALE_EN, AG_GRID_LOCALE_FR } from '@ag-grid-community/locale';
import type { GridApi } from 'ag-grid-community';
import { AgGridReact, type AgGridReactProps } from 'ag-grid-react';
import type { Ref } from 'react';
import { useLanguage } from '../use-words.ts';
import { registerGridModules } from './grid-modules.ts';
import { gridTheme } from './grid-theme.ts';
import './grid.css';

/** AG Grid's words in our languages. */
export const gridLocales = { fr: AG_GRID_LOCALE_FR, en: AG_GRID_LOCALE_EN };

/** The nonce the grid's own style sheets need under the page's content policy. */
export const styleNonce =
  document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? undefined;

/** Rows a person could want on paper; beyond it, what is on screen is printed. */
const mostPrinted = 1000;

interface BaseGridProps<T> extends AgGridReactProps<T> {
  /** Name of the table for screen readers. */
  label: string;
  gridRef?: Ref<AgGridReact<T>>;
}

/**
 * AG Grid with the product's theme, language and content-policy nonce, and nothing else decided.
 * `DataTable` is the usual table; use this one for what it cannot do (the skills matrix).
 */
export function BaseGrid<T>({ label, gridRef, ...props }: BaseGridProps<T>) {
  registerGridModules();
  const language = useLanguage();
  return (
    <AgGridReact<T>
      // AG Grid reads its words once: another language is another grid.
      key={language}
      ref={gridRef}
      theme={gridTheme}
      styleNonce={styleNonce}
      localeText={gridLocales[language]}
      enableCellTextSelection={false}
      ensureDomOrder
      animateRows={false}
      suppressDragLeaveHidesColumns
      {...props}
      onGridReady={(event) => {
        nameGrid(label, event.api.getGridId());
        printWhole(event.api);
        props.onGridReady?.(event);
      }}
    />
  );
}

/** Prints every row of a table of a readable length, not only those on screen. */
export function printWhole(api: GridApi): void {
  const before = () => {
    if (api.getDisplayedRowCount() <= mostPrinted) api.setGridOption('domLayout', 'print');
  };
  const after = () => api.setGridOption('domLayout', 'normal');
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  api.addEventListener('gridPreDestroyed', () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  });
}

/** Puts the accessible name on the element that has the grid's role. */
function nameGrid(label: string, id: string): void {
  const root = document.querySelector(`[grid-id="${CSS.escape(id)}"]`);
  root?.querySelector('[role="grid"],[role="treegrid"]')?.setAttribute('aria-label', label);
}
