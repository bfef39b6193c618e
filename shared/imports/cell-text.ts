import type { Cell } from './table.ts';

// Control characters carry nothing a person typed, and SQLite's JSON functions stop at a NUL.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** A cell as one would type it: no spaces around, well-formed Unicode, no control characters; '' when empty. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell.toWellFormed().replace(controls, '').trim();
  if (typeof cell === 'object') return 'date' in cell ? cell.date : cell.error;
  return String(cell);
}

/** Tells whether a cell holds nothing. */
export function isBlank(cell: Cell | undefined): boolean {
  return cellText(cell) === '';
}
