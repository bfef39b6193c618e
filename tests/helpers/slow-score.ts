import { type Criterion, criteria } from '../../shared/experts/criteria.ts';
import type { CandidateFacts } from '../../shared/experts/propose-points.ts';
import type { TrainerRules } from '../../shared/workspace/settings.ts';

type Marks = Partial<Record<Criterion, number>>;

/** The trainer's score read straight from the sentences of the domain, one criterion at a time. */
export function slowScore(facts: CandidateFacts, own: Marks, rules: TrainerRules) {
  const data: Marks = {};
  if (facts.daysCarried >= facts.daysCapacity) data.time = 0;
  else if (facts.daysCarried < facts.daysCapacity / 2) data.time = 2;
  else data.time = 1;
  if (facts.toTeach !== null) data.willingness = facts.toTeach;
  if (facts.level !== null) {
    data.proficiency = 0;
    if (facts.level > 0 && facts.level + 1 === facts.expertLevel) data.proficiency = 1;
    if (facts.level >= facts.expertLevel) data.proficiency = 2;
  }
  if (facts.expired) data.proficiency = 0;
  if (facts.tenureMonths !== null) {
    data.ambassador = 0;
    if (facts.tenureMonths >= rules.tenureMonths[0]) data.ambassador = 1;
    if (facts.tenureMonths >= rules.tenureMonths[1]) data.ambassador = 2;
  }
  data.classroom = 0;
  if (facts.sessionsGiven >= rules.sessionsGiven[0]) data.classroom = 1;
  if (facts.sessionsGiven >= rules.sessionsGiven[1]) data.classroom = 2;

  let total = 0;
  let unrated = 0;
  const marks: (number | null)[] = [];
  const origins: string[] = [];
  for (const criterion of criteria) {
    const mark = own[criterion] === undefined ? data[criterion] : own[criterion];
    origins.push(
      own[criterion] !== undefined ? 'hr' : data[criterion] !== undefined ? 'data' : 'unrated',
    );
    marks.push(mark === undefined ? null : mark);
    if (mark === undefined) unrated += 1;
    else total += mark;
  }
  const noTime = (own.time ?? data.time) === 0;
  const noWish = (own.willingness ?? data.willingness) === 0;
  let verdict = 'weak';
  if (total + unrated * 2 >= rules.goodScore) verdict = 'toRate';
  if (total >= rules.goodScore) verdict = 'good';
  if (noTime || noWish) verdict = 'excluded';
  return { marks, origins, total, unrated, noTime, noWish, verdict };
}
