/** A cell by its place among the rows and columns displayed. */
export interface CellPlace {
  row: number;
  column: number;
}

/** A block of cells from where it was begun to where it now ends. */
export interface CellRange {
  anchor: CellPlace;
  head: CellPlace;
}

/** The four edges of a range, whichever way it was drawn. */
export function edgesOf({ anchor, head }: CellRange) {
  return {
    top: Math.min(anchor.row, head.row),
    bottom: Math.max(anchor.row, head.row),
    left: Math.min(anchor.column, head.column),
    right: Math.max(anchor.column, head.column),
  };
}

export function isWithin(range: CellRange | null, row: number, column: number): boolean {
  if (!range) return false;
  const { top, bottom, left, right } = edgesOf(range);
  return row >= top && row <= bottom && column >= left && column <= right;
}

export function isSingle({ anchor, head }: CellRange): boolean {
  return anchor.row === head.row && anchor.column === head.column;
}

const steps: Record<string, [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The range after Shift and an arrow; with `toEdge` it goes as far as the grid does. Null for another key. */
export function extended(
  range: CellRange,
  key: string,
  toEdge: boolean,
  size: { rows: number; columns: number },
): CellRange | null {
  const step = steps[key];
  if (!step) return null;
  const [rows, columns] = step.map((each) => each * (toEdge ? Number.MAX_SAFE_INTEGER : 1)) as [
    number,
    number,
  ];
  const clamp = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));
  return {
    anchor: range.anchor,
    head: {
      row: clamp(range.head.row + rows, size.rows),
      column: clamp(range.head.column + columns, size.columns),
    },
  };
}
