import { type Cents, roundCents } from '../kernel/money.ts';
import { coldEvaluations, type EvaluatedSession } from '../sessions/cold-evaluations.ts';
import { type Learnt, levelChanges } from './level-changes.ts';
import { levelFigures } from './level-figures.ts';
import { phillips } from './phillips.ts';
import type { ReturnAssumptions, ReturnRow } from './returns.contract.ts';
import { scoreMean } from './score-mean.ts';
import { type TrainedLine, trainedPeople } from './trained-people.ts';

/** A line with all its return depends on; costs in cents, wages included in `full`. */
export interface ReturnLine extends TrainedLine {
  id: number;
  courseId: number;
  code: string;
  title: string;
  /** Hours one learner attends. */
  hours: number;
  full: Cents;
  real: Cents;
  skillIds: readonly number[];
  assumptions: ReturnAssumptions | null;
}

/** What a line cost and brought; `people` are those trained so far. */
export function returnRow(
  line: ReturnLine,
  history: readonly Learnt[],
  { year, delay, on }: { year: number; delay: number; on: string },
): ReturnRow & { trainees: readonly number[] } {
  const { stage, trainees, share } = trainedPeople(line, year, delay);
  const sessions = new Set(line.sessions.map(({ id }) => id));
  const levels = levelFigures(levelChanges(trainees, line.skillIds, sessions, history));
  const participants = line.employeeIds.length;
  const people = stage === 'planned' ? participants : trainees.length;
  const counted = roundCents(line.full * share);
  const traineeHours = line.hours * participants;
  const { hot, cold } = scoresOf(line.sessions, delay, on);
  const assumed = line.assumptions;
  return {
    ...{ lineId: line.id, courseId: line.courseId, code: line.code, title: line.title },
    ...{ state: line.state, stage, people, participants, traineeHours },
    ...{ full: line.full, real: line.real, counted, levels, hot, cold, assumptions: assumed },
    costPerLevel: levels.gained > 0 ? roundCents(counted / levels.gained) : null,
    costPerHour: traineeHours > 0 ? roundCents(line.full / traineeHours) : null,
    phillips: assumed && phillips(assumed, people, counted),
    trainees: trainees.map(({ employeeId }) => employeeId),
  };
}

/** Hot scores of all who were there; cold ones once they are due, or given before. */
function scoresOf(sessions: readonly EvaluatedSession[], delay: number, on: string) {
  const asked = coldEvaluations(sessions, delay, on);
  return {
    hot: scoreMean(asked.map(({ hotScore }) => hotScore)),
    cold: scoreMean(
      asked.filter(({ state }) => state !== 'coming').map(({ coldScore }) => coldScore),
    ),
  };
}
