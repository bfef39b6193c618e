import type { MergeCounts } from '#shared/frameworks/frameworks.contract.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import type { Reader, Writer } from '../../database/access.ts';
import { missingIds } from '../../database/missing-ids.ts';
import { countCourseSkills, moveCourseSkills } from '../catalogue/merge-course-skills.store.ts';
import { movePrerequisites } from '../catalogue/prerequisites.store.ts';
import { countInterests, moveInterests } from '../experts/merge-interests.store.ts';
import { countTrainers, moveTrainers } from '../experts/merge-trainers.store.ts';
import { countNeeds } from '../needs/count-needs.store.ts';
import { moveNeeds } from '../needs/needs.store.ts';
import { countSuccessions } from '../risks/count-successions.store.ts';
import { countRulesOf, moveCountRules } from '../risks/merge-count-rules.store.ts';
import { moveSuccessions } from '../risks/successions.store.ts';
import {
  absorbSkill,
  countCollidingRequirements,
  countSkillRows,
  moveAssessments,
  moveBehaviours,
  moveRequirements,
} from '../skills/merge-skills.store.ts';

interface Merging {
  keep: number;
  remove: readonly number[];
}

/** What a merge moves. NOT_FOUND when a skill is gone, INVALID when the kept one is among the removed. */
export async function countMerge(db: Reader, { keep, remove }: Merging): Promise<MergeCounts> {
  if (remove.includes(keep)) throw new RelaisError('INVALID', { detail: '' });
  const all = [keep, ...remove];
  if ((await missingIds(db, 'skill', all)).length > 0) throw new RelaisError('NOT_FOUND');
  return {
    ...(await countSkillRows(db, remove)),
    collisions: await countCollidingRequirements(db, all),
    courses: await countCourseSkills(db, remove),
    countRules: await countRulesOf(db, remove),
    interests: await countInterests(db, remove),
    successions: await countSuccessions(db, remove),
    needs: await countNeeds(db, remove),
    trainers: await countTrainers(db, remove),
  };
}

/** Makes several skills one: everything that names a removed one names the kept one. */
export async function mergeSkills(tx: Writer, merging: Merging): Promise<MergeCounts> {
  const counts = await countMerge(tx, merging);
  for (const from of new Set(merging.remove)) {
    for (const move of [
      moveRequirements,
      moveAssessments,
      moveBehaviours,
      moveInterests,
      moveCountRules,
      moveCourseSkills,
      movePrerequisites,
      moveTrainers,
      moveSuccessions,
      moveNeeds,
      absorbSkill,
    ]) {
      await move(tx, from, merging.keep);
    }
  }
  return counts;
}
