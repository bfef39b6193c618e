import type { Formats } from '../../ui/format.ts';

/** `2027-03` as the language writes it: `mars 2027`. */
export function monthLabel(format: Formats, month: string): string {
  return format.date(`${month}-01`, true).replace(/^\d+(er)?\s/, '');
}
