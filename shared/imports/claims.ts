import type { Outcome } from './outcome.ts';
import type { Cell } from './table.ts';

/** Where a row that contradicts another is refused. */
export interface ClaimPlace {
  row: number;
  column: number | null;
  cell: Cell | undefined;
}

/**
 * What the rows of a file say of each thing. Rows that say different things of one are all refused, each naming another;
 * a row refused for something else still counts, because its correction would contradict what had come in.
 */
export class Claims<Key, Said> {
  readonly #outcome: Outcome;
  readonly #same: (one: Said, other: Said) => boolean;
  readonly #firsts = new Map<Key, { place: ClaimPlace; said: Said }>();
  readonly #contradicted = new Set<Key>();

  constructor(outcome: Outcome, same: (one: Said, other: Said) => boolean) {
    this.#outcome = outcome;
    this.#same = same;
  }

  /** Notes what a row says; true for the first good row about its thing, which may come in unless a later one contradicts it. */
  take(key: Key, place: ClaimPlace, said: Said, good: boolean): boolean {
    const first = this.#firsts.get(key);
    if (!first) {
      this.#firsts.set(key, { place, said });
      return good;
    }
    if (this.#same(first.said, said)) {
      if (good) this.#outcome.leave('repeated');
      return false;
    }
    if (!this.#contradicted.has(key)) this.#refuse(first.place, place);
    this.#contradicted.add(key);
    this.#refuse(place, first.place);
    return false;
  }

  /** Whether all rows about it agree. */
  agree(key: Key): boolean {
    return !this.#contradicted.has(key);
  }

  #refuse({ row, column, cell }: ClaimPlace, other: ClaimPlace): void {
    this.#outcome.reject(row, column, cell, { code: 'duplicate', data: { row: other.row } });
  }
}
