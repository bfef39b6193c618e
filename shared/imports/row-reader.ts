import type { Field } from './field.ts';
import { fieldNamed } from './fields.ts';
import type { SheetContext } from './importer.ts';
import type { ImportKind } from './imports.contract.ts';
import { cellParser, type Value } from './parse-cell.ts';
import type { TableRow } from './table.ts';

/** The values of a row by field; a field whose cell is empty is absent. */
export type RowValues = Map<string, Value>;

/**
 * Reads the mapped fields of rows, refusing each bad cell in its place. Null when the row is refused.
 * `required` adds to the fields the kind always requires.
 */
export function rowReader(
  kind: ImportKind,
  context: SheetContext,
): (row: TableRow) => RowValues | null {
  const parse = cellParser(context.levels, context.today);
  const columns: { column: number; field: Field }[] = [];
  for (const [column, name] of context.fields.entries()) {
    const field = name ? fieldNamed(kind, name) : undefined;
    if (field) columns.push({ column, field });
  }
  return (row) => {
    const values: RowValues = new Map();
    let good = true;
    for (const { column, field } of columns) {
      const parsed = parse(field, row.cells[column]);
      if (!parsed.ok) {
        context.outcome.reject(row.row, column, row.cells[column], parsed.refusal);
        good = false;
      } else if (parsed.value !== null) {
        values.set(field.name, parsed.value);
      }
    }
    return good ? values : null;
  };
}

/** The column a field is read from, or null. */
export function columnOf(context: SheetContext, field: string): number | null {
  const column = context.fields.indexOf(field);
  return column < 0 ? null : column;
}
