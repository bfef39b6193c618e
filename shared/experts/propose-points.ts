import type { TrainerRules } from '../workspace/settings.ts';
import type { Criterion, Points } from './criteria.ts';

/** What the workspace knows of a person about a skill; null where it knows nothing. */
export interface CandidateFacts {
  /** Null when never assessed; 0 when what was held has expired. */
  level: number | null;
  expired: boolean;
  expertLevel: number;
  /** Whole months since the hire date. */
  tenureMonths: number | null;
  /** Sessions given as trainer, in lines that are done or closed. */
  sessionsGiven: number;
  /** Training days of the year already carried, and those the person may carry. */
  daysCarried: number;
  daysCapacity: number;
  /** Own wish to teach the skill. */
  toTeach: Points | null;
}

/** The fact behind a proposed point, worded where it is shown (`experts.words.ts`). */
export type PointFact =
  | { kind: 'level'; level: number; expertLevel: number }
  | { kind: 'expired' }
  | { kind: 'tenure'; months: number }
  | { kind: 'sessions'; sessions: number }
  | { kind: 'load'; carried: number; capacity: number }
  | { kind: 'wish'; toTeach: Points };

export interface Proposal {
  points: Points;
  fact: PointFact;
}

/**
 * The points the data propose: proficiency, tenure, sessions given, free days and the person's wish.
 * A criterion without data is absent, which is not the same as 0.
 */
export function proposePoints(
  facts: CandidateFacts,
  rules: TrainerRules,
): Partial<Record<Criterion, Proposal>> {
  const { level, expired, expertLevel, tenureMonths, sessionsGiven, toTeach } = facts;
  const proposals: Partial<Record<Criterion, Proposal>> = {
    time: time(facts),
    classroom: {
      points: step(sessionsGiven, rules.sessionsGiven),
      fact: { kind: 'sessions', sessions: sessionsGiven },
    },
  };
  if (toTeach !== null)
    proposals.willingness = { points: toTeach, fact: { kind: 'wish', toTeach } };
  if (expired) proposals.proficiency = { points: 0, fact: { kind: 'expired' } };
  else if (level !== null) {
    proposals.proficiency = {
      points: level >= expertLevel ? 2 : level === expertLevel - 1 && level > 0 ? 1 : 0,
      fact: { kind: 'level', level, expertLevel },
    };
  }
  if (tenureMonths !== null) {
    proposals.ambassador = {
      points: step(tenureMonths, rules.tenureMonths),
      fact: { kind: 'tenure', months: tenureMonths },
    };
  }
  return proposals;
}

/** 2 while less than half of the days are taken, 1 while some are left, 0 when none is. */
function time({ daysCarried, daysCapacity }: CandidateFacts): Proposal {
  const points = daysCarried >= daysCapacity ? 0 : daysCarried * 2 >= daysCapacity ? 1 : 2;
  return { points, fact: { kind: 'load', carried: daysCarried, capacity: daysCapacity } };
}

function step(value: number, [one, two]: readonly [number, number]): Points {
  return value >= two ? 2 : value >= one ? 1 : 0;
}
