import { type FlatPlaces, flatPlaces } from './flat-places.ts';
import type { Problem } from './problem.ts';

const none = -1;
/** Sets gone through for one person at most. */
const mostSets = 20_000;

/**
 * Finds one person's best set of places at given prices: gain − prices, within the hours of the year and with every place that
 * must be taken. Gains count once per skill, chains in any order, prerequisites are let go.
 * A search in depth over the places worth more than they cost, best for their hours first.
 */
export class PersonPicker {
  readonly flat: FlatPlaces;
  /** Places of the last answer: the first `count`. */
  readonly chosen: Int32Array;
  count = 0;
  /** False when the last answer stopped before every set was gone through: it may then be below the true best. */
  isExact = true;
  /** By place: what it closes alone, were its entry level held. */
  readonly #alone: Float64Array;
  /** By place: 1 where it touches a cell whose levels come in an order. */
  readonly #steps: Uint8Array;
  /** By place: 1 where it asks for more than its person holds yet. */
  readonly #later: Uint8Array;
  readonly #hours: Float64Array;
  readonly #now: Float64Array;
  readonly #reached: Float64Array;
  readonly #raised: Float64Array;
  readonly #places: Int32Array;
  readonly #rate: Float64Array;
  readonly #ahead: Float64Array;
  readonly #inside: Int32Array;
  readonly #undoCell: Int32Array;
  readonly #undoLevel: Float64Array;
  #sets = 0;
  #undone = 0;
  #size = 0;
  #depth = 0;
  #best = 0;
  #hasChain = false;
  /** Places inside that ask for more than is held. */
  #waiting = 0;
  #prices: Float64Array = new Float64Array(0);

  constructor(problem: Problem) {
    const flat = flatPlaces(problem);
    this.flat = flat;
    let own = 1;
    let effects = 1;
    for (let person = 0; person < problem.people.length; person += 1) {
      const from = flat.ownFrom[person]!;
      const end = flat.ownFrom[person + 1]!;
      own = Math.max(own, end - from);
      let sum = 0;
      for (let at = from; at < end; at += 1) {
        const place = flat.own[at]!;
        sum += flat.effectFrom[place + 1]! - flat.effectFrom[place]!;
      }
      effects = Math.max(effects, sum);
    }
    this.chosen = new Int32Array(own);
    this.#places = new Int32Array(own);
    this.#rate = new Float64Array(own);
    this.#ahead = new Float64Array(own + 1);
    this.#inside = new Int32Array(own);
    this.#undoCell = new Int32Array(effects);
    this.#undoLevel = new Float64Array(effects);
    this.#now = flat.level.slice();
    this.#reached = new Float64Array(problem.cells.length);
    this.#raised = new Float64Array(problem.cells.length);
    this.#alone = new Float64Array(problem.takings.length);
    this.#steps = new Uint8Array(problem.takings.length);
    this.#later = new Uint8Array(problem.takings.length);
    for (let taking = 0; taking < this.#alone.length; taking += 1) {
      this.#alone[taking] = this.#enter(taking);
      this.#leave(0);
      const end = flat.effectFrom[taking + 1]!;
      for (let at = flat.effectFrom[taking]!; at < end; at += 1) {
        const cell = flat.effectCell[at]!;
        if (flat.chained[cell]) this.#steps[taking] = 1;
        if (flat.entry[at]! > flat.held[cell]!) this.#later[taking] = 1;
      }
    }
    this.#hours = Float64Array.from(problem.people, ({ hoursYear, hoursQuarter }) =>
      Math.min(
        hoursYear ?? Number.POSITIVE_INFINITY,
        hoursQuarter === null ? Number.POSITIVE_INFINITY : hoursQuarter * problem.quarters.length,
      ),
    );
  }

  /**
   * The most a person keeps at prices by place, `chosen` holding the set; −∞ when obligations do not fit the hours.
   * `inside` must be in the set, `outside` must not.
   */
  pick(person: number, prices: Float64Array, inside = none, outside = none): number {
    const { ownFrom, own, must, hours } = this.flat;
    this.#prices = prices;
    this.#size = 0;
    this.#depth = 0;
    this.#undone = 0;
    this.#hasChain = false;
    this.#waiting = 0;
    this.#best = Number.NEGATIVE_INFINITY;
    this.count = 0;
    this.#sets = 0;
    this.isExact = true;
    const from = ownFrom[person]!;
    const end = ownFrom[person + 1]!;
    let left = this.#hours[person]!;
    let sum = 0;
    let cost = 0;
    for (let at = from; at < end; at += 1) {
      const place = own[at]!;
      if (place === outside) continue;
      if (must[place] || place === inside) {
        sum += this.#enter(place) - prices[place]!;
        cost += prices[place]!;
        left -= hours[place]!;
        this.#inside[this.#depth] = place;
        this.#depth += 1;
        this.#waiting += this.#later[place]!;
        if (this.#later[place]) this.#hasChain = true;
      } else if (this.#alone[place]! > prices[place]!) {
        if (this.#later[place]) this.#hasChain = true;
        this.#insert(place);
      }
    }
    if (this.#hasChain) {
      // A place that is not worth its price alone may open the way to another.
      for (let at = from; at < end; at += 1) {
        const place = own[at]!;
        if (place === outside || place === inside || must[place] || !this.#steps[place]) continue;
        if (this.#alone[place]! <= prices[place]!) this.#insert(place);
      }
    }
    if (left >= -1e-9) {
      this.#ahead[this.#size] = 0;
      for (let at = this.#size - 1; at >= 0; at -= 1) {
        const place = this.#places[at]!;
        this.#ahead[at] = this.#ahead[at + 1]! + Math.max(0, this.#alone[place]! - prices[place]!);
      }
      this.#visit(0, left, sum, cost);
    }
    this.#leave(0);
    return this.#best;
  }

  /** Goes through the sets; `sum` counts chains as if every entry level were held, `cost` is what the set is charged. */
  #visit(from: number, left: number, sum: number, cost: number): void {
    this.#sets += 1;
    if (this.#sets > mostSets) {
      this.isExact = false;
      return;
    }
    const value = this.#waiting > 0 && sum > this.#best ? this.#gain() - cost : sum;
    if (value > this.#best) {
      this.#best = value;
      this.count = this.#depth;
      for (let at = 0; at < this.#depth; at += 1) this.chosen[at] = this.#inside[at]!;
    }
    for (let at = from; at < this.#size; at += 1) {
      const rest = Math.min(this.#ahead[at]!, Math.max(0, left) * this.#rate[at]!);
      if (sum + Math.max(0, rest) <= this.#best + 1e-9) break;
      const place = this.#places[at]!;
      const hours = this.flat.hours[place]!;
      if (hours > left + 1e-9) continue;
      const mark = this.#undone;
      const more = this.#enter(place);
      const price = this.#prices[place]!;
      if (this.#hasChain || more > price) {
        this.#inside[this.#depth] = place;
        this.#depth += 1;
        this.#waiting += this.#later[place]!;
        this.#visit(at + 1, left - hours, sum + more - price, cost + price);
        this.#waiting -= this.#later[place]!;
        this.#depth -= 1;
      }
      this.#leave(mark);
    }
  }

  /** Keeps candidates by what an hour of them is worth, the best first. */
  #insert(place: number): void {
    const surplus = this.#alone[place]! - this.#prices[place]!;
    const rate = surplus / Math.max(1e-6, this.flat.hours[place]!);
    let at = this.#size;
    this.#size += 1;
    for (; at > 0 && this.#rate[at - 1]! < rate; at -= 1) {
      this.#rate[at] = this.#rate[at - 1]!;
      this.#places[at] = this.#places[at - 1]!;
    }
    this.#rate[at] = rate;
    this.#places[at] = place;
  }

  #enter(place: number): number {
    const { effectFrom, effectCell, goal, required, weight } = this.flat;
    let gain = 0;
    const end = effectFrom[place + 1]!;
    for (let at = effectFrom[place]!; at < end; at += 1) {
      const cell = effectCell[at]!;
      const to = Math.min(goal[at]!, required[cell]!);
      const now = this.#now[cell]!;
      if (to <= now) continue;
      gain += (to - now) * weight[cell]!;
      this.#undoCell[this.#undone] = cell;
      this.#undoLevel[this.#undone] = now;
      this.#undone += 1;
      this.#now[cell] = to;
    }
    return gain;
  }

  #leave(mark: number): void {
    while (this.#undone > mark) {
      this.#undone -= 1;
      this.#now[this.#undoCell[this.#undone]!] = this.#undoLevel[this.#undone]!;
    }
  }

  /** What the set inside closes, chains in any order. */
  #gain(): number {
    const { effectFrom, effectCell, entry, goal, level, held, required, weight } = this.flat;
    const reached = this.#reached;
    const raised = this.#raised;
    const inside = this.#inside;
    const depth = this.#depth;
    for (let one = 0; one < depth; one += 1) {
      const end = effectFrom[inside[one]! + 1]!;
      for (let at = effectFrom[inside[one]!]!; at < end; at += 1) {
        reached[effectCell[at]!] = held[effectCell[at]!]!;
        raised[effectCell[at]!] = 0;
      }
    }
    for (let changed = true; changed; ) {
      changed = false;
      for (let one = 0; one < depth; one += 1) {
        const end = effectFrom[inside[one]! + 1]!;
        for (let at = effectFrom[inside[one]!]!; at < end; at += 1) {
          const cell = effectCell[at]!;
          if (entry[at]! > reached[cell]! || goal[at]! <= raised[cell]!) continue;
          raised[cell] = goal[at]!;
          reached[cell] = Math.max(reached[cell]!, goal[at]!);
          changed = true;
        }
      }
    }
    let gain = 0;
    for (let one = 0; one < depth; one += 1) {
      const end = effectFrom[inside[one]! + 1]!;
      for (let at = effectFrom[inside[one]!]!; at < end; at += 1) {
        const cell = effectCell[at]!;
        // Counted once: the second time nothing is left above the level.
        const to = Math.min(raised[cell]!, required[cell]!);
        if (to > level[cell]!) gain += (to - level[cell]!) * weight[cell]!;
        raised[cell] = 0;
      }
    }
    return gain;
  }
}
