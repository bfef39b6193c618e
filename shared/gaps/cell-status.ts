import { type CellStatus, cellStatuses } from '../skills/skills.contract.ts';
import type { AssessmentColumns } from './workforce.ts';

/** Each status as its index into `cellStatuses`, which is what tables and the wire hold. */
export const statusCodes = Object.fromEntries(
  cellStatuses.map((status, code) => [status, code]),
) as Record<CellStatus, number>;

const { none, met, below, above, expired } = statusCodes;

/**
 * The status of a cell from its deciding assessment. A qualification is valid until its last day included;
 * after it nothing older steps in: the cell is expired.
 */
export function judgeLevel(
  assessments: AssessmentColumns,
  index: number,
  required: number,
  onKey: number,
): number {
  const end = assessments.validUntil[index]!;
  if (end !== 0 && end < onKey) return expired;
  if (required === 0) return none;
  const level = assessments.level[index]!;
  if (level === required) return met;
  return level < required ? below : above;
}
