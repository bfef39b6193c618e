import { RelaisError } from '../kernel/errors.ts';
import { fold } from '../kernel/text.ts';
import { fieldNamed, fieldsOf } from './fields.ts';
import { headerKey } from './header-key.ts';
import type { ImportKind, Mapping } from './imports.contract.ts';
import type { Recognised } from './recognise.ts';
import { columnIndex, columnLetters } from './table.ts';

/** Says that a column is left out, when a mapping must say so; an empty text does too. */
const leftOut = new Set(['', '-']);

/** The headers of a sheet in one text: the same columns in the same order give the same. */
export function headerSignature(headers: readonly string[]): string {
  return headers.map(headerKey).join('\u001f');
}

/** Column letter → field, the columns left out not named. */
export function mappingOf(recognised: Recognised): Mapping {
  return Object.fromEntries(
    recognised.fields.flatMap((field, column) => (field ? [[columnLetters(column), field]] : [])),
  );
}

/**
 * Applies a mapping to a recognised sheet. When all its keys are column letters it replaces the guess; when one is the
 * text of a header it corrects the guess, column by column (`Header=field`, an empty field leaves the column out).
 * Throws INVALID for an unknown column or field, or for a field given twice.
 */
export function applyMapping(
  recognised: Recognised,
  kind: ImportKind,
  mapping: Mapping,
): Recognised {
  const width = recognised.headers.length;
  const entries = Object.entries(mapping).map(([key, field]) => {
    const index = /^[A-Z]{1,3}$/.test(key) ? columnIndex(key) : -1;
    const byLetter = index >= 0 && index < width;
    const column = byLetter ? index : headerColumn(recognised.headers, key);
    if (column < 0) throw new RelaisError('INVALID', { detail: key });
    return { column, field: leftOut.has(field.trim()) ? null : fieldText(kind, field), byLetter };
  });
  const replaces = entries.length > 0 && entries.every((entry) => entry.byLetter);
  const fields = replaces
    ? recognised.headers.map(() => null as string | null)
    : [...recognised.fields];
  const given = new Set<string>();
  for (const { column, field } of entries) {
    if (field !== null) {
      const grid = field.includes(':');
      if (!grid && given.has(field)) throw new RelaisError('INVALID', { detail: field });
      given.add(field);
      for (const [other, held] of fields.entries()) {
        if (!grid && held === field) fields[other] = null;
      }
    }
    fields[column] = field;
  }
  const wide = fields.some((field) => field?.includes(':'));
  const layout = kind === 'framework' ? recognised.layout : wide ? 'wide' : 'long';
  return { ...recognised, fields, layout };
}

/**
 * Names of the required fields that no column gives; a requirement may name a unit in place of a job, an amount may
 * be given with tax or as a credit.
 */
export function missingFields(kind: ImportKind, fields: readonly (string | null)[]): string[] {
  const has = (name: string) =>
    fields.some((field) => field === name || field?.startsWith(`${name}:`)) ||
    (name === 'job' && fields.includes('unit')) ||
    (name === 'amount' && (fields.includes('grossAmount') || fields.includes('credit'))) ||
    (name === 'level' && fields.some((field) => field?.includes(':')));
  return fieldsOf(kind)
    .filter((field) => field.required && !has(field.name))
    .map((field) => field.name);
}

function headerColumn(headers: readonly string[], key: string): number {
  const exact = headers.indexOf(key);
  if (exact >= 0) return exact;
  const folded = headers.findIndex((header) => fold(header) === fold(key));
  return folded >= 0 ? folded : headers.findIndex((header) => headerKey(header) === headerKey(key));
}

function fieldText(kind: ImportKind, field: string): string {
  const name = field.trim();
  const grid = /^(skill|job):./.test(name) && (kind === 'requirements' || kind === 'assessments');
  if (kind !== 'framework' && !grid && !fieldNamed(kind, name)) {
    throw new RelaisError('INVALID', { detail: field });
  }
  return name;
}
