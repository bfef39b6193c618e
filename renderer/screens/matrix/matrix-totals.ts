import { lacksHolders } from '#shared/risks/holder-threshold.ts';
import { isGapCode, levelOf, requiredOf, statusOf } from '#shared/skills/cell-code.ts';
import type { MatrixIndex } from './matrix-index.ts';

/** How well each skill is covered by some people; every array goes by place of skill. */
export interface SkillTotals {
  /** Holders at the skill's threshold or above, expired ones left out. */
  holders: Int32Array;
  /** People it is asked of. */
  asked: Int32Array;
  /** Of those, the ones at the level asked or above. */
  met: Int32Array;
}

const holds = 1;
const asks = 2;
const meets = 4;
const meaningCount = 8;
/** Levels and thresholds take four bits. */
const highestLevel = 15;
let meaningTable: Uint8Array | null = null;

/** Adds up some people's cells by skill; holders are those at the skill's own threshold (`holderThreshold`). */
export function addUp(
  index: MatrixIndex,
  people: readonly number[],
  holderLevel: number,
): SkillTotals {
  const { starts, skillOf, codes, skills } = index;
  const tables = index.thresholds(holderLevel).map((level) => level << 16);
  meaningTable ??= makeMeanings();
  const meanings = meaningTable;
  // Cells are first counted by skill and meaning, without a branch a cell: a company has a million of them.
  const counts = new Int32Array(skills.length * meaningCount);
  for (const person of people) {
    const end = starts[person + 1]!;
    for (let at = starts[person]!; at < end; at++) {
      const skill = skillOf[at]!;
      counts[skill * meaningCount + meanings[tables[skill]! | codes[at]!]!]! += 1;
    }
  }
  const holders = new Int32Array(skills.length);
  const asked = new Int32Array(skills.length);
  const met = new Int32Array(skills.length);
  for (let at = 0; at < counts.length; at++) {
    const count = counts[at]!;
    const meaning = at % meaningCount;
    if (count === 0 || meaning === 0) continue;
    const skill = (at - meaning) / meaningCount;
    if (meaning & holds) holders[skill]! += count;
    if (meaning & asks) asked[skill]! += count;
    if (meaning & meets) met[skill]! += count;
  }
  return { holders, asked, met };
}

/** Whether too few people hold a skill, of some people: needed when asked of one of them or, in the whole, by a count rule. */
export function isRare(
  index: MatrixIndex,
  { asked, holders }: SkillTotals,
  skill: number,
  whole: boolean,
): boolean {
  const isNeeded = asked[skill]! > 0 || (whole && index.skills[skill]!.ruled === true);
  return lacksHolders(isNeeded, holders[skill]!);
}

/** What each possible code counts as at each threshold, worked out once: threshold × 65,536 + code. */
function makeMeanings(): Uint8Array {
  const table = new Uint8Array((highestLevel + 1) << 16);
  for (let code = 1; code < 0x10000; code++) {
    const level = statusOf(code) === 'expired' ? 0 : levelOf(code);
    const asked = requiredOf(code) > 0;
    const met = asked && !isGapCode(code);
    const meaning = (asked ? asks : 0) | (met ? meets : 0);
    for (let threshold = 0; threshold <= highestLevel; threshold++) {
      table[(threshold << 16) | code] = meaning | (level >= threshold ? holds : 0);
    }
  }
  return table;
}
