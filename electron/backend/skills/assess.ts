import type { IsoDate } from '#shared/kernel/dates.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import { proposeEnd } from '#shared/qualifications/propose-end.ts';
import type { AssessmentEntry, PrevailingAssessment } from '#shared/skills/skills.contract.ts';
import type { Writer } from '../../database/access.ts';
import { readCourses } from '../catalogue/catalogue.store.ts';
import { readManagerNames } from '../people/manager-names.store.ts';
import { readSettings } from '../workspace/settings.store.ts';
import { readPrevailing } from './prevailing-assessments.store.ts';
import { saveAssessments } from './save-assessments.ts';
import { readSkill } from './skills.store.ts';

/**
 * Adds assessments entered by hand, a manager's one in the manager's name; gives what prevails over some of them.
 * Throws QUALIFICATION_END for a qualification whose end is neither said nor known from the course that renews it.
 */
export async function assess(
  tx: Writer,
  asked: readonly AssessmentEntry[],
  today: IsoDate,
): Promise<{ saved: number; prevailing: PrevailingAssessment[] }> {
  const managers = await readManagerNames(
    tx,
    asked.map(({ employeeId }) => employeeId),
  );
  const endOf = await unsaidEnds(tx, asked);
  const entries = asked.map(({ assessor, validUntil, ...entry }) => {
    const own = entry.source === 'manager' ? (managers.get(entry.employeeId) ?? null) : null;
    const date = entry.date ?? today;
    return {
      ...entry,
      date,
      validUntil: validUntil === undefined ? endOf({ ...entry, date }) : validUntil,
      assessor: assessor === undefined ? own : assessor,
    };
  });
  await saveAssessments(tx, entries, await readSettings(tx));
  return { saved: entries.length, prevailing: await readPrevailing(tx, entries, today) };
}

/** What gives the end of an assessment whose entry says nothing of it: none for a skill or level 0. */
async function unsaidEnds(
  tx: Writer,
  asked: readonly AssessmentEntry[],
): Promise<(entry: { skillId: number; level: number; date: IsoDate }) => IsoDate | null> {
  const unsaid = asked.filter(({ validUntil, level }) => validUntil === undefined && level > 0);
  const ids = [...new Set(unsaid.map(({ skillId }) => skillId))];
  const names = new Map<number, string>();
  for (const id of ids) {
    const skill = await readSkill(tx, id);
    if (skill?.kind === 'qualification') names.set(id, skill.name);
  }
  const courses = names.size > 0 ? await readCourses(tx) : [];
  return (entry) => {
    const name = entry.level > 0 ? names.get(entry.skillId) : undefined;
    if (name === undefined) return null;
    const { validUntil } = proposeEnd(courses, entry);
    if (validUntil === null) throw new RelaisError('QUALIFICATION_END', { name });
    return validUntil;
  };
}
