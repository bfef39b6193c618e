const codes = 0x10000;

/** Gathers packed cells row by row and puts each row in the order of its skills, without an object a cell. */
export class CellRows {
  readonly #starts: Int32Array;
  readonly #skills: number;
  /** skill × 2¹⁶ + code, so that sorting numbers sorts skills. */
  #cells = new Float64Array(1 << 16);
  #size = 0;
  #row = 0;

  constructor(rows: number, skills: number) {
    this.#starts = new Int32Array(rows + 1);
    this.#skills = skills;
  }

  /** Takes a cell; rows must come in order. */
  add(row: number, skill: number, code: number): void {
    while (this.#row < row) this.#closeRow();
    if (this.#size === this.#cells.length) {
      const larger = new Float64Array(this.#size * 2);
      larger.set(this.#cells);
      this.#cells = larger;
    }
    this.#cells[this.#size++] = skill * codes + code;
  }

  /**
   * The rows in columns. Skills without a cell are left out unless `always` wants them; `kept` tells the place each
   * column had before.
   */
  finish(always: (skill: number) => boolean) {
    while (this.#row < this.#starts.length - 1) this.#closeRow();
    const used = new Uint8Array(this.#skills);
    for (let at = 0; at < this.#size; at += 1) used[Math.floor(this.#cells[at]! / codes)] = 1;
    const kept = [...used.keys()].filter((skill) => used[skill] === 1 || always(skill));
    if (kept.length > codes) throw new Error('more skills than a matrix has columns');
    const next = new Int32Array(this.#skills);
    kept.forEach((skill, now) => {
      next[skill] = now;
    });
    const skillOf = new Uint16Array(this.#size);
    const codeOf = new Uint16Array(this.#size);
    for (let at = 0; at < this.#size; at += 1) {
      const cell = this.#cells[at]!;
      const skill = Math.floor(cell / codes);
      skillOf[at] = next[skill]!;
      codeOf[at] = cell - skill * codes;
    }
    return { kept, starts: this.#starts, skillOf, codes: codeOf };
  }

  #closeRow(): void {
    this.#cells.subarray(this.#starts[this.#row]!, this.#size).sort();
    this.#row += 1;
    this.#starts[this.#row] = this.#size;
  }
}
