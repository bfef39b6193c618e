import type { Cell } from '#shared/imports/table.ts';
import { limits } from '../limits.ts';
import { plainText } from './escapes.ts';
import type { NumberKind } from './number-format.ts';
import { dateOfSerial, hoursOfSerial, isoCell } from './serial.ts';
import type { StringTable } from './string-table.ts';

/** A `<c>` element as written. */
export interface RawCell {
  /** The `t` attribute; empty means a number. */
  type: string;
  /** The `s` attribute. */
  style: number;
  /** Text of `<v>`; null when there is none. */
  value: string | null;
  /** Text of `<is>`; null when there is none. */
  inline: string | null;
  formula: boolean;
}

/** What cells of one workbook refer to. */
export interface CellContext {
  strings: StringTable;
  styles: NumberKind[];
  date1904: boolean;
}

/** A formula that was never calculated: its program left that to Excel, so nobody knows its value. */
export const notCalculated = { error: '#CALC!' } as const;

/** Interprets a cell. Never throws: what cannot be a value becomes `{ error }`, so that its row can be named. */
export function cellValue(raw: RawCell, context: CellContext): Cell {
  if (raw.inline !== null && raw.value === null) return text(plainText(raw.inline));
  if (raw.value === null) return raw.formula ? notCalculated : null;
  switch (raw.type) {
    case 's':
      return shared(raw.value, context.strings);
    case 'str':
    case 'inlineStr':
      return text(plainText(raw.value));
    case 'b':
      return /^(1|true)$/i.test(raw.value.trim());
    case 'e':
      return { error: raw.value.slice(0, 40) };
    case 'd':
      return isoCell(raw.value.trim()) ?? text(raw.value);
    default:
      return number(raw, context);
  }
}

function text(value: string): Cell {
  if (value === '') return null;
  return value.length > limits.characters ? { error: '#LEN!' } : value;
}

function shared(index: string, strings: StringTable): Cell {
  if (index.trim() === '') return null;
  const value = strings.get(Number(index));
  return value === undefined ? { error: '#REF!' } : text(value);
}

function number(raw: RawCell, { styles, date1904 }: CellContext): Cell {
  const written = raw.value!.trim();
  if (written === '') return null;
  const value = Number(written);
  if (!Number.isFinite(value)) return { error: '#NUM!' };
  const kind = styles[raw.style] ?? 'number';
  if (kind === 'number') return value;
  if (kind === 'date') {
    const date = dateOfSerial(value, date1904);
    return date === null ? value : { date };
  }
  if (kind === 'hours') return hoursOfSerial(value);
  // A sum of hours may pass 24 under a clock format; a number of thousands of days is a moment.
  if (kind === 'clock') return hoursOfSerial(value < 1_000 ? value : value % 1);
  return Number.isInteger(value) && value >= 0 ? String(value).padStart(kind.zeros, '0') : value;
}
