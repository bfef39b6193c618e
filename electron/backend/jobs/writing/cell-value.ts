import type { CellValue as Written } from 'exceljs';
import { isLive } from '#shared/exports/live.ts';
import { type CellValue, isDay } from '#shared/exports/sheet-model.ts';

const longest = 32_767;

/**
 * What is given to the spreadsheet library for a value. Only text, finite numbers, booleans, days and formulas
 * of our own pass; any other object is refused, so that data shaped like a formula or a link stays data.
 */
export function cellValue(value: CellValue): Written {
  if (value === null) return null;
  if (isLive(value)) {
    const { formula, result } = value;
    return { formula, result: typeof result === 'string' ? cellText(result) : finite(result) };
  }
  switch (typeof value) {
    case 'string':
      return cellText(value);
    case 'number':
      return finite(value);
    case 'boolean':
      return value;
  }
  if (isDay(value) && Object.keys(value).length === 1) {
    const date = new Date(`${value.day}T00:00:00Z`);
    if (!Number.isNaN(date.getTime())) return date;
  }
  throw new TypeError('A cell holds text, a number, a boolean, a day or a formula of our own');
}

/** Text a workbook can hold: no character XML forbids, at most 32,767 of them; it is otherwise left as it is. */
export function cellText(text: string): string {
  const clean = text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\uFFFE\uFFFF]/g, '')
    // Spreadsheets read _x0041_ as the letter A: the underscore is written as its own code.
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return clean.length <= longest ? clean : `${clean.slice(0, longest - 1).toWellFormed()}…`;
}

function finite(value: number): number {
  if (!Number.isFinite(value))
    throw new TypeError('A cell cannot hold a number that is not finite');
  return Object.is(value, -0) ? 0 : value;
}
