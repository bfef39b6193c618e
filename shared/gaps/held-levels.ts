import type { IdLookup } from './id-lookup.ts';
import type { AssessmentColumns } from './workforce.ts';

/**
 * The assessment that decides each employee × skill on a day: the entries of employee row `r` are
 * `first[r]` to `first[r + 1] − 1`; `assessment` is an index into the columns, `skill` the place of its skill.
 */
export interface HeldLevels {
  first: Int32Array;
  assessment: Int32Array;
  skill: Int32Array;
}

/** Who and what to look at: employees and skills by their place; −1 leaves an assessment out. */
export interface HeldScope {
  rows: number;
  rowOf: IdLookup;
  skills: number;
  skillOf: IdLookup;
}

/**
 * Finds the deciding assessments among those dated on or before `onKey`.
 * The latest by date decides; on one date the strongest source, then the last entered.
 */
export function decideHeldLevels(
  columns: AssessmentColumns,
  { rows, rowOf, skills, skillOf }: HeldScope,
  onKey: number,
): HeldLevels {
  const { first: start, order } = groupByRow(columns, rows, rowOf, onKey);
  const skillAt = skillOf.all(columns.skillId);
  const skillHeld = new Int32Array(order.length);
  const first = new Int32Array(rows + 1);
  // Where a skill's deciding entry of the row at hand stands; anything before the row's own entries is stale.
  const slotOf = new Int32Array(skills).fill(-1);
  let size = 0;
  for (let row = 0; row < rows; row += 1) {
    const own = size;
    // Deciding entries overwrite `order` from its start: there are never more of them than assessments read.
    for (let at = start[row]!; at < start[row + 1]!; at += 1) {
      const candidate = order[at]!;
      const skill = skillAt[candidate]!;
      if (skill < 0) continue;
      const slot = slotOf[skill]!;
      if (slot < own) {
        slotOf[skill] = size;
        skillHeld[size] = skill;
        order[size++] = candidate;
      } else if (decidesOver(columns, candidate, order[slot]!)) {
        order[slot] = candidate;
      }
    }
    first[row + 1] = size;
  }
  return { first, assessment: order.subarray(0, size), skill: skillHeld.subarray(0, size) };
}

function decidesOver({ date, source, id }: AssessmentColumns, a: number, b: number): boolean {
  if (date[a] !== date[b]) return date[a]! > date[b]!;
  if (source[a] !== source[b]) return source[a]! < source[b]!;
  return id[a]! > id[b]!;
}

/** Counting sort of the assessments that count, by employee row. */
function groupByRow(
  { employeeId, date }: AssessmentColumns,
  rows: number,
  rowOf: IdLookup,
  onKey: number,
): { first: Int32Array; order: Int32Array } {
  const count = employeeId.length;
  const rowAt = rowOf.all(employeeId);
  const first = new Int32Array(rows + 1);
  for (let at = 0; at < count; at += 1) {
    if (date[at]! > onKey) rowAt[at] = -1;
    const row = rowAt[at]!;
    if (row >= 0) first[row + 1]! += 1;
  }
  for (let row = 0; row < rows; row += 1) first[row + 1]! += first[row]!;
  const order = new Int32Array(first[rows]!);
  const next = first.slice();
  for (let at = 0; at < count; at += 1) {
    const row = rowAt[at]!;
    if (row >= 0) order[next[row]!++] = at;
  }
  return { first, order };
}
