import type { GapTable } from '../gaps/gap-table.ts';
import { compareText } from '../kernel/compare-text.ts';
import type { Closing } from '../plans/progress.ts';
import type { SkillGap } from './direction.contract.ts';

const shown = 6;

/** The skills with the heaviest gap, and what a plan closes of each; equal gaps by name. */
export function skillGaps(
  table: Pick<GapTable, 'size' | 'gap' | 'weighted' | 'skillId'>,
  closings: readonly Pick<Closing, 'cell' | 'weighted'>[],
  names: ReadonlyMap<number, string>,
): SkillGap[] {
  const skills = new Map<number, SkillGap>();
  for (let cell = 0; cell < table.size; cell += 1) {
    if (table.gap[cell] === 0) continue;
    const skillId = table.skillId[cell]!;
    const skill = skills.get(skillId) ?? {
      ...{ skillId, skill: names.get(skillId) ?? '' },
      ...{ gap: 0, closed: 0, people: 0 },
    };
    skill.gap += table.weighted[cell]!;
    skill.people += 1;
    skills.set(skillId, skill);
  }
  for (const { cell, weighted } of closings) {
    const skill = skills.get(table.skillId[cell]!);
    if (skill) skill.closed += weighted;
  }
  return [...skills.values()]
    .sort((a, b) => b.gap - a.gap || compareText(a.skill, b.skill))
    .slice(0, shown);
}
