import { cellText } from './cell-text.ts';
import type { SheetContext } from './importer.ts';
import { columnOf } from './row-reader.ts';
import type { TableRow } from './table.ts';

/** Reads the text of a publisher's column by the field name it was given; '' when there is none. */
export type FrameworkCells = (row: TableRow, field: string) => string;

export function frameworkCells(context: SheetContext): FrameworkCells {
  const columns = new Map<string, number>();
  for (const [column, field] of context.fields.entries()) {
    if (field && !columns.has(field)) columns.set(field, column);
  }
  return (row, field) => {
    const column = columns.get(field);
    return column === undefined ? '' : cellText(row.cells[column]);
  };
}

/** Texts of the fields, or null after refusing the first one that is empty. */
export function requiredTexts(
  context: SheetContext,
  cells: FrameworkCells,
  row: TableRow,
  fields: readonly string[],
): string[] | null {
  const texts = fields.map((field) => cells(row, field));
  const empty = texts.indexOf('');
  if (empty < 0) return texts;
  context.outcome.reject(row.row, columnOf(context, fields[empty]!), null, {
    code: 'required',
    data: {},
  });
  return null;
}
