import { type CoverageRules, coverageOf } from './coverage.ts';
import type { LevelCells } from './level-cells.ts';
import type { SkillHolders } from './skill-holders.ts';

/** What a skill loses when some people leave, in the company (`unitId` null) or a unit. */
export interface LossFigures {
  unitId: number | null;
  skillId: number;
  level: number;
  minimum: number;
  ruled: boolean;
  /** At or above the holder threshold. */
  before: number;
  after: number;
  /** At or above the asked level ÷ minimum. */
  coverageBefore: number;
  coverageAfter: number;
}

/**
 * Compares coverage with and without some people; only what changes is listed, fewest left first.
 * Thresholds stay those of the company as it is: what is asked does not leave with people.
 */
export function whatIfLeft(
  levels: LevelCells,
  skills: readonly SkillHolders[],
  rules: CoverageRules,
  leavers: ReadonlySet<number>,
): LossFigures[] {
  const after = coverageOf(levels, skills, rules, leavers);
  return coverageOf(levels, skills, rules)
    .map((before, at): LossFigures => {
      const { unitId, skillId, level, minimum, ruled } = before;
      return {
        ...{ unitId, skillId, level, minimum, ruled },
        before: before.busFactor,
        after: after[at]!.busFactor,
        coverageBefore: before.coverage,
        coverageAfter: after[at]!.coverage,
      };
    })
    .filter((row) => row.after < row.before || row.coverageAfter < row.coverageBefore)
    .sort(
      (a, b) =>
        a.after - b.after ||
        a.coverageAfter - b.coverageAfter ||
        (a.unitId ?? 0) - (b.unitId ?? 0) ||
        a.skillId - b.skillId,
    );
}
