import { findCell, type GapTable } from '../gaps/gap-table.ts';

/** Levels of everybody as a plan unfolds: one entry per cell of the gap table it started from. */
export interface Progress {
  table: GapTable;
  /** Level that counts. */
  level: Uint8Array;
  /** Level to enter a course with: for an expired qualification, the one held before it expired. */
  held: Uint8Array;
}

/** What a course does to one skill. */
export interface Raise {
  skillId: number;
  fromLevel: number;
  toLevel: number;
}

/** One gap narrowed by a course. */
export interface Closing {
  cell: number;
  /** Level that counted before. */
  before: number;
  after: number;
  /** Weight × missing levels closed. */
  weighted: number;
}

export function startProgress(table: GapTable): Progress {
  return { table, level: table.current.slice(), held: table.held.slice() };
}

/** Missing levels a course closes in a cell: none when the person cannot enter it or already has what it gives. */
export function levelsClosed(
  { table, level, held }: Progress,
  cell: number,
  raise: Pick<Raise, 'fromLevel' | 'toLevel'>,
): number {
  if (raise.fromLevel > held[cell]!) return 0;
  return Math.max(0, Math.min(raise.toLevel, table.required[cell]!) - level[cell]!);
}

/** Weight of one missing level of a cell. */
export function weightOf(table: GapTable, cell: number): number {
  return table.weights[table.criticality[cell]! - 1]!;
}

/** Moves a cell to what a course gives, when the person can enter it. */
export function applyRaise(
  { level, held }: Progress,
  cell: number,
  raise: Pick<Raise, 'fromLevel' | 'toLevel'>,
): void {
  if (raise.fromLevel > held[cell]!) return;
  level[cell] = Math.max(level[cell]!, raise.toLevel);
  held[cell] = Math.max(held[cell]!, raise.toLevel);
}

/** The gaps a course would narrow for a person as they stand; changes nothing. */
export function closingsOf(
  progress: Progress,
  employeeId: number,
  raises: readonly Raise[],
): Closing[] {
  const closings: Closing[] = [];
  for (const raise of raises) {
    const cell = findCell(progress.table, employeeId, raise.skillId);
    if (cell < 0) continue;
    const levels = levelsClosed(progress, cell, raise);
    if (levels === 0) continue;
    const weighted = levels * weightOf(progress.table, cell);
    closings.push({ cell, before: progress.level[cell]!, after: raise.toLevel, weighted });
  }
  return closings;
}

/** Lets a person take a course. */
export function takeCourse(progress: Progress, employeeId: number, raises: readonly Raise[]): void {
  for (const raise of raises) {
    const cell = findCell(progress.table, employeeId, raise.skillId);
    if (cell >= 0) applyRaise(progress, cell, raise);
  }
}
