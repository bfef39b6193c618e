import type { IsoDate } from '../kernel/dates.ts';
import { byDecision, type Held } from '../sessions/closing-outcome.ts';

/** An assessment with the session that gave it, if one did. */
export type Learnt = Held & { sessionId: number | null };

/** Somebody trained, and the days in which what they learnt was assessed. */
export interface Trainee {
  employeeId: number;
  /** First day of the training; null when no session was held: the day of the level itself is taken. */
  starts: IsoDate | null;
  from: IsoDate;
  to: IsoDate;
}

/** A person's level of a skill before and after a training; null where it was not assessed. */
export interface LevelChange {
  employeeId: number;
  skillId: number;
  before: number | null;
  after: number | null;
}

const proofs = new Set(['certificate', 'test', 'training']);

/**
 * Levels before and after a training (domain.md §4, transfer), one a person and skill. After: what the training's own
 * sessions wrote, else the latest certificate, test or training level of the days allowed. Before: the level that counted
 * on the eve; an expired one is 0.
 */
export function levelChanges(
  trainees: readonly Trainee[],
  skillIds: readonly number[],
  sessions: ReadonlySet<number>,
  history: readonly Learnt[],
): LevelChange[] {
  const cells = Map.groupBy(history, ({ employeeId, skillId }) => `${employeeId} ${skillId}`);
  return trainees.flatMap((trainee) =>
    skillIds.map((skillId) => {
      const own = (cells.get(`${trainee.employeeId} ${skillId}`) ?? []).toSorted(byDecision);
      const gained =
        own.find(({ sessionId }) => sessionId !== null && sessions.has(sessionId)) ??
        own.find(
          ({ sessionId, source, date }) =>
            sessionId === null && proofs.has(source) && date >= trainee.from && date <= trainee.to,
        );
      const eve = trainee.starts ?? gained?.date ?? trainee.from;
      const held = own.find(({ date, id }) => date < eve && id !== gained?.id);
      const expired = held?.validUntil != null && held.validUntil < eve;
      return {
        ...{ employeeId: trainee.employeeId, skillId, after: gained?.level ?? null },
        before: held === undefined ? null : expired ? 0 : held.level,
      };
    }),
  );
}
