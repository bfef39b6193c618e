import type { CellEditRequestEvent } from 'ag-grid-community';

/** Saves one edited cell; rejects when it was refused (the refusal is already on screen). */
export type EditHandler<T> = (edit: {
  row: T;
  field: keyof T & string;
  value: unknown;
  previous: unknown;
}) => Promise<unknown> | undefined;

/**
 * Shows the new value at once and saves it; when it is refused the old one comes back.
 * A value that is not of the column's kind (a word in an amount) is dropped without a call.
 */
export async function editRequest<T extends object>(
  event: CellEditRequestEvent<T>,
  save: EditHandler<T>,
): Promise<void> {
  const { node, data: row, colDef, newValue: value, oldValue: previous } = event;
  const field = colDef.field as (keyof T & string) | undefined;
  if (!field || value === previous || Number.isNaN(value)) return;
  node.setData({ ...row, [field]: value });
  try {
    await save({ row, field, value, previous });
  } catch {
    node.setData(row);
  }
}
