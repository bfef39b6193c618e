import { blockText } from './block-text.ts';
import { type CellRange, edgesOf, isSingle } from './cell-range.ts';
import type { MatrixRow } from './matrix-rows.ts';
import { layPaste, type PastedLevels, readBlock } from './pasted-levels.ts';
import type { ShownColumn } from './use-cell-range.ts';

/** The grid as edits see it: what stands at each displayed place. */
export interface EditedGrid {
  rowCount: number;
  rowAt: (row: number) => MatrixRow | undefined;
  columns: readonly ShownColumn[];
  /** Whether a skill, by its place, is a qualification: it is recorded with its end, never by a level alone. */
  isQualification: (skill: number) => boolean;
  /** What a spreadsheet is given for a cell. */
  copied: (row: MatrixRow, column: ShownColumn) => string;
}

/** The range as text for a spreadsheet, bands of groups left out. */
export function copyRange(range: CellRange, grid: EditedGrid): string {
  const { top, bottom, left, right } = edgesOf(range);
  const columns = grid.columns.slice(left, right + 1);
  const rows: string[][] = [];
  for (let at = top; at <= bottom; at++) {
    const row = grid.rowAt(at);
    if (!row || (row.kind !== 'person' && top !== bottom)) continue;
    rows.push(columns.map((column) => grid.copied(row, column)));
  }
  return blockText(rows);
}

/** What pasting a text on the range would record, and what it refuses. */
export function pasteText(
  text: string,
  range: CellRange,
  grid: EditedGrid,
  scale: readonly string[],
): PastedLevels {
  const people: number[] = [];
  for (let at = 0; at < grid.rowCount; at++) {
    if (grid.rowAt(at)?.kind === 'person') people.push(at);
  }
  return layPaste(readBlock(text), range, {
    people,
    columns: grid.columns.length,
    takes: (column) => takes(grid, column),
    textAt: (row, column) => grid.copied(grid.rowAt(row)!, grid.columns[column]!),
    scale,
  });
}

function takes({ columns, isQualification }: EditedGrid, column: number) {
  const skill = columns[column]?.skill ?? null;
  if (skill === null) return 'notEditable';
  return isQualification(skill) ? 'needsEnd' : 'levels';
}

/**
 * The levels that filling down records: the first row's, on the rows below; a single cell takes the one above it.
 * Cells of a qualification are refused, but those that already show that level.
 */
export function fillDown(range: CellRange, grid: EditedGrid): PastedLevels {
  const { top, bottom, left, right } = edgesOf(range);
  const people: number[] = [];
  for (let at = isSingle(range) || top === bottom ? 0 : top; at <= bottom; at++) {
    if (grid.rowAt(at)?.kind === 'person') people.push(at);
  }
  const [from, to] =
    top === bottom ? [people.at(-2), people.slice(-1)] : [people[0], people.slice(1)];
  const filled: PastedLevels = { levels: [], refused: [] };
  if (from === undefined || (top === bottom && people.at(-1) !== top)) return filled;
  for (let column = left; column <= right; column++) {
    const shown = grid.columns[column];
    if (!shown || shown.skill === null) continue;
    const text = grid.copied(grid.rowAt(from)!, shown);
    if (text === '') continue;
    for (const row of to) {
      if (takes(grid, column) === 'levels') {
        filled.levels.push({ row, column, level: Number(text) });
      } else if (grid.copied(grid.rowAt(row)!, shown) !== text) {
        const place = { row, column, blockRow: row - from, blockColumn: column - left };
        filled.refused.push({ ...place, text, reason: 'needsEnd' });
      }
    }
  }
  return filled;
}
