import type { Problem } from './problem.ts';

/** Places (takings) and cells of a problem as flat typed arrays: what searches over thousands of people run on. */
export interface FlatPlaces {
  /** Places of person `p`: `own[ownFrom[p]]` to before `own[ownFrom[p + 1]]`. */
  ownFrom: Int32Array;
  own: Int32Array;
  person: Int32Array;
  course: Int32Array;
  hours: Float64Array;
  wages: Float64Array;
  must: Uint8Array;
  /** Effects of place `t`: from `effectFrom[t]` to before `effectFrom[t + 1]`. */
  effectFrom: Int32Array;
  effectCell: Int32Array;
  entry: Int32Array;
  goal: Int32Array;
  level: Float64Array;
  held: Float64Array;
  required: Float64Array;
  weight: Float64Array;
  /** By cell: 1 where some place asks for more than the person holds, so that order matters. */
  chained: Uint8Array;
}

/** Lays a problem's places out flat. */
export function flatPlaces({ people, takings, courses, cells }: Problem): FlatPlaces {
  const ownFrom = new Int32Array(people.length + 1);
  for (const { person } of takings) ownFrom[person + 1]! += 1;
  for (let at = 0; at < people.length; at += 1) ownFrom[at + 1]! += ownFrom[at]!;
  const next = ownFrom.slice();
  const own = new Int32Array(takings.length);
  const effectFrom = new Int32Array(takings.length + 1);
  takings.forEach(({ person, effects }, taking) => {
    own[next[person]!] = taking;
    next[person]! += 1;
    effectFrom[taking + 1] = effectFrom[taking]! + effects.length;
  });
  const size = effectFrom[takings.length]!;
  const effectCell = new Int32Array(size);
  const entry = new Int32Array(size);
  const goal = new Int32Array(size);
  const chained = new Uint8Array(cells.length);
  let at = 0;
  for (const { effects } of takings) {
    for (const { cell, fromLevel, toLevel } of effects) {
      effectCell[at] = cell;
      entry[at] = fromLevel;
      goal[at] = toLevel;
      if (fromLevel > cells[cell]!.held) chained[cell] = 1;
      at += 1;
    }
  }
  return {
    ...{ ownFrom, own, effectFrom, effectCell, entry, goal, chained },
    person: Int32Array.from(takings, ({ person }) => person),
    course: Int32Array.from(takings, ({ course }) => course),
    hours: Float64Array.from(takings, ({ course }) => courses[course]!.hours),
    wages: Float64Array.from(takings, ({ wages }) => wages),
    must: Uint8Array.from(takings, ({ must }) => Number(must)),
    level: Float64Array.from(cells, ({ level }) => level),
    held: Float64Array.from(cells, ({ held }) => held),
    required: Float64Array.from(cells, ({ required }) => required),
    weight: Float64Array.from(cells, ({ weight }) => weight),
  };
}
