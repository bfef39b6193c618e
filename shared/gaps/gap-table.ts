import type { IsoDate } from '../kernel/dates.ts';
import { type CellStatus, cellStatuses } from '../skills/skills.contract.ts';
import type { IdLookup } from './id-lookup.ts';
import type { RequiredCells } from './required-cells.ts';
import type { WorkforceEmployee } from './workforce.ts';

/**
 * Every present employee × required skill on a day, one array a column.
 * Employees go by id; the cells of employee row `r` are `first[r]` to `first[r + 1] − 1`, by skill id.
 */
export interface GapTable {
  on: IsoDate;
  /** Weights of criticality 1, 2, 3. */
  weights: readonly [number, number, number];
  /** Employees present on the day. */
  employees: readonly WorkforceEmployee[];
  /** Employee id → row, −1 for somebody absent on the day. */
  rowOf: IdLookup;
  first: Int32Array;
  /** Number of cells. */
  size: number;
  row: Int32Array;
  skillId: Int32Array;
  required: Uint8Array;
  /** 1, 2 or 3. */
  criticality: Uint8Array;
  /** Level that counts: 0 when expired or not assessed (see `status`). */
  current: Uint8Array;
  /** Level of the deciding assessment even when it has expired: what a refresher course can build on. */
  held: Uint8Array;
  /** max(0, required − current); a surplus never shows here. */
  gap: Uint8Array;
  /** weight(criticality) × gap. */
  weighted: Float64Array;
  /** Index into `cellStatuses`; never `none` here. */
  status: Uint8Array;
  /** 1 when the deciding assessment is older than the review interval. */
  stale: Uint8Array;
  /** What each job asks by itself, for figures by job. */
  jobs: ReadonlyMap<number, RequiredCells>;
}

/** The range of cells of an employee: empty when absent on the day or nothing is asked. */
export function cellsOf(table: GapTable, employeeId: number): { from: number; to: number } {
  const row = table.rowOf(employeeId);
  if (row < 0) return { from: 0, to: 0 };
  return { from: table.first[row]!, to: table.first[row + 1]! };
}

/** The cell of an employee and a skill, or −1 when the skill is not asked of them. */
export function findCell(table: GapTable, employeeId: number, skillId: number): number {
  let { from, to } = cellsOf(table, employeeId);
  while (from < to) {
    const middle = (from + to) >> 1;
    const found = table.skillId[middle]!;
    if (found === skillId) return middle;
    if (found < skillId) from = middle + 1;
    else to = middle;
  }
  return -1;
}

/** The employee of a cell. */
export function employeeOf(table: GapTable, cell: number): WorkforceEmployee {
  return table.employees[table.row[cell]!]!;
}

/** The status of a cell as its word. */
export function statusOf(table: GapTable, cell: number): CellStatus {
  return cellStatuses[table.status[cell]!]!;
}
