import type { FlatPlaces } from './flat-places.ts';
import type { Problem } from './problem.ts';
import { quarterHours } from './quarter-hours.ts';
import type { WalkLines } from './walk-lines.ts';

/** What a plan on the move draws: money by envelope, trainers' and people's hours, people and sessions by line. */
export class WalkBooks {
  /** By line. */
  readonly people: Int32Array;
  readonly runs: Int32Array;
  /** By course: people on it. */
  readonly onCourse: Int32Array;
  /** By person, and by person × 5 + quarter. */
  readonly hoursLeft: Float64Array;
  readonly quarterLeft: Float64Array;
  readonly amounts: Float64Array;
  readonly spent: Float64Array;
  readonly given: Float64Array;
  readonly trainerHours: Float64Array;
  /** Points charged for a cent of each envelope, and for an hour of each trainer. */
  readonly moneyPrice: Float64Array;
  readonly trainerPrice: Float64Array;
  /** Points the plan is charged for all it draws. */
  charged = 0;
  readonly #flat: FlatPlaces;
  readonly #lines: WalkLines;
  /** By line × unit. */
  readonly #unitPeople: Uint16Array;
  /** By line: the units with an envelope that have people on it. */
  readonly #unitsOn: number[][];

  constructor(
    { people, envelopes, trainers, courses }: Problem,
    flat: FlatPlaces,
    lines: WalkLines,
  ) {
    this.#flat = flat;
    this.#lines = lines;
    this.people = new Int32Array(lines.count);
    this.runs = new Int32Array(lines.count);
    this.#unitPeople = new Uint16Array(lines.count * lines.units);
    this.#unitsOn = Array.from({ length: lines.count }, () => []);
    this.onCourse = new Int32Array(courses.length);
    const limit = (hours: number | null) => hours ?? Number.POSITIVE_INFINITY;
    this.hoursLeft = Float64Array.from(people, ({ hoursYear }) => limit(hoursYear));
    this.quarterLeft = new Float64Array(people.length * 5);
    people.forEach((known, person) => {
      for (let one = 1; one <= 4; one += 1) {
        this.quarterLeft[person * 5 + one] = limit(quarterHours(known, one));
      }
    });
    this.amounts = Float64Array.from(envelopes, ({ amount }) => amount);
    this.spent = new Float64Array(envelopes.length);
    this.moneyPrice = new Float64Array(envelopes.length);
    this.given = new Float64Array(trainers.length);
    this.trainerHours = Float64Array.from(trainers, ({ hours }) => limit(hours));
    this.trainerPrice = new Float64Array(trainers.length);
  }

  /** Whether every envelope holds. */
  get isPaid(): boolean {
    return this.spent.every((sum, at) => sum <= this.amounts[at]! + 1e-6);
  }

  /** Counts the charge anew, after prices changed. */
  recount(): void {
    this.charged = 0;
    this.spent.forEach((sum, at) => {
      this.charged += this.moneyPrice[at]! * sum;
    });
    this.given.forEach((hours, at) => {
      this.charged += this.trainerPrice[at]! * hours;
    });
  }

  /** Books one person more (1) or fewer (−1) on a line; a unit bears its share of the line's sessions. */
  book(place: number, line: number, sign: 1 | -1): void {
    const lines = this.#lines;
    const { seatCost, sessionCost, paysWages, envelopesOf } = lines;
    const person = this.#flat.person[place]!;
    const unit = lines.unit[person]!;
    const base = lines.offer[line]! * this.spent.length;
    const people = this.people[line]!;
    const runs = this.runs[line]!;
    const after = people + sign;
    const runsAfter = Math.ceil(after / lines.groupMax[line]!);
    const wages = this.#flat.wages[place]! * sign;
    for (const at of lines.companyWide) {
      const session = sessionCost[base + at]! * (runsAfter - runs);
      this.#pay(at, seatCost[base + at]! * sign + session + (paysWages[at] ? wages : 0));
    }
    for (const at of envelopesOf[unit]!) {
      this.#pay(at, seatCost[base + at]! * sign + (paysWages[at] ? wages : 0));
    }
    const counts = line * lines.units;
    if (lines.isShared[lines.offer[line]!]) {
      const each = people > 0 ? runs / people : 0;
      const eachAfter = after > 0 ? runsAfter / after : 0;
      const on = this.#unitsOn[line]!;
      const own = this.#unitPeople[counts + unit]!;
      const isCapped = envelopesOf[unit]!.length > 0;
      if (own === 0 && isCapped) on.push(unit);
      for (const other of on) {
        const count = this.#unitPeople[counts + other]!;
        const share = eachAfter * (other === unit ? count + sign : count) - each * count;
        if (share === 0) continue;
        for (const at of envelopesOf[other]!) this.#pay(at, sessionCost[base + at]! * share);
      }
      if (own + sign === 0 && isCapped) on.splice(on.indexOf(unit), 1);
    }
    this.#unitPeople[counts + unit]! += sign;
    const trainer = lines.trainer[line]!;
    if (trainer >= 0 && runsAfter !== runs) {
      const hours = (runsAfter - runs) * lines.hours[line]!;
      this.given[trainer]! += hours;
      this.charged += this.trainerPrice[trainer]! * hours;
    }
    this.people[line] = after;
    this.runs[line] = runsAfter;
    this.onCourse[lines.course[line]!]! += sign;
    const hours = this.#flat.hours[place]! * sign;
    this.hoursLeft[person]! -= hours;
    this.quarterLeft[person * 5 + lines.quarter[line]!]! -= hours;
  }

  #pay(envelope: number, cents: number): void {
    this.spent[envelope]! += cents;
    this.charged += this.moneyPrice[envelope]! * cents;
  }
}
