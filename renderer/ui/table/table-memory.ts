import type { ColumnState } from 'ag-grid-community';

const states = new Map<string, ColumnState[]>();
const filters = new Map<string, Record<string, unknown>>();

/** What a table remembers between two visits of its screen: columns, order, widths, sort and filters. */
export const tableMemory = {
  columns: (key: string): ColumnState[] | undefined => states.get(key),
  filter: (key: string): Record<string, unknown> | undefined => filters.get(key),
  keepColumns: (key: string, state: ColumnState[]): void => {
    states.set(key, state);
  },
  keepFilter: (key: string, model: Record<string, unknown>): void => {
    filters.set(key, model);
  },
  forget: (key: string): void => {
    states.delete(key);
    filters.delete(key);
  },
};
