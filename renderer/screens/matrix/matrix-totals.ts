import { isGapCode, levelOf, requiredOf, statusOf } from '#shared/skills/cell-code.ts';
import type { MatrixIndex } from './matrix-index.ts';

/** How well each skill is covered by some people; every array goes by place of skill. */
export interface SkillTotals {
  /** Holders at the holder level or above, expired ones left out. */
  holders: Int32Array;
  /** People it is asked of. */
  asked: Int32Array;
  /** Of those, the ones at the level asked or above. */
  met: Int32Array;
}

const holds = 1;
const asks = 2;
const meets = 4;
const tables = new Map<number, Uint8Array>();

/** Adds up some people's cells by skill. */
export function addUp(
  index: MatrixIndex,
  people: readonly number[],
  holderLevel: number,
): SkillTotals {
  const { starts, skillOf, codes, skills } = index;
  const meanings = meaningsOf(holderLevel);
  const holders = new Int32Array(skills.length);
  const asked = new Int32Array(skills.length);
  const met = new Int32Array(skills.length);
  for (const person of people) {
    const end = starts[person + 1]!;
    for (let at = starts[person]!; at < end; at++) {
      const meaning = meanings[codes[at]!]!;
      const skill = skillOf[at]!;
      if (meaning & holds) holders[skill]! += 1;
      if (meaning & asks) asked[skill]! += 1;
      if (meaning & meets) met[skill]! += 1;
    }
  }
  return { holders, asked, met };
}

/** What each possible code counts as, worked out once. */
function meaningsOf(holderLevel: number): Uint8Array {
  const known = tables.get(holderLevel);
  if (known) return known;
  const table = new Uint8Array(0x10000);
  for (let code = 1; code < table.length; code++) {
    const held = levelOf(code) >= holderLevel && statusOf(code) !== 'expired';
    const asked = requiredOf(code) > 0;
    const met = asked && !isGapCode(code);
    table[code] = (held ? holds : 0) | (asked ? asks : 0) | (met ? meets : 0);
  }
  tables.set(holderLevel, table);
  return table;
}
