/** Numbers two threads share: the lowest bound proven, the best value found, and whether to end. Each is read whole or not at all. */
export class SharedBound {
  readonly memory: SharedArrayBuffer;
  readonly #words: BigInt64Array;
  readonly #number = new Float64Array(1);
  readonly #bits = new BigInt64Array(this.#number.buffer);

  constructor(memory?: SharedArrayBuffer) {
    this.memory = memory ?? new SharedArrayBuffer(24);
    this.#words = new BigInt64Array(this.memory);
    if (!memory) this.bound = Number.POSITIVE_INFINITY;
  }

  get bound(): number {
    return this.#read(0);
  }

  set bound(bound: number) {
    this.#write(0, bound);
  }

  get value(): number {
    return this.#read(1);
  }

  set value(value: number) {
    this.#write(1, value);
  }

  get isEnded(): boolean {
    return Atomics.load(this.#words, 2) === 1n;
  }

  end(): void {
    Atomics.store(this.#words, 2, 1n);
  }

  #read(at: number): number {
    this.#bits[0] = Atomics.load(this.#words, at);
    return this.#number[0]!;
  }

  #write(at: number, number: number): void {
    this.#number[0] = number;
    Atomics.store(this.#words, at, this.#bits[0]!);
  }
}
