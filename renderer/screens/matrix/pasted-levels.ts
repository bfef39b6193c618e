import { fold } from '#shared/kernel/text.ts';
import { type CellRange, edgesOf } from './cell-range.ts';

/** Why a cell was refused; `needsEnd`: a qualification, which is recorded with its end in the detail. */
export type RefusalReason = 'notALevel' | 'offScale' | 'notEditable' | 'needsEnd' | 'outside';

export interface RefusedCell {
  /** Place where it would have gone; −1 for a row below the last one. */
  row: number;
  column: number;
  /** Place in the block pasted, from 0. */
  blockRow: number;
  blockColumn: number;
  text: string;
  reason: RefusalReason;
}

export interface LevelAt {
  row: number;
  column: number;
  level: number;
}

export interface PastedLevels {
  levels: LevelAt[];
  refused: RefusedCell[];
}

/** The rows of what a spreadsheet puts on the clipboard: tabs between cells, quotes around a cell with a line break. */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|\r|$)/y;
  const body = text.replace(/(\r?\n|\r)$/, '');
  for (;;) {
    const found = cell.exec(body);
    if (!found) break;
    const [, quoted, plain, end] = found;
    rows.at(-1)!.push((quoted === undefined ? plain! : quoted.replaceAll('""', '"')).trim());
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  return rows;
}

/** What a text says in a cell: a level, nothing, or why not. Levels may be said by their name on the scale. */
export function readLevel(
  text: string,
  scale: readonly string[],
): number | 'empty' | 'notALevel' | 'offScale' {
  const own = text.trim();
  // « ? » and « ?/3 » are what the matrix itself shows where nobody assessed anything.
  if (own === '' || own.startsWith('?')) return 'empty';
  const digits = /^(\d+)(?:[.,]0+)?(?:\s*\/\s*\d+)?$/.exec(own);
  if (digits) {
    const level = Number(digits[1]);
    return level < scale.length ? level : 'offScale';
  }
  if (/^-\d+$/.test(own)) return 'offScale';
  const named = scale.findIndex((name) => fold(name) === fold(own));
  return named < 0 ? 'notALevel' : named;
}

interface PasteGrid {
  /** Displayed rows that are people, in order: a paste steps over the bands of groups. */
  people: readonly number[];
  columns: number;
  /** What a column takes: levels, none, or a qualification's, which a cell alone cannot say. */
  takes: (column: number) => 'levels' | 'needsEnd' | 'notEditable';
  /** What a cell shows, for columns that take no level: pasting it back changes nothing. */
  textAt: (row: number, column: number) => string;
  /** Names of the levels. */
  scale: readonly string[];
}

/**
 * Lays a block over the grid from the range's first cell. One cell fills the whole range; a block that fits it a
 * whole number of times is repeated. Empty cells change nothing. Each bad cell is refused alone.
 */
export function layPaste(
  block: readonly (readonly string[])[],
  range: CellRange,
  grid: PasteGrid,
): PastedLevels {
  const { top, bottom, left, right } = edgesOf(range);
  const first = grid.people.findIndex((row) => row >= top);
  const inRange = grid.people.filter((row) => row >= top && row <= bottom).length;
  const width = Math.max(...block.map((cells) => cells.length));
  const times = (room: number, size: number) => (room % size === 0 ? Math.max(room, size) : size);
  const rows = times(inRange, block.length);
  const columns = times(right - left + 1, width);
  const pasted: PastedLevels = { levels: [], refused: [] };
  for (let down = 0; down < rows; down++) {
    const row = first < 0 ? undefined : grid.people[first + down];
    for (let across = 0; across < columns; across++) {
      const text = block[down % block.length]![across % width] ?? '';
      const column = left + across;
      const place = { row: row ?? -1, column, blockRow: down, blockColumn: across, text };
      if (row === undefined || column >= grid.columns) {
        if (text) pasted.refused.push({ ...place, reason: 'outside' });
        continue;
      }
      const takes = grid.takes(column);
      const level = takes === 'notEditable' ? null : readLevel(text, grid.scale);
      if (takes === 'levels' && typeof level === 'number') {
        pasted.levels.push({ row, column, level });
      } else if (takes === 'levels') {
        if (level === 'notALevel' || level === 'offScale') {
          pasted.refused.push({ ...place, reason: level });
        }
      } else if (text && level !== 'empty' && fold(text) !== fold(grid.textAt(row, column))) {
        pasted.refused.push({ ...place, reason: takes });
      }
    }
  }
  return pasted;
}
