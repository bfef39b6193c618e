import { type CellStatus, cellStatuses } from './skills.contract.ts';

/** One cell of the matrix in 16 bits: level + 2 (4), required (4), status (3), criticality (2), a spare bit, flags (2). */
export type CellCode = number;

/** Flags of a cell: an old assessment, and a qualification that ends within the longest alert. */
export const staleFlag = 1;
export const expiresSoonFlag = 2;

/** Packs a cell in one number, never 0: that is a cell with neither an assessment nor a requirement. */
export function packCell(
  level: number,
  required: number,
  status: number,
  criticality: number,
  flags: number,
): CellCode {
  return ((level + 2) << 12) | (required << 8) | (status << 5) | (criticality << 3) | flags;
}

/** The level that counts; −1 when not assessed. */
export function levelOf(code: CellCode): number {
  return code === 0 ? -1 : (code >> 12) - 2;
}

/** The level asked; 0 when none is. */
export function requiredOf(code: CellCode): number {
  return (code >> 8) & 15;
}

/** Index into `cellStatuses`. */
export function statusIndexOf(code: CellCode): number {
  return (code >> 5) & 7;
}

export function statusOf(code: CellCode): CellStatus {
  return cellStatuses[statusIndexOf(code)] ?? 'none';
}

/** 1 to 3; 0 when nothing is asked. */
export function criticalityOf(code: CellCode): number {
  return (code >> 3) & 3;
}

export function flagsOf(code: CellCode): number {
  return code & 3;
}

const gaps = new Set(
  (['below', 'notAssessed', 'expired'] as const).map((status) => cellStatuses.indexOf(status)),
);

/** Whether the person falls short of what is asked. */
export function isGapCode(code: CellCode): boolean {
  return requiredOf(code) > 0 && gaps.has(statusIndexOf(code));
}
