import { findDuplicates } from '#shared/frameworks/find-duplicates.ts';
import type { DuplicatePair, DuplicateSkill } from '#shared/frameworks/frameworks.contract.ts';
import type { Reader } from '../../database/access.ts';
import { readSkillUses } from '../skills/skill-uses.store.ts';

const shownPairs = 200;

/** Skills of the company that are likely one; of each two the more used comes first. */
export async function listDuplicates(db: Reader): Promise<DuplicatePair[]> {
  const skills = await readSkillUses(db);
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  return findDuplicates(skills)
    .slice(0, shownPairs)
    .map(({ reason, likeness, ids }) => {
      const [a, b] = ids.map((id) => byId.get(id)!) as [DuplicateSkill, DuplicateSkill];
      return { reason, likeness, skills: uses(b) > uses(a) ? [b, a] : [a, b] };
    });
}

const uses = ({ requirements, assessments }: DuplicateSkill) => requirements + assessments;
