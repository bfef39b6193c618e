import type { Problem } from '#shared/optimise/problem.ts';
import type { WalkGuide } from '#shared/optimise/walk-plan.ts';

/** Prices and likely places that the thread of the bound hands to the one that betters the plan, better ones taking their place. */
export class SharedGuide {
  readonly memory: SharedArrayBuffer;
  readonly #version: Int32Array;
  readonly #envelopes: Float64Array;
  readonly #trainers: Float64Array;
  readonly #isLikely: Uint8Array;
  #read = 0;

  constructor({ envelopes, trainers, takings }: Problem, memory?: SharedArrayBuffer) {
    const prices = 8 * (1 + envelopes.length + trainers.length);
    this.memory = memory ?? new SharedArrayBuffer(prices + takings.length);
    this.#version = new Int32Array(this.memory, 0, 1);
    this.#envelopes = new Float64Array(this.memory, 8, envelopes.length);
    this.#trainers = new Float64Array(this.memory, 8 * (1 + envelopes.length), trainers.length);
    this.#isLikely = new Uint8Array(this.memory, prices, takings.length);
  }

  write({ prices, likely }: WalkGuide): void {
    this.#envelopes.set(prices.envelopes);
    this.#trainers.set(prices.trainers);
    this.#isLikely.fill(0);
    for (const place of likely) this.#isLikely[place] = 1;
    Atomics.add(this.#version, 0, 1);
  }

  /** What was written since it was last read; null when nothing was. */
  read(): WalkGuide | null {
    const version = Atomics.load(this.#version, 0);
    if (version === this.#read) return null;
    this.#read = version;
    return {
      prices: { envelopes: this.#envelopes.slice(), trainers: this.#trainers.slice() },
      likely: Int32Array.from(this.#isLikely.keys().filter((place) => this.#isLikely[place])),
    };
  }
}
