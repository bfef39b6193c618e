import { AG_GRID_LOCALE_EN, AG_GRID_LOCALE_FR } from '@ag-grid-community/locale';
import { AgGridReact, type AgGridReactProps } from 'ag-grid-react';
import type { Ref } from 'react';
import { useLanguage } from '../use-words.ts';
import { registerGridModules } from './grid-modules.ts';
import { gridTheme } from './grid-theme.ts';
import './grid.css';

const locales = { fr: AG_GRID_LOCALE_FR, en: AG_GRID_LOCALE_EN };

/** The nonce the grid's own style sheets need under the page's content policy. */
const styleNonce =
  document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? undefined;

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
      localeText={locales[language]}
      enableCellTextSelection={false}
      ensureDomOrder
      animateRows={false}
      suppressDragLeaveHidesColumns
      {...props}
      onGridReady={(event) => {
        nameGrid(label, event.api.getGridId());
        props.onGridReady?.(event);
      }}
    />
  );
}

/** Puts the accessible name on the element that has the grid's role. */
function nameGrid(label: string, id: string): void {
  const root = document.querySelector(`[grid-id="${CSS.escape(id)}"]`);
  root?.querySelector('[role="grid"],[role="treegrid"]')?.setAttribute('aria-label', label);
}
