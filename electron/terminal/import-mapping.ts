import type { Inspection, Mapping } from '#shared/imports/imports.contract.ts';
import { fold } from '#shared/kernel/text.ts';
import { UsageError } from './outcome.ts';

/**
 * The mapping `--map "Header=field"` options ask for, on top of what was recognised; undefined without any.
 * An empty field leaves the column out; a field given by hand is taken from the column guessed for it.
 */
export function mappingFrom(
  wishes: readonly string[],
  { columns, fields }: Pick<Inspection, 'columns' | 'fields'>,
): Mapping | undefined {
  if (wishes.length === 0) return undefined;
  const mapping = new Map<string, string>();
  for (const { column, field } of columns) if (field !== null) mapping.set(column, field);
  const byHand = new Set<string>();
  for (const wish of wishes) {
    const at = wish.lastIndexOf('=');
    if (at <= 0) throw new UsageError('badMap', { value: wish });
    const header = wish.slice(0, at);
    const field = wish.slice(at + 1).trim();
    refuseUnknownField(field, fields);
    const found = columns.find((column) => fold(column.header) === fold(header));
    if (!found) {
      const headers = columns.map((column) => column.header).join(', ');
      throw new UsageError('noColumn', { header, headers });
    }
    for (const [column, guessed] of mapping) {
      if (guessed === field && !byHand.has(column)) mapping.delete(column);
    }
    if (field === '') mapping.delete(found.column);
    else mapping.set(found.column, field);
    byHand.add(found.column);
  }
  return Object.fromEntries(mapping);
}

/** A framework has no fields of its own to choose from; a grid names its columns `skill:…` or `job:…`. */
function refuseUnknownField(field: string, fields: Inspection['fields']): void {
  if (field === '' || fields.length === 0 || /^(skill|job):./.test(field)) return;
  if (fields.some(({ name }) => name === field)) return;
  const names = fields.map(({ name }) => name).join(', ');
  throw new UsageError('noField', { field, fields: names });
}

/** The mapping by header instead of column letters; a header that stands twice keeps its letters too. */
export function columnNames(
  mapping: Mapping,
  { columns }: Pick<Inspection, 'columns'>,
): Record<string, string> {
  const named: Record<string, string> = {};
  for (const [column, field] of Object.entries(mapping)) {
    const header = columns.find((known) => known.column === column)?.header ?? column;
    named[Object.hasOwn(named, header) ? `${header} (${column})` : header] = field;
  }
  return named;
}
