import { expiresSoonFlag, staleFlag } from '#shared/skills/cell-code.ts';
import { type CellStatus, cellStatuses } from '#shared/skills/skills.contract.ts';
import type { LevelMark } from '../../ui/LevelChip.tsx';

/** One person × skill on a day. */
export interface CellFacts {
  /** −1 when not assessed. */
  level: number;
  /** 0 when nothing is asked. */
  required: number;
  status: CellStatus;
  stale: boolean;
  expiresSoon: boolean;
}

/** Reads one cell from the contract's numbers. */
export function cellFacts(
  level: number,
  required: number,
  statusIndex: number,
  flags: number,
): CellFacts {
  return {
    level,
    required,
    status: cellStatuses[statusIndex] ?? 'none',
    stale: (flags & staleFlag) !== 0,
    expiresSoon: (flags & expiresSoonFlag) !== 0,
  };
}

/** The shapes that say what a level's colour cannot. */
export function cellMarks({ level, status, stale, expiresSoon }: CellFacts): LevelMark[] {
  const marks: LevelMark[] = [];
  if (level < 0) marks.push('notAssessed');
  if (status === 'expired') marks.push('expired');
  if (status === 'below') marks.push('below');
  if (stale) marks.push('stale');
  if (expiresSoon) marks.push('expiresSoon');
  return marks;
}

/** Whether the person falls short of what is asked. */
export function isGap({ required, status }: CellFacts): boolean {
  return required > 0 && (status === 'below' || status === 'notAssessed' || status === 'expired');
}
