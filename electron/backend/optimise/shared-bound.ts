/** Numbers two threads share: the lowest bound proven, and whether to end. Each is read whole or not at all. */
export class SharedBound {
  readonly memory: SharedArrayBuffer;
  readonly #words: BigInt64Array;
  readonly #number = new Float64Array(1);
  readonly #bits = new BigInt64Array(this.#number.buffer);

  constructor(memory?: SharedArrayBuffer) {
    this.memory = memory ?? new SharedArrayBuffer(16);
    this.#words = new BigInt64Array(this.memory);
    if (!memory) this.bound = Number.POSITIVE_INFINITY;
  }

  get bound(): number {
    return this.#read(0);
  }

  set bound(bound: number) {
    this.#write(0, bound);
  }

  get isEnded(): boolean {
    return Atomics.load(this.#words, 1) === 1n;
  }

  end(): void {
    Atomics.store(this.#words, 1, 1n);
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
