import type { IsoDate } from '../kernel/dates.ts';
import { toCents } from '../kernel/money.ts';
import { fold } from '../kernel/text.ts';
import type { Settings } from '../workspace/settings.ts';
import { cellText } from './cell-text.ts';
import type { Field } from './field.ts';
import { parseDate } from './parse-date.ts';
import { levelReader, saysNothing } from './parse-level.ts';
import { isAmbiguousAmount, parseNumber } from './parse-number.ts';
import {
  isEndless,
  readBoolean,
  readCriticality,
  readModality,
  readSex,
  readSkillKind,
  readSource,
  type WordReader,
} from './parse-words.ts';
import { accept, blank, type Parsed, refuse } from './parsed.ts';
import type { Cell } from './table.ts';

/** A value as the product keeps it: text, number (money in cents), day or flag; an end of validity is `false` when there is none. */
export type Value = string | number | boolean | string[];

export type CellParser = (field: Field, cell: Cell | undefined) => Parsed<Value>;

/** Highest loaded hourly cost or price accepted, in main units: beyond it, it is another column or a typing error. */
const largestPrice = 10_000_000;

/** Reads cells of any field, on the workspace's scale of levels; `today` settles two-digit years of past days. */
export function cellParser(levels: Settings['levels'], today: IsoDate): CellParser {
  const readLevel = levelReader(levels);
  const top = levels.length - 1;
  return (field, cell) => {
    if (cell !== null && typeof cell === 'object' && 'error' in cell) return refuse('cellError');
    const text = cellText(cell);
    // A prerequisite that says nothing takes away those that stand.
    if (text === '' || (field.type !== 'prerequisites' && saysNothing(text))) return blank();
    switch (field.type) {
      case 'text':
        return limited(text, field.max);
      case 'names':
        return names(text, field.max);
      case 'prerequisites':
        return names(text, field.max, /[|\n]/);
      case 'email':
        if (text.length > (field.max ?? 200)) return refuse('tooLong', { limit: field.max ?? 200 });
        return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? accept(text) : refuse('badEmail');
      case 'date':
        return date(cell, text, field.past ? today : undefined);
      case 'end':
        return isEndless(text) ? accept(false) : date(cell, text);
      case 'level': {
        const level = readLevel(text);
        return level === undefined ? refuse('notALevel', { top }) : accept(level);
      }
      case 'sex':
        return word(readSex, text);
      case 'boolean':
        return word(readBoolean, text);
      case 'criticality':
        return word(readCriticality, text);
      case 'source':
        return word(readSource, text);
      case 'skillKind':
        return word(readSkillKind, text);
      case 'modality':
        return word(readModality, text);
      case 'fte':
        return fte(cell, text);
      case 'share':
        return share(cell, text);
      case 'money':
        return money(cell, text, 0);
      case 'amount':
        return money(cell, text, -largestPrice);
      case 'hours':
        return hours(cell, text);
      case 'count':
        return between(cell, text, 1, 10_000, (value) => value, true);
    }
  };
}

function date(cell: Cell | undefined, text: string, latest?: IsoDate): Parsed<IsoDate> {
  const typed = cell !== null && typeof cell === 'object' && 'date' in cell;
  const day = typed ? cell.date : parseDate(text, latest);
  return day ? accept(day) : refuse('notADate');
}

function limited(text: string, limit = 200): Parsed<string> {
  return text.length > limit ? refuse('tooLong', { limit }) : accept(text);
}

function names(text: string, limit = 200, separator: string | RegExp = '|'): Parsed<string[]> {
  const list = text
    .split(separator)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (list.length === 0) return blank();
  return list.some((name) => name.length > limit) ? refuse('tooLong', { limit }) : accept(list);
}

function word<T extends Value>(read: WordReader<T>, text: string): Parsed<T> {
  const value = read(text);
  return value === undefined ? refuse('unknownValue', { allowed: read.allowed }) : accept(value);
}

function between(
  cell: Cell | undefined,
  text: string,
  low: number,
  high: number,
  keep: (value: number) => number,
  whole = false,
): Parsed<number> {
  const value = typeof cell === 'number' ? cell : parseNumber(text);
  if (value === null) return refuse('notANumber');
  if (value < low || value > high || (whole && !Number.isInteger(value))) {
    return refuse('outOfRange', { low, high });
  }
  return accept(keep(value));
}

/** An amount in main units, kept in cents; what may be thousands or decimals is refused rather than guessed. */
function money(cell: Cell | undefined, text: string, low: number): Parsed<number> {
  if (typeof cell !== 'number' && isAmbiguousAmount(text)) return refuse('ambiguousNumber');
  return between(cell, text, low, largestPrice, toCents);
}

/** Hours a week that people write for a full-time post: 35 is no share of 35 %. */
const fullWeek = { from: 34, to: 41 };

const wholeTime = new Set([
  'temps plein',
  'temps complet',
  'plein temps',
  'full time',
  'full-time',
]);

/** Full-time equivalent: `0.8`, `80 %` or `80`; hours a week and shares between 1.5 and 10 are refused rather than guessed. */
function fte(cell: Cell | undefined, text: string): Parsed<number> {
  if (wholeTime.has(fold(text))) return accept(1);
  if (/^\d+([.,]\d+)?\s*(h|heures?|hours?)\b/i.test(text)) return refuse('ambiguousShare');
  const value = typeof cell === 'number' ? cell : parseNumber(text);
  if (value === null) return refuse('notAShare');
  const isWeek = value > fullWeek.from && value < fullWeek.to;
  if ((value > 1.5 && value < 10) || isWeek) return refuse('ambiguousShare');
  const share = value > 1.5 ? percent(value) : value;
  return share < 0 || share > 1.5 ? refuse('outOfRange', { low: 0, high: 1.5 }) : accept(share);
}

/** A share of a whole: `35 %`, `35` or `0.35`. */
function share(cell: Cell | undefined, text: string): Parsed<number> {
  const value = typeof cell === 'number' ? cell : parseNumber(text);
  if (value === null) return refuse('notAShare');
  const part = value > 1 ? percent(value) : value;
  return part < 0 || part > 1 ? refuse('outOfRange', { low: 0, high: 100 }) : accept(part);
}

function percent(value: number): number {
  return Number((value / 100).toPrecision(15));
}

/** Hours: `7`, `7,5`, `14 h`, `7 h 30`, `7:30`. */
function hours(cell: Cell | undefined, text: string): Parsed<number> {
  const clock = /^(\d{1,4})\s*(?:h|:)\s*([0-5]\d)(?:\s*(?:min|mn|:00))?$/i.exec(text);
  if (clock) {
    const value = Number(clock[1]) + Number(clock[2]) / 60;
    return value > 0 ? accept(value) : refuse('outOfRange', { low: 0, high: 2000 });
  }
  if (/^[\d.,]+\s*(j|jours?|jrs?|d|days?)\.?$/i.test(text)) return refuse('daysNotHours');
  const body = text.replace(/\s*(h|heures?|hours?|hrs?)\.?$/i, '');
  const parsed = between(cell, body, 0, 2000, (value) => value);
  return parsed.ok && parsed.value === 0 ? refuse('outOfRange', { low: 0, high: 2000 }) : parsed;
}
