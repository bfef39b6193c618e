import type { FlatPlaces } from './flat-places.ts';
import type { Problem } from './problem.ts';
import { levelReader } from './walk-levels.ts';
import type { WalkLines } from './walk-lines.ts';

/** What a plan on the move closes: each cell's level follows the places its person takes. */
export class WalkValues {
  /** Weighted gap closed. */
  value = 0;
  /** By place: its line, −1 while not taken. */
  readonly lineOf: Int32Array;
  /** By person: the places taken. */
  readonly taken: number[][];
  /** By person: 1 where some place asks for something first. */
  readonly isNeedy: Uint8Array;
  readonly #problem: Problem;
  readonly #flat: FlatPlaces;
  readonly #quarter: Int32Array;
  readonly #level: Float64Array;
  readonly #levelAt: ReturnType<typeof levelReader>;
  readonly #placeOf = new Map<string, number>();

  constructor(problem: Problem, flat: FlatPlaces, { quarter }: WalkLines) {
    const { takings, people } = problem;
    this.#problem = problem;
    this.#flat = flat;
    this.#quarter = quarter;
    this.lineOf = new Int32Array(takings.length).fill(-1);
    this.taken = people.map(() => []);
    this.isNeedy = new Uint8Array(people.length);
    this.#level = flat.level.slice();
    this.#levelAt = levelReader(flat, (place) => quarter[this.lineOf[place]!]!);
    for (const { needs, person } of takings) if (needs) this.isNeedy[person] = 1;
    takings.forEach(({ person, course }, place) => {
      if (this.isNeedy[person]) this.#placeOf.set(`${person}|${course}`, place);
    });
  }

  /** Puts a place on a line, or takes it off (−1). */
  set(place: number, line: number): void {
    const own = this.taken[this.#flat.person[place]!]!;
    this.lineOf[place] = line;
    if (line >= 0) own.push(place);
    else {
      const at = own.indexOf(place);
      const last = own.pop()!;
      if (last !== place) own[at] = last;
    }
    const { effectFrom, effectCell, weight } = this.#flat;
    const end = effectFrom[place + 1]!;
    for (let effect = effectFrom[place]!; effect < end; effect += 1) {
      const cell = effectCell[effect]!;
      const to = this.#closed(cell, own, -1);
      this.value += (to - this.#level[cell]!) * weight[cell]!;
      this.#level[cell] = to;
    }
  }

  /** What one more place would close. */
  gain(place: number, line: number): number {
    const { effectFrom, effectCell, goal, required, weight, chained, person } = this.#flat;
    let gain = 0;
    const end = effectFrom[place + 1]!;
    for (let effect = effectFrom[place]!; effect < end; effect += 1) {
      const cell = effectCell[effect]!;
      let to = goal[effect]!;
      if (chained[cell]) {
        const own = this.taken[person[place]!]!;
        own.push(place);
        this.lineOf[place] = line;
        to = this.#levelAt(cell, own, -1, 5);
        this.lineOf[place] = -1;
        own.pop();
      }
      const now = this.#level[cell]!;
      if (to > required[cell]!) to = required[cell]!;
      if (to > now) gain += (to - now) * weight[cell]!;
    }
    return gain;
  }

  /** What a place taken closes that nothing else of its person does. */
  loss(place: number): number {
    const { effectFrom, effectCell, weight, person } = this.#flat;
    const own = this.taken[person[place]!]!;
    let loss = 0;
    const end = effectFrom[place + 1]!;
    for (let effect = effectFrom[place]!; effect < end; effect += 1) {
      const cell = effectCell[effect]!;
      loss += (this.#level[cell]! - this.#closed(cell, own, place)) * weight[cell]!;
    }
    return loss;
  }

  /** Whether earlier quarters give a person what a place asks for on a line. */
  isReady(place: number, line: number): boolean {
    const person = this.#flat.person[place]!;
    // Nearly everywhere nothing is asked: told without looking the place up among the problem's objects.
    if (!this.isNeedy[person]) return true;
    const { needs } = this.#problem.takings[place]!;
    if (!needs) return true;
    const quarter = this.#quarter[line]!;
    return needs.every((need) => {
      if ('cell' in need) {
        return this.#levelAt(need.cell, this.taken[person]!, -1, quarter) >= need.level;
      }
      const before = this.#placeOf.get(`${person}|${need.course}`);
      if (before === undefined || this.lineOf[before]! < 0) return false;
      return this.#quarter[this.lineOf[before]!]! < quarter;
    });
  }

  /** Whether everything a person takes comes after what it asks for. */
  areReady(person: number): boolean {
    return this.taken[person]!.every((place) => this.isReady(place, this.lineOf[place]!));
  }

  /** Level a cell counts at: between where it began and what is required. */
  #closed(cell: number, own: readonly number[], except: number): number {
    const { effectFrom, effectCell, goal, required, level, chained } = this.#flat;
    let best = level[cell]!;
    if (chained[cell]) best = this.#levelAt(cell, own, except, 5);
    else {
      for (const place of own) {
        if (place === except) continue;
        const end = effectFrom[place + 1]!;
        for (let effect = effectFrom[place]!; effect < end; effect += 1) {
          if (effectCell[effect] === cell && goal[effect]! > best) best = goal[effect]!;
        }
      }
    }
    return Math.max(level[cell]!, Math.min(best, required[cell]!));
  }
}
