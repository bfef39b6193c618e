import { lacksHolders } from '../risks/holder-threshold.ts';
import { countHolders } from '../risks/skill-holders.ts';
import type { Settings } from '../workspace/settings.ts';
import type { Matrix, Risks, SkillRisk } from './skills.contract.ts';

/**
 * Counts what a company could lose, over the skills it asks somebody for or has a count rule on, with the holders of `countHolders`.
 * People and skills are those the cells speak of.
 */
export function findRisks(
  { on, people, skills, cells }: FindRisksInput,
  { holderLevel }: Pick<Settings, 'holderLevel'>,
): Risks {
  const counted = countHolders({ skillIds: skills.map(({ id }) => id), cells }, holderLevel);
  const risks = skills.map(({ id, name, domain, ruled }, place): SkillRisk => {
    const { highest, asked, holders, holder, expired, expiring } = counted[place]!;
    const lone = holders === 1 && (highest > 0 || ruled) ? people[holder]! : null;
    return {
      ...{ skillId: id, skill: name, domain, asked, holders, expired, expiring },
      holder: lone && { employeeId: lone.id, name: lone.name },
    };
  });
  const ruled = new Set(skills.filter((skill) => skill.ruled).map(({ id }) => id));
  const isNeeded = ({ asked, skillId }: SkillRisk) => asked > 0 || ruled.has(skillId);
  const concerned = risks
    .filter(
      (risk) =>
        lacksHolders(isNeeded(risk), risk.holders) ||
        (isNeeded(risk) && risk.expired + risk.expiring > 0),
    )
    .sort((a, b) => b.expired - a.expired || a.holders - b.holders || a.skillId - b.skillId);
  return {
    on,
    expired: sum(concerned, (risk) => risk.expired),
    expiring: sum(concerned, (risk) => risk.expiring),
    holes: concerned.filter((risk) => risk.holders === 0).length,
    singleHolders: concerned.filter((risk) => risk.holders === 1).length,
    skills: concerned,
  };
}

/** What risks are found in: names beside the cells of a matrix. */
export interface FindRisksInput {
  on: string;
  cells: readonly number[];
  people: readonly Pick<Matrix['people'][number], 'id' | 'name'>[];
  /** `ruled`: a count rule asks for the skill, whether or not a job or unit does. */
  skills: readonly (Pick<Matrix['skills'][number], 'id' | 'name' | 'domain'> & {
    ruled?: boolean;
  })[];
}

function sum(risks: readonly SkillRisk[], of: (risk: SkillRisk) => number): number {
  return risks.reduce((total, risk) => total + of(risk), 0);
}
