import type { AssessmentColumns } from './workforce.ts';

/**
 * The assessment that decides each employee × skill on a day: the entries of employee row `r` are
 * `first[r]` to `first[r + 1] − 1`; `assessment` is an index into the columns.
 */
export interface HeldLevels {
  first: Int32Array;
  assessment: Int32Array;
}

/**
 * Finds the deciding assessments among those dated on or before `onKey` of the employees in `rowOf`.
 * The latest by date decides; on one date the strongest source, then the last entered.
 */
export function decideHeldLevels(
  columns: AssessmentColumns,
  rowOf: ReadonlyMap<number, number>,
  onKey: number,
): HeldLevels {
  const { first: start, order } = groupByRow(columns, rowOf, onKey);
  const rows = rowOf.size;
  const first = new Int32Array(rows + 1);
  const slotOf = new Map<number, number>();
  let size = 0;
  for (let row = 0; row < rows; row += 1) {
    slotOf.clear();
    // Deciding entries overwrite `order` from its start: there are never more of them than assessments read.
    for (let at = start[row]!; at < start[row + 1]!; at += 1) {
      const candidate = order[at]!;
      const slot = slotOf.get(columns.skillId[candidate]!);
      if (slot === undefined) {
        slotOf.set(columns.skillId[candidate]!, size);
        order[size++] = candidate;
      } else if (decidesOver(columns, candidate, order[slot]!)) {
        order[slot] = candidate;
      }
    }
    first[row + 1] = size;
  }
  return { first, assessment: order.subarray(0, size) };
}

function decidesOver(columns: AssessmentColumns, a: number, b: number): boolean {
  const { date, source, id } = columns;
  if (date[a] !== date[b]) return date[a]! > date[b]!;
  if (source[a] !== source[b]) return source[a]! < source[b]!;
  return id[a]! > id[b]!;
}

/** Counting sort of the assessments that count, by employee row. */
function groupByRow(
  columns: AssessmentColumns,
  rowOf: ReadonlyMap<number, number>,
  onKey: number,
): { first: Int32Array; order: Int32Array } {
  const { employeeId, date } = columns;
  const count = employeeId.length;
  const rowAt = new Int32Array(count);
  const first = new Int32Array(rowOf.size + 1);
  let lastId = Number.NaN;
  let lastRow = -1;
  for (let at = 0; at < count; at += 1) {
    const id = employeeId[at]!;
    if (id !== lastId) {
      lastId = id;
      lastRow = rowOf.get(id) ?? -1;
    }
    const row = date[at]! <= onKey ? lastRow : -1;
    rowAt[at] = row;
    if (row >= 0) first[row + 1]! += 1;
  }
  for (let row = 0; row < rowOf.size; row += 1) first[row + 1]! += first[row]!;
  const order = new Int32Array(first[rowOf.size]!);
  const next = first.slice();
  for (let at = 0; at < count; at += 1) {
    const row = rowAt[at]!;
    if (row >= 0) order[next[row]!++] = at;
  }
  return { first, order };
}
