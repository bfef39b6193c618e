import { fold } from '../kernel/text.ts';
import { cellText } from './cell-text.ts';
import type { TableRow } from './table.ts';

const totals = new Set([
  ...[
    'total',
    'totaux',
    'total general',
    'sous total',
    'somme',
    'moyenne',
    'moy',
    'effectif total',
  ],
  ...['total effectif', 'total salaries', 'total collaborateurs', 'total heures', 'nombre total'],
  ...['grand total', 'subtotal', 'sub total', 'sum', 'average', 'mean', 'avg', 'overall'],
]);

/** Whether a text heads what a spreadsheet adds up (« Total : 12 »), rather than naming somebody or something. */
export function isTotal(text: string): boolean {
  const words = fold(text)
    .replace(/\d+$/, '')
    .replace(/[\s:.=-]+/g, ' ')
    .trim();
  return totals.has(words);
}

/**
 * Whether a row is the sum or the mean of those above it: its first filled cell says so, and nothing but numbers follows.
 * Moy and Sum are surnames, too: a row with a first name or a job beside them is somebody.
 */
export function isTotalRow({ cells }: TableRow): boolean {
  const [first, ...others] = cells.filter((cell) => cellText(cell) !== '');
  return (
    typeof first === 'string' &&
    isTotal(first) &&
    others.every((cell) => typeof cell === 'number' || /^[\d\s.,%€+-]+$/.test(cellText(cell)))
  );
}
