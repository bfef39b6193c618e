import type { ChosenLine, Problem } from './problem.ts';

/**
 * Weighted gap a plan closes: each person and skill once, quarter after quarter, a course being entered with what earlier
 * quarters gave. Also by cell, so that each figure can be traced.
 */
export function planValue(
  problem: Problem,
  plan: readonly ChosenLine[],
): {
  value: number;
  byCell: Map<number, number>;
  /** Where cells that some line raises end. */
  reached: Map<number, { level: number; held: number }>;
} {
  const takingOf = new Map(
    problem.takings.map((taking) => [`${taking.person}|${taking.course}`, taking]),
  );
  const reached = new Map<number, { level: number; held: number }>();
  const quarters = [...new Set(plan.map(({ quarter }) => quarter))].sort((a, b) => a - b);
  for (const quarter of quarters) {
    const raised = new Map<number, number>();
    for (const line of plan) {
      if (line.quarter !== quarter) continue;
      const { course } = problem.offers[line.offer]!;
      for (const person of line.people) {
        for (const { cell, fromLevel, toLevel } of takingOf.get(`${person}|${course}`)?.effects ??
          []) {
          const held = reached.get(cell)?.held ?? problem.cells[cell]!.held;
          if (fromLevel <= held) raised.set(cell, Math.max(raised.get(cell) ?? 0, toLevel));
        }
      }
    }
    for (const [cell, to] of raised) {
      const now = reached.get(cell) ?? problem.cells[cell]!;
      reached.set(cell, { level: Math.max(now.level, to), held: Math.max(now.held, to) });
    }
  }
  const byCell = new Map<number, number>();
  let value = 0;
  for (const [index, { level }] of reached) {
    const cell = problem.cells[index]!;
    const closed = Math.max(0, Math.min(level, cell.required) - cell.level) * cell.weight;
    if (closed === 0) continue;
    byCell.set(index, closed);
    value += closed;
  }
  return { value, byCell, reached };
}
