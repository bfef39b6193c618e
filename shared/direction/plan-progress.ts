import type { LineState } from '../plans/plans.contract.ts';
import type { AttendanceStatus } from '../sessions/closing-outcome.ts';
import type { PlanProgress } from './direction.contract.ts';

/** A line with the sessions it ran or will run. */
export interface ProgressLine {
  state: LineState;
  /** Hours one learner attends. */
  hours: number;
  learners: number;
  sessions: readonly {
    hours: number;
    attendance: readonly { status: AttendanceStatus; hours: number | null }[];
  }[];
}

/**
 * How far a plan is. A line done or closed counts all its trainee-hours; before that, those that its sessions' attendance
 * shows, never more than planned. Cancelled lines count nowhere.
 */
export function planProgress(lines: readonly ProgressLine[]): PlanProgress {
  const live = lines.filter(({ state }) => state !== 'cancelled');
  const over = ({ state }: ProgressLine) => state === 'done' || state === 'closed';
  const planned = ({ hours, learners }: ProgressLine) => hours * learners;
  return {
    lines: live.length,
    linesDone: live.filter(over).length,
    hours: live.reduce((sum, line) => sum + planned(line), 0),
    hoursDone: live.reduce(
      (sum, line) => sum + (over(line) ? planned(line) : Math.min(planned(line), followed(line))),
      0,
    ),
  };
}

function followed({ sessions }: ProgressLine): number {
  let hours = 0;
  for (const session of sessions) {
    for (const { status, hours: partly } of session.attendance) {
      if (status === 'present') hours += session.hours;
      if (status === 'partial') hours += partly ?? 0;
    }
  }
  return hours;
}
