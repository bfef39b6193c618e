import { chainSteps } from './gain-rows.ts';
import { type Around, groups } from './model-parts.ts';

const none = Number.NEGATIVE_INFINITY;

/**
 * Adds the prerequisites a person lacks: a place in a quarter or before it asks for a place of an earlier quarter that gives
 * what is lacking, the course itself or a course that brings the level.
 */
export function addNeeds({ problem, builder, lines, ofTaking }: Around): void {
  const takingOf = new Map<string, number>();
  const raising = new Map<number, number[]>();
  const wanted = new Set<number>();
  for (const { needs } of problem.takings) {
    for (const need of needs ?? []) if ('cell' in need) wanted.add(need.cell);
  }
  problem.takings.forEach(({ person, course, effects }, taking) => {
    takingOf.set(`${person}|${course}`, taking);
    for (const { cell } of effects) {
      if (!wanted.has(cell)) continue;
      const known = raising.get(cell);
      if (known) known.push(taking);
      else raising.set(cell, [taking]);
    }
  });
  const stepsOf = new Map(
    [...wanted].map((cell) => {
      const { level, held } = problem.cells[cell]!;
      const useful = (raising.get(cell) ?? []).flatMap((taking) =>
        problem.takings[taking]!.effects.filter(
          (effect) => effect.cell === cell && effect.toLevel > level,
        ).map((effect) => ({ taking, effect })),
      );
      return [cell, chainSteps({ builder, lines, ofTaking }, useful, held)] as const;
    }),
  );
  problem.takings.forEach(({ person, needs }, taking) => {
    for (const need of needs ?? []) {
      const giving =
        'course' in need
          ? seatsOf(takingOf.get(`${person}|${need.course}`))
          : stepsOf
              .get(need.cell)!
              .flatMap(({ toLevel, quarter, columns }) =>
                toLevel >= need.level ? columns.map((column) => ({ column, quarter })) : [],
              );
      for (const quarter of problem.quarters) {
        const own = seatsOf(taking).filter((seat) => seat.quarter <= quarter);
        if (!own.some((seat) => seat.quarter === quarter)) continue;
        builder.row(groups.prerequisite, none, 0, [
          ...own.map(({ column }) => [column, 1] as const),
          ...giving
            .filter((seat) => seat.quarter < quarter)
            .map(({ column }) => [column, -1] as const),
        ]);
      }
    }
  });

  function seatsOf(taking: number | undefined): { column: number; quarter: number }[] {
    return (taking === undefined ? [] : ofTaking[taking]!).map(({ column, line }) => ({
      column,
      quarter: lines[line]!.quarter,
    }));
  }
}
