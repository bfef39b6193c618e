import type { SheetContext } from './importer.ts';

/** The columns of a grid: which column, and the skill (or job) it is about. Empty for a long table. */
export function gridColumns(
  context: SheetContext,
  prefix: 'skill' | 'job',
): { column: number; name: string }[] {
  return context.fields.flatMap((field, column) =>
    field?.startsWith(`${prefix}:`) ? [{ column, name: field.slice(prefix.length + 1) }] : [],
  );
}
