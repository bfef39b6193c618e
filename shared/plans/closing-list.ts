import type { Closing } from './progress.ts';

const firstRoom = 64;

/**
 * The gaps a plan's lines close, in columns: a large plan closes hundreds of thousands, and an object of each would weigh more
 * than all the levels of its people.
 */
export class ClosingColumns {
  #length = 0;
  #cell = new Int32Array(firstRoom);
  #levels = new Uint8Array(2 * firstRoom);
  #weighted = new Float64Array(firstRoom);

  get length(): number {
    return this.#length;
  }

  push({ cell, before, after, weighted }: Closing): void {
    const at = this.#length;
    if (at === this.#cell.length) this.#grow();
    this.#cell[at] = cell;
    this.#levels[2 * at] = before;
    this.#levels[2 * at + 1] = after;
    this.#weighted[at] = weighted;
    this.#length += 1;
  }

  cellAt(place: number): number {
    return this.#cell[place]!;
  }

  at(place: number): Closing {
    return {
      cell: this.cellAt(place),
      before: this.#levels[2 * place]!,
      after: this.#levels[2 * place + 1]!,
      weighted: this.#weighted[place]!,
    };
  }

  #grow(): void {
    const room = 2 * this.#cell.length;
    const cell = new Int32Array(room);
    const levels = new Uint8Array(2 * room);
    const weighted = new Float64Array(room);
    cell.set(this.#cell);
    levels.set(this.#levels);
    weighted.set(this.#weighted);
    this.#cell = cell;
    this.#levels = levels;
    this.#weighted = weighted;
  }
}

/** The gaps one line closes: a stretch of the plan's columns. */
export class ClosingList implements Iterable<Closing> {
  readonly #columns: ClosingColumns;
  readonly #from: number;
  readonly #to: number;

  constructor(columns: ClosingColumns, from: number, to: number) {
    this.#columns = columns;
    this.#from = from;
    this.#to = to;
  }

  get length(): number {
    return this.#to - this.#from;
  }

  *[Symbol.iterator](): Iterator<Closing> {
    for (let at = this.#from; at < this.#to; at++) yield this.#columns.at(at);
  }

  /**
   * The stretch of closings whose cells have a key, in a list that stands in ascending order of it, as each line's does by
   * employee id: looked up, for a map of all the stretches would outweigh the columns.
   */
  partOf(key: number, keyOf: (cell: number) => number): ClosingList {
    const first = this.#placeOf(key, keyOf);
    return new ClosingList(this.#columns, first, this.#placeOf(key + 1, keyOf));
  }

  /** The first place whose key is at least this one. */
  #placeOf(key: number, keyOf: (cell: number) => number): number {
    let low = this.#from;
    let high = this.#to;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (keyOf(this.#columns.cellAt(middle)) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Σ weight × missing levels closed. */
export function weightClosed(closings: Iterable<Closing>): number {
  let sum = 0;
  for (const { weighted } of closings) sum += weighted;
  return sum;
}
