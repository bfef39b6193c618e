import { RelaisError } from '#shared/kernel/errors.ts';
import { type Settings, topLevel } from '#shared/workspace/settings.ts';
import type { Writer } from '../../database/access.ts';
import { missingIds } from '../../database/missing-ids.ts';
import { insertAssessments, type NewAssessment } from './assessments.store.ts';
import { readSkill, takeSkills } from './skills.store.ts';

/**
 * Adds assessments to the history; a skill of the framework library that somebody is assessed on becomes the
 * company's. Refuses the whole batch on an unknown person or skill, a level off the scale or an end before the date.
 */
export async function saveAssessments(
  tx: Writer,
  entries: readonly NewAssessment[],
  settings: Settings,
): Promise<void> {
  const skillIds = [...new Set(entries.map(({ skillId }) => skillId))];
  const missing = [
    ...(await missingIds(tx, 'employee', [...new Set(entries.map((entry) => entry.employeeId))])),
    ...(await missingIds(tx, 'skill', skillIds)),
  ];
  if (missing.length > 0) throw new RelaisError('NOT_FOUND');
  const top = topLevel(settings);
  for (const { level, date, validUntil, skillId } of entries) {
    if (level > top) {
      throw new RelaisError('LEVEL_OFF_SCALE', { level, top, name: await nameOf(tx, skillId) });
    }
    if (validUntil !== null && validUntil < date) {
      const name = await nameOf(tx, skillId);
      throw new RelaisError('DATES_REVERSED', { name, from: date, to: validUntil });
    }
  }
  await takeSkills(tx, skillIds);
  await insertAssessments(tx, entries);
}

async function nameOf(tx: Writer, skillId: number): Promise<string> {
  return (await readSkill(tx, skillId))!.name;
}
