import { agreedPlaces } from '#shared/optimise/agreed-places.ts';
import type { Prices } from '#shared/optimise/dual-bound.ts';
import type { Problem } from '#shared/optimise/problem.ts';
import type { WalkGuide } from '#shared/optimise/walk-plan.ts';

/** What people and sessions choose at the prices of a bound. */
interface Choices {
  prices: Prices;
  /** By seat: how often it is taken, from 0 to 1. */
  share: Float32Array;
  /** Whether they agree enough for a plan to be laid out along them. */
  isAgreed: boolean;
}

/** Prices and choices that the thread of the bound hands to the one that betters the plan, better ones taking their place. */
export class SharedGuide {
  readonly memory: SharedArrayBuffer;
  readonly #taking: Uint32Array;
  /** How often it was written, and whether the last choices agree. */
  readonly #state: Int32Array;
  readonly #envelopes: Float64Array;
  readonly #trainers: Float64Array;
  readonly #share: Float32Array;
  #read = 0;

  /** `taking` gives the place of each seat. */
  constructor({ envelopes, trainers }: Problem, taking: Uint32Array, memory?: SharedArrayBuffer) {
    const prices = 8 * (1 + envelopes.length + trainers.length);
    this.#taking = taking;
    this.memory = memory ?? new SharedArrayBuffer(prices + 4 * taking.length);
    this.#state = new Int32Array(this.memory, 0, 2);
    this.#envelopes = new Float64Array(this.memory, 8, envelopes.length);
    this.#trainers = new Float64Array(this.memory, 8 * (1 + envelopes.length), trainers.length);
    this.#share = new Float32Array(this.memory, prices, taking.length);
  }

  write({ prices, share, isAgreed }: Choices): void {
    this.#envelopes.set(prices.envelopes);
    this.#trainers.set(prices.trainers);
    this.#share.set(share);
    Atomics.store(this.#state, 1, Number(isAgreed));
    Atomics.add(this.#state, 0, 1);
  }

  /** What was written since it was last read, with the places likely then; null when nothing was. */
  read(): (WalkGuide & Choices) | null {
    const version = Atomics.load(this.#state, 0);
    if (version === this.#read) return null;
    this.#read = version;
    const share = this.#share.slice();
    return {
      prices: { envelopes: this.#envelopes.slice(), trainers: this.#trainers.slice() },
      ...{ share, likely: agreedPlaces(this.#taking, share) },
      isAgreed: Atomics.load(this.#state, 1) === 1,
    };
  }
}
