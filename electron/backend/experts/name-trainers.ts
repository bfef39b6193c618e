import { replaceParticipants } from '../plans/plan-line-rows.store.ts';
import { patchLines, readLines } from '../plans/plan-lines.store.ts';
import type { Session } from '../session.ts';
import { loadOffers } from './load-offers.ts';

/**
 * Names, on each in-house line of a plan that has nobody yet, the freest trainer accredited for its course, who then no longer
 * follows it; each line counts before the next is looked at.
 */
export async function nameTrainers(session: Session, planId: number, year: number): Promise<void> {
  const lines = await readLines(session.reader, planId);
  for (const { id, courseId, costModel, trainerId, employeeIds } of lines) {
    if (costModel !== 'internal' || trainerId !== null) continue;
    const offers = await loadOffers(session, { courseId, year });
    const best = offers.find(({ status }) => status !== 'expired');
    if (!best) continue;
    const learners = employeeIds.filter((one) => one !== best.employeeId);
    if (learners.length === 0) continue;
    await session.write('updateLines', async (tx) => {
      await patchLines(tx, [id], { trainerId: best.employeeId });
      if (learners.length < employeeIds.length) await replaceParticipants(tx, id, learners);
    });
  }
}
