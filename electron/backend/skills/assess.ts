import type { IsoDate } from '#shared/kernel/dates.ts';
import type { AssessmentEntry, PrevailingAssessment } from '#shared/skills/skills.contract.ts';
import type { Writer } from '../../database/access.ts';
import { readManagerNames } from '../people/manager-names.store.ts';
import { readSettings } from '../workspace/settings.store.ts';
import { readPrevailing } from './prevailing-assessments.store.ts';
import { saveAssessments } from './save-assessments.ts';

/** Adds assessments entered by hand, a manager's one in the manager's name; gives what prevails over some of them. */
export async function assess(
  tx: Writer,
  asked: readonly AssessmentEntry[],
  today: IsoDate,
): Promise<{ saved: number; prevailing: PrevailingAssessment[] }> {
  const managers = await readManagerNames(
    tx,
    asked.map(({ employeeId }) => employeeId),
  );
  const entries = asked.map(({ assessor, ...entry }) => {
    const own = entry.source === 'manager' ? (managers.get(entry.employeeId) ?? null) : null;
    return {
      ...entry,
      date: entry.date ?? today,
      assessor: assessor === undefined ? own : assessor,
    };
  });
  await saveAssessments(tx, entries, await readSettings(tx));
  return { saved: entries.length, prevailing: await readPrevailing(tx, entries, today) };
}
