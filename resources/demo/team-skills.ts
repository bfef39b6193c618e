import { teamSkillDomain, teamSkills } from '../training-team.ts';
import type { DemoSkill } from './skills.ts';

/** The demo's key of a skill of the training team; « Ingénierie de formation » is already the company's. */
export function teamSkillKey(key: string): string {
  return key === 'ingeform' ? key : `team-${key}`;
}

/** What the training team adds to the demo's skills. */
export const demoTeamSkills: readonly DemoSkill[] = teamSkills
  .filter(({ key }) => teamSkillKey(key) !== key)
  .map(({ key, name }) => ({
    key: teamSkillKey(key),
    name: name.fr,
    nameEn: name.en,
    domain: teamSkillDomain.fr,
  }));
