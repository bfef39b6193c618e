import type { ColDef, GridApi, RowSelectionOptions } from 'ag-grid-community';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useFormat } from '../format.ts';
import { EmptyState, LoadingState } from '../states.tsx';
import { uiWords } from '../ui.words.ts';
import { useWords } from '../use-words.ts';
import { BaseGrid } from './BaseGrid.tsx';
import { listTakesEnter } from './ChoiceEditor.tsx';
import { type ColumnKind, columnTypes } from './column-types.ts';
import { copyOnShortcut } from './copy-shortcut.ts';
import classes from './DataTable.module.css';
import { type EditHandler, editRequest } from './edit-request.ts';
import { TableToolbar } from './TableToolbar.tsx';
import { tableMemory } from './table-memory.ts';

/** A column: AG Grid's definition, with `kind` for how its values are written, filtered and edited. */
export type TableColumn<T> = Omit<ColDef<T>, 'type'> & { kind?: ColumnKind };

export interface DataTableProps<T> {
  /** Name of the table for screen readers. */
  label: string;
  /** Undefined while loading. Keep the reference stable (query data, useMemo). */
  rows: readonly T[] | undefined;
  rowId: (row: T) => string | number;
  /** Wrap in useMemo. Units go in the header: « Coût (€) ». */
  columns: readonly TableColumn<T>[];
  /** Remembers columns, order, sort and filters under this name. */
  memory?: string;
  /** Checkboxes, and the bar of actions on what is chosen. */
  bulk?: (rows: T[], unselect: () => void) => ReactNode;
  /** A click, or Enter on a cell that is not editable, opens the row. */
  onOpen?: (row: T) => void;
  /** Called for each edited cell; a rejection puts the old value back. Columns say `editable: true`. */
  onEdit?: EditHandler<T>;
  /** The totals row, pinned at the bottom: the fields it fills. */
  totals?: Partial<T> | null;
  /** Controls at the left of the table's own toolbar: filters, chips. */
  filters?: ReactNode;
  /** Buttons at its right. */
  actions?: ReactNode;
  /** Shown instead of the table when there is no row at all. */
  empty?: ReactNode;
  /** Keeps a row only if true, besides the column filters. */
  keep?: (row: T) => boolean;
  /** Height in pixels; by default the table fills its parent. */
  height?: number;
}

/**
 * The product's table: sort, column filters, search, column chooser, totals, selection with bulk actions,
 * edit in place, copy as Excel pastes it, keyboard everywhere. Fills the height of its parent.
 */
export function DataTable<T extends object>(props: DataTableProps<T>) {
  const { label, rows, rowId, columns, memory, bulk, onOpen, onEdit, totals, keep, height } = props;
  const t = useWords(uiWords);
  const format = useFormat();
  const [api, setApi] = useState<GridApi<T> | null>(null);
  const [search, setSearch] = useState('');
  const [selected, setSelected] = useState<T[]>([]);
  const [shown, setShown] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the formats
  const types = useMemo(() => columnTypes(format, (yes) => (yes ? t('yes') : t('no'))), [format]);
  const definitions = useMemo(() => columns.map(definition), [columns]);
  const totalRows = useMemo(() => (totals ? [totals as T] : []), [totals]);
  const selectable = bulk !== undefined;
  const selection = useMemo<RowSelectionOptions<T> | undefined>(
    () =>
      selectable
        ? { mode: 'multiRow', enableClickSelection: false, selectAll: 'filtered' }
        : undefined,
    [selectable],
  );

  // The grid asks again which rows pass only when it is told that the question changed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the condition changes
  useEffect(() => api?.onFilterChanged(), [api, keep]);

  if (rows === undefined) return <LoadingState />;
  if (rows.length === 0) return props.empty ?? <EmptyState title={t('noRows')} />;
  const unselect = () => api?.deselectAll();
  const remember = (grid: GridApi<T>) => {
    if (!memory) return;
    tableMemory.keepColumns(memory, grid.getColumnState());
    tableMemory.keepFilter(memory, grid.getFilterModel());
  };

  return (
    <div className={classes.table} style={height ? { height, flex: 'none' } : undefined}>
      <TableToolbar
        api={api}
        search={search}
        onSearch={setSearch}
        shown={shown}
        total={rows.length}
        filters={props.filters}
        actions={props.actions}
        selection={
          bulk && selected.length > 0
            ? { count: selected.length, bar: bulk(selected, unselect), unselect }
            : null
        }
        onReset={() => {
          if (memory) tableMemory.forget(memory);
          api?.resetColumnState();
          api?.setFilterModel(null);
          setSearch('');
        }}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only listens for the copy shortcut of the grid inside */}
      <div className={classes.grid} onKeyDown={(event) => api && copyOnShortcut(event, api, t)}>
        <BaseGrid<T>
          label={label}
          rowData={rows as T[]}
          getRowId={({ data, rowPinned }) => (rowPinned ? `total` : String(rowId(data)))}
          columnDefs={definitions}
          columnTypes={types}
          defaultColDef={defaultColumn}
          pinnedBottomRowData={totalRows}
          quickFilterText={search}
          {...(selection ? { rowSelection: selection } : {})}
          selectionColumnDef={{ pinned: 'left', width: 42, resizable: false }}
          isExternalFilterPresent={() => keep !== undefined}
          doesExternalFilterPass={({ data }) => (keep && data ? keep(data) : true)}
          readOnlyEdit={onEdit !== undefined}
          onCellEditRequest={(event) => onEdit && void editRequest(event, onEdit)}
          stopEditingWhenCellsLoseFocus
          enterNavigatesVerticallyAfterEdit
          tooltipShowDelay={500}
          rowClass={onOpen ? 'r-clickable' : undefined}
          onCellClicked={({ data, node, colDef }) => {
            if (data && !node.rowPinned && !colDef.editable) onOpen?.(data);
          }}
          onCellKeyDown={(cell) => {
            if (!('colDef' in cell) || !cell.data || cell.node.rowPinned) return;
            if (cell.colDef.editable) return;
            if ((cell.event as KeyboardEvent | null)?.key === 'Enter') onOpen?.(cell.data);
          }}
          onSelectionChanged={(event) => setSelected(event.api.getSelectedRows())}
          onGridReady={(event) => {
            setApi(event.api);
            const state = memory ? tableMemory.columns(memory) : undefined;
            const model = memory ? tableMemory.filter(memory) : undefined;
            if (state) event.api.applyColumnState({ state, applyOrder: true });
            if (model) event.api.setFilterModel(model);
          }}
          onModelUpdated={(event) => setShown(event.api.getDisplayedRowCount())}
          onSortChanged={(event) => remember(event.api)}
          onFilterChanged={(event) => remember(event.api)}
          onColumnVisible={(event) => remember(event.api)}
          onColumnMoved={(event) => remember(event.api)}
          onColumnResized={(event) => event.finished && remember(event.api)}
        />
      </div>
    </div>
  );
}

const defaultColumn: ColDef = {
  sortable: true,
  resizable: true,
  filter: 'agTextColumnFilter',
  suppressHeaderMenuButton: false,
  width: 150,
  minWidth: 60,
  suppressKeyboardEvent: listTakesEnter,
  wrapHeaderText: true,
  autoHeaderHeight: true,
};

function definition<T>({ kind = 'text', ...column }: TableColumn<T>): ColDef<T> {
  const editable = column.editable ? { 'r-editable': () => true } : {};
  return {
    ...column,
    type: kind,
    ...(column.editable ? { cellClassRules: { ...editable, ...column.cellClassRules } } : {}),
  } as ColDef<T>;
}
