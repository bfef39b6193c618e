import { agreedGroups } from './agreed-groups.ts';
import type { ChosenLine, Problem } from './problem.ts';
import { WalkState } from './walk-state.ts';

/**
 * Lays out the plan that people and sessions, choosing apart at prices, agree on: `share` says by seat how often both took it
 * lately, from 0 to 1. Lines of `kept` stay. Minimums, maximums, hours and trainers hold in it; envelopes may be overdrawn a little,
 * and what fitted nowhere is left out, an obligation too: the caller checks it.
 */
export function outlinePlan(
  problem: Problem,
  kept: readonly ChosenLine[],
  share: Float32Array,
): ChosenLine[] {
  const state = new WalkState(problem);
  state.allowance = Number.POSITIVE_INFINITY;
  state.load(kept);
  const { lines, books, values, flat, members } = state;
  const { lineOf } = values;
  const groups = agreedGroups(problem, state, share);
  /** How many of so many more people a line can hold, its sessions neither too small nor beyond its trainer's hours. */
  const room = (line: number, more: number): number => {
    const people = books.people[line]!;
    const min = lines.groupMin[line]!;
    const max = lines.groupMax[line]!;
    const trainer = lines.trainer[line]!;
    const left =
      trainer < 0 ? Number.POSITIVE_INFINITY : books.trainerHours[trainer]! - books.given[trainer]!;
    const openable = Math.floor((left + 1e-9) / lines.hours[line]!);
    const seated = Math.min(people + more, (books.runs[line]! + openable) * max);
    const runs = Math.ceil(seated / max);
    return Math.max(0, (seated >= runs * min ? seated : (runs - 1) * max) - people);
  };
  const fits = (place: number, line: number): boolean => {
    const left = books.quarterLeft[flat.person[place]! * 5 + lines.quarter[line]!]!;
    return left >= flat.hours[place]! - 1e-9 && values.isReady(place, line);
  };
  for (const { places, on, hours } of groups) {
    let rest = places.filter(
      (place) => lineOf[place]! < 0 && books.hoursLeft[flat.person[place]!]! >= hours - 1e-9,
    );
    while (rest.length > 0) {
      let most: number[] = [];
      let to = -1;
      for (const line of on) {
        const able = rest.filter((place) => fits(place, line));
        const count = room(line, able.length);
        if (count <= most.length) continue;
        most = able.slice(0, count);
        to = line;
      }
      if (to < 0) break;
      for (const place of most) state.put(place, to);
      rest = rest.filter((place) => lineOf[place]! < 0);
    }
  }
  /** Finds room for somebody who must come: a free seat or that of somebody who need not, their other hours freed. */
  const insist = (place: number): void => {
    const person = flat.person[place]!;
    for (const line of lines.linesOf[lines.poolOf[place]!] ?? []) {
      if (books.people[line] === 0) continue;
      state.begin();
      if (books.people[line]! >= books.runs[line]! * lines.groupMax[line]!) {
        const other = members[line]!.find((one) => !flat.must[one]);
        if (other === undefined) continue;
        state.drop(other);
      }
      for (const other of [...values.taken[person]!]) {
        if (books.hoursLeft[person]! >= flat.hours[place]! - 1e-9 && fits(place, line)) break;
        if (!flat.must[other]) state.drop(other);
      }
      state.put(place, line);
      if (state.holds()) return;
      state.undo();
    }
  };
  flat.must.forEach((must, place) => {
    if (must && lineOf[place]! < 0) insist(place);
  });
  return state.planOf(lineOf);
}
