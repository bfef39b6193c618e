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
const meaningCount = 8;
const tables = new Map<number, Uint8Array>();

/** Adds up some people's cells by skill. */
export function addUp(
  index: MatrixIndex,
  people: readonly number[],
  holderLevel: number,
): SkillTotals {
  const { starts, skillOf, codes, skills } = index;
  const meanings = meaningsOf(holderLevel);
  // Cells are first counted by skill and meaning, without a branch a cell: a company has a million of them.
  const counts = new Int32Array(skills.length * meaningCount);
  for (const person of people) {
    const end = starts[person + 1]!;
    for (let at = starts[person]!; at < end; at++) {
      counts[skillOf[at]! * meaningCount + meanings[codes[at]!]!]! += 1;
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
