import type { ColDef, ColTypeDef } from 'ag-grid-community';
import type { Formats } from '../format.ts';

/** Kinds of columns a table knows how to write, filter, sort, align and edit. */
export type ColumnKind = 'text' | 'number' | 'decimal' | 'money' | 'percent' | 'date' | 'yesNo';

const numeric: ColTypeDef = {
  cellClass: 'r-numeric',
  headerClass: 'r-numeric',
  filter: 'agNumberColumnFilter',
  width: 120,
};

/**
 * Column types in a language. Values stay what the contract gives: money in cents, ratios 0–1, ISO days;
 * filters of money and ratios take what the user sees (euros, percent).
 */
export function columnTypes(
  format: Formats,
  say: (yes: boolean) => string,
): Record<string, ColTypeDef> {
  const shown = (write: (value: number) => string): ColTypeDef['valueFormatter'] => {
    return ({ value }) => (typeof value === 'number' ? write(value) : '');
  };
  const written = (factor: number, write: (value: number) => string): Partial<ColTypeDef> => ({
    valueFormatter: shown(write),
    filterValueGetter: ({ data, colDef, getValue }) => {
      const value = colDef.field ? getValue(colDef.field) : data;
      return typeof value === 'number' ? value * factor : null;
    },
    valueParser: ({ newValue, oldValue }) => {
      // The editor opens on what is shown, which may be rounded: left as it was, it changes nothing.
      if (typeof oldValue === 'number' && newValue === write(oldValue)) return oldValue;
      if (newValue === null || String(newValue).trim() === '') return null;
      const value = format.parse(String(newValue));
      return value === null ? Number.NaN : Math.round((value / factor) * 1e6) / 1e6;
    },
    cellEditor: 'agTextCellEditor',
    cellEditorParams: { useFormatter: true },
  });
  return {
    text: { filter: 'agTextColumnFilter', comparator: textOrder(format) },
    number: { ...numeric, ...written(1, (value) => format.number(value)) },
    decimal: { ...numeric, ...written(1, (value) => format.number(value, 1)) },
    money: { ...numeric, ...written(0.01, (value) => format.amount(value)) },
    percent: { ...numeric, ...written(100, (value) => format.percent(value)) },
    date: {
      width: 116,
      filter: 'agDateColumnFilter',
      filterParams: { comparator: dayOrder },
      valueFormatter: ({ value }) => (typeof value === 'string' ? format.date(value) : ''),
      cellEditor: 'agDateStringCellEditor',
    },
    yesNo: {
      width: 110,
      valueFormatter: ({ value }) => (typeof value === 'boolean' ? say(value) : ''),
      filterValueGetter: ({ colDef, getValue }) =>
        colDef.field ? say(Boolean(getValue(colDef.field))) : null,
      filter: 'agTextColumnFilter',
    },
  };
}

function textOrder(format: Formats): ColDef['comparator'] {
  return (a: unknown, b: unknown) => format.compare(String(a ?? ''), String(b ?? ''));
}

/** Compares the day picked in a filter (local midnight) with a cell's ISO day. */
function dayOrder(picked: Date, cell: string | null): number {
  if (!cell) return -1;
  const pad = (value: number) => String(value).padStart(2, '0');
  const day = `${picked.getFullYear()}-${pad(picked.getMonth() + 1)}-${pad(picked.getDate())}`;
  return cell === day ? 0 : cell < day ? -1 : 1;
}
