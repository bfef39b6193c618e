import { cellText } from './cell-text.ts';
import type { Field } from './field.ts';
import { fieldNamed } from './fields.ts';
import type { SheetContext } from './importer.ts';
import type { ImportKind } from './imports.contract.ts';
import { cellParser, type Value } from './parse-cell.ts';
import type { TableRow } from './table.ts';

const nothingBad: ReadonlyMap<string, string> = new Map();

/** The values of a row by field; a field whose cell is empty is absent. */
export type RowValues = Map<string, Value>;

/** What a row says, and what stands in its cells that were refused, by field: none when the row is good. */
export interface ReadRow {
  values: RowValues;
  bad: ReadonlyMap<string, string>;
}

/** Reads the mapped fields of rows, refusing each bad cell in its place. What can be read of a refused row is given too. */
export function rowReader(kind: ImportKind, context: SheetContext): (row: TableRow) => ReadRow {
  const parse = cellParser(context.levels, context.today);
  const columns: { column: number; field: Field }[] = [];
  for (const [column, name] of context.fields.entries()) {
    const field = name ? fieldNamed(kind, name) : undefined;
    if (field) columns.push({ column, field });
  }
  return (row) => {
    const values: RowValues = new Map();
    let bad: Map<string, string> | undefined;
    for (const { column, field } of columns) {
      const parsed = parse(field, row.cells[column]);
      if (!parsed.ok) {
        context.outcome.reject(row.row, column, row.cells[column], parsed.refusal);
        bad ??= new Map();
        bad.set(field.name, cellText(row.cells[column]));
      } else if (parsed.value !== null) {
        values.set(field.name, parsed.value);
      }
    }
    return { values, bad: bad ?? nothingBad };
  };
}

/** The column a field is read from, or null. */
export function columnOf(context: SheetContext, field: string): number | null {
  const column = context.fields.indexOf(field);
  return column < 0 ? null : column;
}
