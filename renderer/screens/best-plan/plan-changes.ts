import type { BestLine, BestPlan } from '#shared/optimise/optimise.contract.ts';
import type { Plan, PlanLine } from '#shared/plans/plans.contract.ts';

/** What the best plan makes of one course of the current plan or of its own. */
export interface PlanChange {
  courseId: number;
  title: string;
  change: 'in' | 'out' | 'kept';
  quarters: number[];
  /** Places, sessions and cents of real cost, now and proposed. */
  before: { people: number; sessions: number; real: number } | null;
  after: { people: number; sessions: number; real: number } | null;
  /** Points of weighted gap that would be lost without it. */
  closes: number;
  mandatory: boolean;
  pinned: boolean;
  /** A kept need asks for it. */
  needed: boolean;
}

/**
 * Course by course, what adopting the best plan would change: entering first, then leaving, then kept. On top of a plan whose
 * lines stay, only what is added is told.
 */
export function planChanges(
  best: Pick<BestPlan, 'lines' | 'beside'>,
  current: Plan | null,
): PlanChange[] {
  if (best.beside !== null) return planAdditions(best);
  const live = (current?.lineRows ?? []).filter(({ state }) => state !== 'cancelled');
  const before = Map.groupBy(live, ({ courseId }) => courseId);
  const after = Map.groupBy(best.lines, ({ courseId }) => courseId);
  const order = { in: 0, out: 1, kept: 2 };
  return [...new Set([...after.keys(), ...before.keys()])]
    .map((courseId) => changeOf(courseId, before.get(courseId), after.get(courseId)))
    .sort((a, b) => order[a.change] - order[b.change] || b.closes - a.closes);
}

function planAdditions(best: Pick<BestPlan, 'lines'>): PlanChange[] {
  return [...Map.groupBy(best.lines, ({ courseId }) => courseId)]
    .map(([courseId, added]) => changeOf(courseId, undefined, added))
    .sort((a, b) => b.closes - a.closes);
}

function changeOf(
  courseId: number,
  before: PlanLine[] | undefined,
  after: BestLine[] | undefined,
): PlanChange {
  const sum = <T>(lines: readonly T[], of: (line: T) => number) =>
    lines.reduce((total, line) => total + of(line), 0);
  const lines = after ?? before!;
  return {
    courseId,
    title: lines[0]!.title,
    change: before ? (after ? 'kept' : 'out') : 'in',
    quarters: [...new Set(lines.map(({ quarter }) => quarter))].sort(),
    before: before
      ? {
          people: sum(before, ({ participants }) => participants),
          sessions: sum(before, ({ sessions }) => sessions),
          real: sum(before, ({ costs }) => costs.real),
        }
      : null,
    after: after
      ? {
          people: sum(after, ({ employeeIds }) => employeeIds.length),
          sessions: sum(after, ({ sessions }) => sessions),
          real: sum(after, ({ real }) => real),
        }
      : null,
    closes: after ? sum(after, ({ closes }) => closes) : 0,
    mandatory: lines.some(({ mandatory }) => mandatory),
    pinned: (after ?? []).some(({ pinned }) => pinned),
    needed: (after ?? []).some(({ needed }) => needed),
  };
}

/** Trainee-hours of a best plan, each person on each line for the length of its course. */
export function traineeHours(
  best: Pick<BestPlan, 'lines'>,
  hoursOf: (courseId: number) => number,
): number {
  return best.lines.reduce(
    (sum, { courseId, employeeIds }) => sum + hoursOf(courseId) * employeeIds.length,
    0,
  );
}
