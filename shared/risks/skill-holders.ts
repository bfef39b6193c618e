import { statusCodes } from '../gaps/cell-status.ts';
import { holderThreshold } from './holder-threshold.ts';
import { cellWidth, type LevelCells } from './level-cells.ts';

/** Who holds a skill across the company; one entry a skill, in the order of the skills. */
export interface SkillHolders {
  /** Highest level asked of anybody present; 0 when nobody is asked for it. */
  highest: number;
  /** Level from which a person holds the skill. */
  threshold: number;
  /** People asked to have it. */
  asked: number;
  /** People at or above the threshold: the bus factor. */
  holders: number;
  /** Place of the last holder met, the only one when there is one; −1 without any. */
  holder: number;
  /** People asked for it whose qualification has expired, or ends within the longest alert. */
  expired: number;
  expiring: number;
}

const endsSoon = 2;

/** Counts the holders of each skill, those at its `holderThreshold` or above. */
export function countHolders(
  { skillIds, cells }: Pick<LevelCells, 'skillIds' | 'cells'>,
  holderLevel: number,
): SkillHolders[] {
  const highest = new Uint8Array(skillIds.length);
  for (let at = 0; at < cells.length; at += cellWidth) {
    const skill = cells[at + 1]!;
    highest[skill] = Math.max(highest[skill]!, cells[at + 3]!);
  }
  const skills = Array.from(highest, (top): SkillHolders => {
    const threshold = holderThreshold(holderLevel, top);
    return { highest: top, threshold, asked: 0, holders: 0, holder: -1, expired: 0, expiring: 0 };
  });
  for (let at = 0; at < cells.length; at += cellWidth) {
    const skill = skills[cells[at + 1]!]!;
    if (cells[at + 2]! >= skill.threshold) {
      skill.holders += 1;
      skill.holder = cells[at]!;
    }
    if (cells[at + 3] === 0) continue;
    skill.asked += 1;
    if (cells[at + 4] === statusCodes.expired) skill.expired += 1;
    if (cells[at + 5]! & endsSoon) skill.expiring += 1;
  }
  return skills;
}
