import { compareText } from '#shared/kernel/compare-text.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import { findDuplicates } from '#shared/needs/find-duplicates.ts';
import { mergeNeeds } from '#shared/needs/merge-needs.ts';
import type { DuplicateNeeds } from '#shared/needs/needs.contract.ts';
import { sameSubject } from '#shared/needs/same-subject.ts';
import type { Writer } from '../../database/access.ts';
import { loadSurroundings } from '../plans/load-plan.ts';
import type { Session } from '../session.ts';
import { readSkillNames } from '../skills/skill-names.store.ts';
import { checkFree, decideNeeds } from './decide-needs.ts';
import { addPeople, deleteNeeds, patchNeeds, readNeeds, readNeedsById } from './needs.store.ts';

/** Groups of needs of a year that ask for the same thing, by the name of what they ask. */
export async function listDuplicates(session: Session, year: number): Promise<DuplicateNeeds[]> {
  const skills = await readSkillNames(session.reader);
  const { courses } = await loadSurroundings(session);
  const found = findDuplicates(
    await readNeeds(session.reader, { year }),
    (id) => courses.get(id)?.skills.map(({ skillId }) => skillId) ?? [],
  );
  return found
    .map(({ needIds, skillId, courseId, sharedPeople }) => ({
      subject:
        (skillId !== null && skills.get(skillId)) ||
        (courseId !== null && courses.get(courseId)?.title) ||
        '',
      ...{ needIds, sharedPeople },
    }))
    .sort((a, b) => compareText(a.subject, b.subject) || a.needIds[0]! - b.needIds[0]!);
}

/**
 * Makes needs one, under the first. Throws NEED_IN_PLAN when a line answers one of them, NOT_FOUND when one is gone, INVALID
 * for needs of several years, NEED_SUBJECTS_DIFFER, and NEED_DECISIONS_DIFFER unless it is confirmed that they are arbitrated again.
 */
export async function merge(
  tx: Writer,
  { ids, confirmed }: { ids: readonly number[]; confirmed: boolean },
  skillsOf: (courseId: number) => readonly number[],
): Promise<void> {
  const needs = await readNeedsById(tx, ids);
  checkFree(needs);
  const years = new Set(needs.map(({ year }) => year));
  if (years.size > 1 || needs.length < 2) throw new RelaisError('INVALID', { detail: 'ids' });
  if (!sameSubject(needs, skillsOf)) throw new RelaisError('NEED_SUBJECTS_DIFFER');
  if (new Set(needs.map(({ status }) => status)).size > 1) {
    if (!confirmed) throw new RelaisError('NEED_DECISIONS_DIFFER');
    await decideNeeds(tx, { ids, status: 'collected', by: '', reason: '' });
  }
  const { id, employeeIds, ...merged } = mergeNeeds(needs);
  const { priority, toLevel, wishedQuarter, unitId, skillId, courseId } = merged;
  const { headcount, askedBy, comment } = merged;
  await patchNeeds(tx, [id], {
    ...{ priority, toLevel, wishedQuarter, unitId, skillId, courseId },
    ...{ headcount, askedBy, comment },
  });
  await addPeople(tx, [{ needId: id, employeeIds }]);
  await deleteNeeds(
    tx,
    needs.slice(1).map((need) => need.id),
  );
}
