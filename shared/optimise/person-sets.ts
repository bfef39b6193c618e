import { personChooser } from './person-choice.ts';
import { PersonPicker } from './person-picker.ts';
import type { Problem } from './problem.ts';

/** Finds the set that leaves one person most at given prices (never negative) of their places. */
export interface PersonSets {
  person: number;
  /** Indexes of the person's takings. */
  own: readonly number[];
  /** The surplus is never below the true one; −∞ when obligations do not fit the hours. */
  choose: (prices: Float64Array) => { taken: Uint8Array; surplus: number };
  /** About the most each place could cost and still be taken, the others at their prices. */
  limits: (prices: Float64Array) => Float64Array;
}

/** One chooser a person who may take something. Gains count once per skill, chains in any order. */
export function personSets(problem: Problem): PersonSets[] {
  const { people, takings, courses, cells, quarters } = problem;
  const picker = new PersonPicker(problem);
  const charged = new Float64Array(takings.length);
  const { ownFrom, own: all } = picker.flat;
  return people.flatMap((_, person) => {
    const own = [...all.subarray(ownFrom[person], ownFrom[person + 1])];
    if (own.length === 0) return [];
    const taken = new Uint8Array(own.length);
    const mark = () => {
      taken.fill(0);
      for (let at = 0; at < picker.count; at += 1) taken[own.indexOf(picker.chosen[at]!)] = 1;
    };
    const charge = (prices: Float64Array) => {
      for (let place = 0; place < own.length; place += 1) charged[own[place]!] = prices[place]!;
    };
    // Far too many sets to go through: places that share no skill are chosen apart, which is never too little.
    let apart: PersonSets['choose'] | null = null;
    const chooseApart = (): PersonSets['choose'] => {
      const { hoursYear, hoursQuarter } = people[person]!;
      const inQuarters =
        hoursQuarter === null ? Number.POSITIVE_INFINITY : hoursQuarter * quarters.length;
      const choices = own.map((taking) => {
        const { course, must, effects } = takings[taking]!;
        return { hours: courses[course]!.hours, must, effects };
      });
      return personChooser(
        cells,
        choices,
        Math.min(hoursYear ?? Number.POSITIVE_INFINITY, inQuarters),
      );
    };
    const choose: PersonSets['choose'] = (prices) => {
      if (apart) return apart(prices);
      charge(prices);
      const surplus = picker.pick(person, charged);
      if (!picker.isExact) {
        apart = chooseApart();
        return apart(prices);
      }
      mark();
      return { taken, surplus };
    };
    const limits = (prices: Float64Array): Float64Array => {
      charge(prices);
      const surplus = picker.pick(person, charged);
      mark();
      return Float64Array.from(own, (place, at) =>
        taken[at]
          ? prices[at]! + surplus - picker.pick(person, charged, -1, place)
          : prices[at]! + picker.pick(person, charged, place) - surplus,
      );
    };
    return [{ person, own, choose, limits }];
  });
}
