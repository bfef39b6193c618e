import type { Around } from './model-parts.ts';
import type { Effect } from './problem.ts';

/** What a person's step in a quarter is worth as a sum of columns: a direct effect is its seats, a chained one its own column. */
interface Step extends Effect {
  quarter: number;
  columns: number[];
}

const none = Number.NEGATIVE_INFINITY;

/** Adds what seats gain: levels between two consecutive goals count once, whoever reaches them first. */
export function addGains({ problem, builder, lines, ofTaking }: Around): void {
  const byCell = new Map<number, { taking: number; effect: Effect }[]>();
  problem.takings.forEach(({ effects }, taking) => {
    for (const effect of effects) {
      const known = byCell.get(effect.cell);
      if (known) known.push({ taking, effect });
      else byCell.set(effect.cell, [{ taking, effect }]);
    }
  });
  const soleGain = new Map<number, number>();
  for (const [index, effects] of byCell) {
    const cell = problem.cells[index]!;
    const reach = (to: number) => Math.min(to, cell.required);
    const useful = effects.filter(({ effect }) => effect.toLevel > cell.level);
    const [only] = useful;
    if (useful.length === 1 && only!.effect.fromLevel <= cell.held) {
      const gain = cell.weight * (reach(only!.effect.toLevel) - cell.level);
      soleGain.set(only!.taking, (soleGain.get(only!.taking) ?? 0) + gain);
      continue;
    }
    const steps = chainSteps({ builder, lines, ofTaking }, useful, cell.held);
    const goals = [...new Set(useful.map(({ effect }) => reach(effect.toLevel)))].sort(
      (a, b) => a - b,
    );
    let below = cell.level;
    for (const goal of goals) {
      const reached = builder.column(cell.weight * (goal - below), 0, 1, false);
      const helpers = steps.filter(({ toLevel }) => reach(toLevel) >= goal);
      builder.row('logic', none, 0, [
        [reached, 1],
        ...helpers.flatMap(({ columns }) => columns.map((column) => [column, -1] as const)),
      ]);
      below = goal;
    }
  }
  for (const [taking, gain] of soleGain) {
    for (const { column } of ofTaking[taking]!) builder.addCost(column, gain);
  }
}

/** Steps that raise a cell, each counting only once those it needs came in an earlier quarter. */
export function chainSteps(
  { builder, lines, ofTaking }: Pick<Around, 'builder' | 'lines' | 'ofTaking'>,
  effects: readonly { taking: number; effect: Effect }[],
  held: number,
): Step[] {
  const steps: Step[] = effects.flatMap(({ taking, effect }) => {
    const quarters = Map.groupBy(ofTaking[taking]!, ({ line }) => lines[line]!.quarter);
    return [...quarters].map(([quarter, seats]) => {
      const columns = seats.map(({ column }) => column);
      if (effect.fromLevel <= held) return { ...effect, quarter, columns };
      const own = builder.column(0, 0, 1, false);
      builder.row('logic', none, 0, [[own, 1], ...columns.map((one) => [one, -1] as const)]);
      return { ...effect, quarter, columns: [own] };
    });
  });
  for (const step of steps) {
    if (step.fromLevel <= held) continue;
    const before = steps.filter(
      (other) => other.quarter < step.quarter && other.toLevel >= step.fromLevel,
    );
    builder.row('logic', none, 0, [
      [step.columns[0]!, 1],
      ...before.flatMap(({ columns }) => columns.map((column) => [column, -1] as const)),
    ]);
  }
  return steps;
}
