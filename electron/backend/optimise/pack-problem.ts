import type { Cell, Effect, Problem, Taking } from '#shared/optimise/problem.ts';

/**
 * A problem as it is handed to another thread: gaps and places as columns, which cross at once where a hundred thousand objects
 * would hold up the thread that answers the window.
 */
export interface PackedProblem extends Omit<Problem, 'cells' | 'takings'> {
  cells: Columns<Cell>;
  takings: Columns<Pick<Taking, 'person' | 'course' | 'wages'>> & {
    must: Uint8Array;
    /** Effects of place `t`: from `effectFrom[t]` to before `effectFrom[t + 1]`. */
    effectFrom: Int32Array;
    /** What few places have, by place. */
    needs: [at: number, needs: Taking['needs']][];
    within: [at: number, within: Taking['within']][];
  };
  effects: Columns<Effect>;
}

type Columns<Row> = { [Key in keyof Row]: Float64Array };

/** One column of rows. A plain loop: `Float64Array.from` takes ten times as long. */
function column<Row, Key extends keyof Row>(
  rows: readonly (Row & Record<Key, number>)[],
  key: Key,
): Float64Array {
  const values = new Float64Array(rows.length);
  for (let at = 0; at < values.length; at += 1) values[at] = rows[at]![key];
  return values;
}

/** Lays a problem out in columns; `unpackProblem` gives the same problem back. */
export function packProblem({ cells, takings, ...rest }: Problem): PackedProblem {
  const effects: Effect[] = [];
  const must = new Uint8Array(takings.length);
  const effectFrom = new Int32Array(takings.length + 1);
  const needs: PackedProblem['takings']['needs'] = [];
  const within: PackedProblem['takings']['within'] = [];
  for (let at = 0; at < takings.length; at += 1) {
    const one = takings[at]!;
    must[at] = Number(one.must);
    for (const effect of one.effects) effects.push(effect);
    effectFrom[at + 1] = effects.length;
    if (one.needs) needs.push([at, one.needs]);
    if (one.within) within.push([at, one.within]);
  }
  return {
    ...rest,
    cells: {
      person: column(cells, 'person'),
      skillId: column(cells, 'skillId'),
      level: column(cells, 'level'),
      held: column(cells, 'held'),
      required: column(cells, 'required'),
      weight: column(cells, 'weight'),
    },
    takings: {
      person: column(takings, 'person'),
      course: column(takings, 'course'),
      wages: column(takings, 'wages'),
      ...{ must, effectFrom, needs, within },
    },
    effects: {
      cell: column(effects, 'cell'),
      fromLevel: column(effects, 'fromLevel'),
      toLevel: column(effects, 'toLevel'),
    },
  };
}

/** The memory of the columns, to be given to the other thread instead of copied; what was packed is then empty on this one. */
export function memoryOf({ cells, takings, effects }: PackedProblem): ArrayBuffer[] {
  return [cells, takings, effects].flatMap((columns) =>
    Object.values(columns).flatMap((one) =>
      ArrayBuffer.isView(one) && one.buffer instanceof ArrayBuffer ? [one.buffer] : [],
    ),
  );
}

/** The problem that was packed. */
export function unpackProblem({ cells, takings, effects, ...rest }: PackedProblem): Problem {
  const effectAt = (at: number): Effect => ({
    cell: effects.cell[at]!,
    fromLevel: effects.fromLevel[at]!,
    toLevel: effects.toLevel[at]!,
  });
  const { effectFrom } = takings;
  const places = Array.from(takings.must, (must, at): Taking => {
    const own: Effect[] = [];
    for (let one = effectFrom[at]!; one < effectFrom[at + 1]!; one += 1) own.push(effectAt(one));
    return {
      person: takings.person[at]!,
      course: takings.course[at]!,
      wages: takings.wages[at]!,
      must: must === 1,
      effects: own,
    };
  });
  for (const [at, needs] of takings.needs) if (needs) places[at] = { ...places[at]!, needs };
  for (const [at, within] of takings.within) if (within) places[at] = { ...places[at]!, within };
  return {
    ...rest,
    cells: Array.from(
      cells.person,
      (person, at): Cell => ({
        ...{ person, skillId: cells.skillId[at]!, level: cells.level[at]!, held: cells.held[at]! },
        ...{ required: cells.required[at]!, weight: cells.weight[at]! },
      }),
    ),
    takings: places,
  };
}
