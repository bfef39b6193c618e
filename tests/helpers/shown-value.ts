import type { Cell } from '#shared/imports/table.ts';

const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july'],
  ...['august', 'september', 'october', 'november', 'december'],
];

/**
 * Whether a text as a spreadsheet program shows it (formatted number, day, TRUE) says the same as a cell's
 * value. Numbers may differ by half a unit of the last digit shown; white space is not compared.
 */
export function showsSame(shown: string, cell: Cell): boolean {
  const text = shown.replace(/\s+/g, ' ').trim();
  if (cell === null) return text === '';
  if (typeof cell === 'string') return text === cell.replace(/\s+/g, ' ').trim();
  if (typeof cell === 'boolean') return text === String(cell).toUpperCase();
  if (typeof cell === 'number') return showsNumber(text, cell);
  return 'error' in cell ? text === cell.error : dayShown(text) === cell.date;
}

function showsNumber(text: string, value: number): boolean {
  // Accountants show nought as a dash and a negative amount between brackets.
  if (text === '-') return value === 0;
  const brackets = /^\((.*)\)$/.exec(text);
  const plain = (brackets ? `-${brackets[1]}` : text).replace(/[$€£,\s]/g, '');
  const parts = /^(-?\d*(?:\.(\d*))?)(?:E([+-]\d+))?(%*)$/i.exec(plain);
  if (!parts || !/\d/.test(parts[1]!)) return false;
  const unit = 10 ** Number(parts[3] ?? 0) / 100 ** parts[4]!.length;
  const halfLastDigit = 0.500_001 * 10 ** -(parts[2]?.length ?? 0);
  return Math.abs(Number(parts[1]) * unit - value) <= halfLastDigit * unit;
}

/** The two ways the expected files show a day. */
function dayShown(text: string): string | null {
  const iso = (year: number, month: number, day: number) =>
    new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
  const long = /^(\w+) (\d{1,2}), (\d{4})$/.exec(text);
  if (long)
    return iso(Number(long[3]), months.indexOf(long[1]!.toLowerCase()) + 1, Number(long[2]));
  const short = /^(\d{1,2})\/(\d{1,2})\/(\d{2})$/.exec(text);
  if (!short) return null;
  const year = Number(short[3]);
  return iso(year < 30 ? 2000 + year : 1900 + year, Number(short[1]), Number(short[2]));
}
