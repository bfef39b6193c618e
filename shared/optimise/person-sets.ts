import { type Choice, gainOf, personChooser } from './person-choice.ts';
import type { Problem } from './problem.ts';

/** Sets listed for one person at most; beyond, the search by clusters takes over. */
const most = 6000;

/** Every set of places one person could take within their hours and with their obligations, as flat lists. */
interface Sets {
  gains: Float64Array;
  /** Places of set `n`: from `starts[n]` to `starts[n + 1]`. */
  starts: Uint32Array;
  places: Uint8Array;
}

/** Finds the set that leaves one person most at given prices (never negative) of their places. */
export interface PersonSets {
  person: number;
  /** Indexes of the person's takings. */
  own: readonly number[];
  /** The surplus is never below the true one; −∞ when obligations do not fit the hours. */
  choose: (prices: Float64Array) => { taken: Uint8Array; surplus: number };
  /** The most each place could cost and still be taken, the others at their prices; null where sets are too many to list. */
  limits: ((prices: Float64Array) => Float64Array) | null;
}

/** One chooser a person who may take something. Gains count once per skill, chains in any order. */
export function personSets(problem: Problem): PersonSets[] {
  const { people, takings, courses, cells, quarters } = problem;
  const ofPerson = Map.groupBy(takings.keys(), (taking) => takings[taking]!.person);
  return [...ofPerson].map(([person, own]) => {
    const { hoursYear, hoursQuarter } = people[person]!;
    const choices: Choice[] = own.map((taking) => {
      const { course, must, effects } = takings[taking]!;
      return { hours: courses[course]!.hours, must, effects };
    });
    const inQuarters =
      hoursQuarter === null ? Number.POSITIVE_INFINITY : hoursQuarter * quarters.length;
    const hours = Math.min(hoursYear ?? Number.POSITIVE_INFINITY, inQuarters);
    const sets = listSets(problem, choices, hours);
    if (!sets) return { person, own, choose: personChooser(cells, choices, hours), limits: null };
    return {
      person,
      own,
      choose: setChooser(sets, own.length),
      limits: placeLimits(sets, own.length),
    };
  });
}

function setChooser({ gains, starts, places }: Sets, size: number): PersonSets['choose'] {
  const taken = new Uint8Array(size);
  return (prices) => {
    let surplus = Number.NEGATIVE_INFINITY;
    let best = -1;
    for (let set = 0; set < gains.length; set += 1) {
      let value = gains[set]!;
      if (value <= surplus) break;
      const end = starts[set + 1]!;
      for (let at = starts[set]!; at < end; at += 1) value -= prices[places[at]!]!;
      if (value > surplus) {
        surplus = value;
        best = set;
      }
    }
    taken.fill(0);
    if (best >= 0) {
      for (let at = starts[best]!; at < starts[best + 1]!; at += 1) taken[places[at]!] = 1;
    }
    return { taken, surplus };
  };
}

function placeLimits({ gains, starts, places }: Sets, size: number) {
  const values = new Float64Array(gains.length);
  const top = new Float64Array(size);
  return (prices: Float64Array): Float64Array => {
    top.fill(Number.NEGATIVE_INFINITY);
    let best = -1;
    let surplus = Number.NEGATIVE_INFINITY;
    for (let set = 0; set < gains.length; set += 1) {
      const end = starts[set + 1]!;
      let value = gains[set]!;
      for (let at = starts[set]!; at < end; at += 1) value -= prices[places[at]!]!;
      values[set] = value;
      if (value > surplus) {
        surplus = value;
        best = set;
      }
      for (let at = starts[set]!; at < end; at += 1) {
        if (value > top[places[at]!]!) top[places[at]!] = value;
      }
    }
    const limits = top.map((value, place) => value + prices[place]! - surplus);
    if (best < 0) return limits;
    for (let at = starts[best]!; at < starts[best + 1]!; at += 1) {
      // For a place of the best set, what counts is the best set without it.
      const place = places[at]!;
      let without = Number.NEGATIVE_INFINITY;
      for (let set = 0; set < gains.length; set += 1) {
        if (gains[set]! <= without) break;
        if (values[set]! <= without) continue;
        let inside = false;
        for (let one = starts[set]!; one < starts[set + 1]!; one += 1)
          inside ||= places[one] === place;
        if (!inside) without = values[set]!;
      }
      limits[place] = surplus + prices[place]! - without;
    }
    return limits;
  };
}

/** Lists the sets, without those where a place adds nothing; null when there are too many. */
function listSets({ cells }: Problem, choices: readonly Choice[], hours: number): Sets | null {
  const worthOf = (cell: number, to: number) => {
    const { level, required, weight } = cells[cell]!;
    return Math.max(0, Math.min(to, required) - level) * weight;
  };
  const direct = choices.map(({ effects }) =>
    effects.every(({ cell, fromLevel }) => fromLevel <= cells[cell]!.held),
  );
  // A place that closes nothing itself may still open the way to another.
  const stepping = new Set(
    choices.flatMap(({ effects }) =>
      effects.flatMap(({ cell, fromLevel }) => (fromLevel > cells[cell]!.held ? [cell] : [])),
    ),
  );
  const leads = choices.map(({ effects }) => effects.some(({ cell }) => stepping.has(cell)));
  const gains: number[] = [];
  const starts: number[] = [0];
  const places: number[] = [];
  const inside: number[] = [];
  const closed = new Map<number, number>();
  const keep = (gain: number) => {
    gains.push(gain);
    places.push(...inside);
    starts.push(places.length);
  };
  const order = [...choices.keys()].filter((at) => !choices[at]!.must);
  const duties = [...choices.keys()].filter((at) => choices[at]!.must);
  if (choices.length > 255) return null;
  let chained = 0;
  /** Puts a place in and gives what it adds, when nothing inside depends on an order. */
  const enter = (at: number): [number, [number, number | undefined][]] => {
    let more = 0;
    const before: [number, number | undefined][] = [];
    for (const { cell, toLevel } of choices[at]!.effects) {
      const known = closed.get(cell);
      const now = worthOf(cell, toLevel);
      if (now <= (known ?? 0)) continue;
      before.push([cell, known]);
      closed.set(cell, now);
      more += now - (known ?? 0);
    }
    inside.push(at);
    return [more, before];
  };
  const leave = (before: [number, number | undefined][]) => {
    inside.pop();
    for (const [cell, known] of before.reverse()) {
      if (known === undefined) closed.delete(cell);
      else closed.set(cell, known);
    }
  };
  const gainInside = () =>
    gainOf(
      cells,
      inside.map((at) => choices[at]!),
      false,
    );
  const visit = (from: number, left: number, gain: number): boolean => {
    keep(gain);
    if (gains.length > most) return false;
    for (let next = from; next < order.length; next += 1) {
      const at = order[next]!;
      const rest = left - choices[at]!.hours;
      if (rest < -1e-9) continue;
      const [more, before] = enter(at);
      if (!direct[at]) chained += 1;
      const now = chained > 0 ? gainInside() : gain + more;
      const fine = chained === 0 && more <= 0 && !leads[at] ? true : visit(next + 1, rest, now);
      if (!direct[at]) chained -= 1;
      leave(before);
      if (!fine) return false;
    }
    return true;
  };
  let gain = 0;
  let left = hours;
  for (const at of duties) {
    gain += enter(at)[0];
    left -= choices[at]!.hours;
    if (!direct[at]) chained += 1;
  }
  if (left < -1e-9)
    return { gains: new Float64Array(0), starts: new Uint32Array(1), places: new Uint8Array(0) };
  if (!visit(0, left, chained > 0 ? gainInside() : gain)) return null;
  // The most gaining first: with prices of nothing or more, the search ends where the gain falls below the best surplus.
  const byGain = [...gains.keys()].sort((a, b) => gains[b]! - gains[a]! || a - b);
  const sorted = byGain.map((set) => places.slice(starts[set]!, starts[set + 1]!));
  const ends = Uint32Array.from({ length: gains.length + 1 });
  sorted.forEach((list, at) => {
    ends[at + 1] = ends[at]! + list.length;
  });
  return {
    gains: Float64Array.from(byGain, (set) => gains[set]!),
    starts: ends,
    places: Uint8Array.from(sorted.flat()),
  };
}
