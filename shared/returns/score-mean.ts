import type { ScoreMean } from './returns.contract.ts';

/** Mean of the scores given (1 to 5), how many there are and how many were asked. */
export function scoreMean(scores: readonly (number | null)[]): ScoreMean {
  const given = scores.filter((score) => score !== null);
  const total = given.reduce((sum, score) => sum + score, 0);
  return {
    ...{ asked: scores.length, count: given.length, total },
    mean: given.length === 0 ? null : total / given.length,
  };
}

/** Adds means up: every score weighs the same, whatever the course it comes from. */
export function addMeans(means: readonly ScoreMean[]): ScoreMean {
  const sum = (of: 'asked' | 'count' | 'total') => means.reduce((all, one) => all + one[of], 0);
  const [asked, count, total] = [sum('asked'), sum('count'), sum('total')];
  return { asked, count, total, mean: count === 0 ? null : total / count };
}
