import type { TrainerRules } from '../workspace/settings.ts';
import { type Criterion, criteria, excludingCriteria, type Points } from './criteria.ts';
import { type CandidateFacts, type Proposal, proposePoints } from './propose-points.ts';

/** A point HR set itself, with who, why and when (ISO day). */
export interface OwnPoint {
  points: Points;
  who: string;
  reason: string;
  at: string;
}

/** One of the ten points and where it comes from. */
export interface ScorePoint {
  criterion: Criterion;
  /** Null while nobody rated it and the data say nothing. */
  points: Points | null;
  origin: 'hr' | 'data' | 'unrated';
  /** What the data propose, even where HR decided otherwise. */
  proposal: Proposal | null;
  own: OwnPoint | null;
}

/** `toRate`: below the threshold, but the points not rated yet could still bring it there. */
export const verdicts = ['good', 'toRate', 'weak', 'excluded'] as const;
export type Verdict = (typeof verdicts)[number];

export interface Score {
  points: ScorePoint[];
  /** Out of 20; points not rated count 0. */
  total: number;
  unrated: number;
  excludedBy: Criterion[];
  verdict: Verdict;
}

/**
 * The trainer's score of `domain.md` §4: HR's own point holds over the one the data propose, a point nobody rated
 * counts 0 and stays unrated, no time or no willingness excludes, and below `goodScore` nobody is a good candidate.
 */
export function scoreCandidate(
  facts: CandidateFacts,
  own: Partial<Record<Criterion, OwnPoint>>,
  rules: TrainerRules,
): Score {
  const proposals = proposePoints(facts, rules);
  const points = criteria.map((criterion): ScorePoint => {
    const proposal = proposals[criterion] ?? null;
    const set = own[criterion] ?? null;
    return {
      criterion,
      points: set?.points ?? proposal?.points ?? null,
      origin: set ? 'hr' : proposal ? 'data' : 'unrated',
      proposal,
      own: set,
    };
  });
  const total = points.reduce((sum, point) => sum + (point.points ?? 0), 0);
  const unrated = points.filter((point) => point.points === null).length;
  const excludedBy = excludingCriteria.filter((criterion) =>
    points.some((point) => point.criterion === criterion && point.points === 0),
  );
  return { points, total, unrated, excludedBy, verdict: judge(total, unrated, excludedBy, rules) };
}

function judge(
  total: number,
  unrated: number,
  excludedBy: readonly Criterion[],
  { goodScore }: TrainerRules,
): Verdict {
  if (excludedBy.length > 0) return 'excluded';
  if (total >= goodScore) return 'good';
  return total + 2 * unrated >= goodScore ? 'toRate' : 'weak';
}
