/**
 * A mixed-integer linear problem to maximise, rows kept one after the other (compressed sparse rows).
 * `group` names the constraint a row stands for, so that an impossible demand can be explained in words.
 */
export interface Mip {
  columns: number;
  rows: number;
  cost: Float64Array;
  lower: Float64Array;
  upper: Float64Array;
  /** 1 where a column takes whole values only. */
  integer: Int32Array;
  rowLower: Float64Array;
  rowUpper: Float64Array;
  starts: Int32Array;
  indices: Int32Array;
  values: Float64Array;
  /** By row: index into `groups`. */
  group: Int32Array;
  groups: readonly string[];
}

/** Collects columns and rows one by one; `build` packs them. Rows with the same column twice add it up. */
export class MipBuilder {
  readonly #cost: number[] = [];
  readonly #lower: number[] = [];
  readonly #upper: number[] = [];
  readonly #integer: number[] = [];
  readonly #rowLower: number[] = [];
  readonly #rowUpper: number[] = [];
  readonly #starts: number[] = [0];
  readonly #indices: number[] = [];
  readonly #values: number[] = [];
  readonly #group: number[] = [];
  readonly #groups = new Map<string, number>();

  get columns(): number {
    return this.#cost.length;
  }

  /** Adds a column and gives its index. */
  column(cost: number, lower: number, upper: number, integer: boolean): number {
    this.#cost.push(cost);
    this.#lower.push(lower);
    this.#upper.push(upper);
    this.#integer.push(integer ? 1 : 0);
    return this.#cost.length - 1;
  }

  /** Makes a column worth more. */
  addCost(column: number, cost: number): void {
    this.#cost[column]! += cost;
  }

  /** Adds `lower ≤ Σ coefficient × column ≤ upper`; a row that holds whatever happens is left out. */
  row(
    group: string,
    lower: number,
    upper: number,
    entries: Iterable<readonly [number, number]>,
  ): void {
    const merged = new Map<number, number>();
    for (const [column, value] of entries) {
      if (value !== 0) merged.set(column, (merged.get(column) ?? 0) + value);
    }
    if (merged.size === 0 && lower <= 0 && upper >= 0) return;
    for (const [column, value] of merged) {
      this.#indices.push(column);
      this.#values.push(value);
    }
    this.#starts.push(this.#indices.length);
    this.#rowLower.push(lower);
    this.#rowUpper.push(upper);
    let index = this.#groups.get(group);
    if (index === undefined) {
      index = this.#groups.size;
      this.#groups.set(group, index);
    }
    this.#group.push(index);
  }

  build(): Mip {
    return {
      columns: this.#cost.length,
      rows: this.#rowLower.length,
      cost: Float64Array.from(this.#cost),
      lower: Float64Array.from(this.#lower),
      upper: Float64Array.from(this.#upper),
      integer: Int32Array.from(this.#integer),
      rowLower: Float64Array.from(this.#rowLower),
      rowUpper: Float64Array.from(this.#rowUpper),
      starts: Int32Array.from(this.#starts),
      indices: Int32Array.from(this.#indices),
      values: Float64Array.from(this.#values),
      group: Int32Array.from(this.#group),
      groups: [...this.#groups.keys()],
    };
  }
}
