/** A growing list of 32-bit integers, four bytes each. */
export class IntegerList {
  #values = new Int32Array(64);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Int32Array(this.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length] = value;
    this.length += 1;
  }

  /** The values so far, without copying. */
  get values(): Int32Array {
    return this.#values.subarray(0, this.length);
  }
}
