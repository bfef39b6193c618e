import { createGrid, type GridApi, type GridOptions } from 'ag-grid-community';
import { useLayoutEffect, useRef } from 'react';
import { gridLocales, printWhole, styleNonce } from '../../ui/table/BaseGrid.tsx';
import { registerGridModules } from '../../ui/table/grid-modules.ts';
import { gridTheme } from '../../ui/table/grid-theme.ts';
import { useLanguage } from '../../ui/use-words.ts';
import { lightenCells } from './lighter-grid.ts';
import { shortenFrames } from './short-frames.ts';
import { withoutLayout } from './without-layout.ts';

/** What may change while the grid stands. */
type Changing<T> = Pick<GridOptions<T>, 'rowData' | 'columnDefs' | 'pinnedBottomRowData'>;

interface PlainGridProps<T> extends Changing<T> {
  /** Name of the table for screen readers. */
  label: string;
  className?: string | undefined;
  /** Taken once. */
  options: GridOptions<T>;
  onReady: (api: GridApi<T> | null) => void;
}

/**
 * AG Grid without React between it and its cells: React components for cells cost three times the time of plain
 * elements, and the matrix makes thousands of them while one scrolls. Handlers in `options` must read what changes by reference.
 */
export function PlainGrid<T>({
  label,
  className,
  options,
  onReady,
  rowData,
  columnDefs,
  pinnedBottomRowData,
}: PlainGridProps<T>) {
  const place = useRef<HTMLDivElement>(null);
  const api = useRef<GridApi<T> | null>(null);
  const language = useLanguage();
  const changing = { rowData, columnDefs, pinnedBottomRowData } as Changing<T>;
  const held = useRef(changing);
  // biome-ignore lint/correctness/useExhaustiveDependencies: AG Grid reads its words once, the options too
  useLayoutEffect(() => {
    registerGridModules();
    const made = withoutLayout(place.current, () =>
      createGrid<T>(place.current!, {
        theme: gridTheme,
        localeText: gridLocales[language],
        ensureDomOrder: true,
        animateRows: false,
        suppressDragLeaveHidesColumns: true,
        ...(styleNonce ? { styleNonce } : {}),
        ...options,
        ...changing,
      }),
    );
    held.current = changing;
    const root = place.current!.querySelector('[role="grid"],[role="treegrid"]');
    root?.setAttribute('aria-label', label);
    root?.setAttribute('aria-multiselectable', 'true');
    printWhole(made);
    lightenCells(made);
    shortenFrames(made);
    api.current = made;
    onReady(made);
    return () => {
      api.current = null;
      onReady(null);
      made.destroy();
    };
  }, [language]);
  useLayoutEffect(() => {
    const before = held.current;
    const changed: GridOptions<T> = {};
    if (before.columnDefs !== columnDefs) changed.columnDefs = columnDefs ?? null;
    if (before.rowData !== rowData) changed.rowData = rowData ?? null;
    if (before.pinnedBottomRowData !== pinnedBottomRowData) {
      changed.pinnedBottomRowData = pinnedBottomRowData ?? [];
    }
    held.current = { rowData, columnDefs, pinnedBottomRowData } as Changing<T>;
    if (Object.keys(changed).length > 0) api.current?.updateGridOptions(changed);
  }, [rowData, columnDefs, pinnedBottomRowData]);
  return <div ref={place} className={className} />;
}
