import { covered, kindsOf } from './envelope-rows.ts';
import type { ChosenLine, Effect, Problem } from './problem.ts';
import { quarterHours } from './quarter-hours.ts';

interface OpenLine extends ChosenLine {
  takings: number[];
  byUnit: Map<number | null, number>;
}

/**
 * A plan as it grows, with what is left of hours, money and trainers: it takes people on a line only when every constraint
 * but the obligations still holds. Gains are counted as `plan-value.ts` counts them.
 */
export class Ledger {
  readonly problem: Problem;
  /** By taking: 1 once in the plan. */
  readonly taken: Uint8Array;
  readonly spent: Float64Array;
  readonly given: Float64Array;
  readonly #hours: Float64Array;
  readonly #hoursIn: Float64Array;
  readonly #lines = new Map<string, OpenLine>();
  readonly #steps: ({ quarter: number; effect: Effect }[] | undefined)[];
  readonly #quarters = new Map<string, number>();
  readonly #hasNeeds: boolean;
  readonly #seatCost: Float64Array[];
  readonly #sessionCost: Float64Array[];
  readonly #paysWages: boolean[];
  readonly #envelopesOf = new Map<number | null, number[]>();

  constructor(problem: Problem) {
    this.problem = problem;
    const { takings, envelopes, trainers, people, cells, offers } = problem;
    this.taken = new Uint8Array(takings.length);
    this.spent = new Float64Array(envelopes.length);
    this.given = new Float64Array(trainers.length);
    this.#hours = Float64Array.from(
      people,
      ({ hoursYear }) => hoursYear ?? Number.POSITIVE_INFINITY,
    );
    this.#hoursIn = new Float64Array(people.length * 5);
    people.forEach((person, at) => {
      for (let quarter = 1; quarter <= 4; quarter += 1) {
        this.#hoursIn[at * 5 + quarter] = quarterHours(person, quarter) ?? Number.POSITIVE_INFINITY;
      }
    });
    this.#hasNeeds = takings.some(({ needs }) => needs !== undefined);
    this.#steps = new Array(cells.length);
    const table = (kind: 'perSeat' | 'perSession') =>
      offers.map((offer) => Float64Array.from(envelopes, (one) => covered(offer[kind], one)));
    this.#seatCost = table('perSeat');
    this.#sessionCost = table('perSession');
    this.#paysWages = envelopes.map((one) => kindsOf(one).includes('wages'));
    for (const unitId of [null, ...new Set(people.map((person) => person.unitId))]) {
      this.#envelopesOf.set(
        unitId,
        [...envelopes.keys()].filter((at) => envelopes[at]!.unitId === unitId),
      );
    }
  }

  /** The plan so far. */
  get plan(): ChosenLine[] {
    return [...this.#lines.values()].map(({ offer, quarter, site, sessions, people }) => ({
      ...{ offer, quarter, site, sessions },
      people: [...people].sort((a, b) => a - b),
    }));
  }

  /** People on a line so far. */
  peopleOn(offer: number, quarter: number, site: string | null): number {
    return this.#lines.get(`${offer}|${quarter}|${site}`)?.people.length ?? 0;
  }

  /** What a place in a quarter would add to what the plan closes. */
  gain(taking: number, quarter: number): number {
    let gain = 0;
    for (const effect of this.problem.takings[taking]!.effects) {
      const steps = this.#steps[effect.cell];
      const cell = this.problem.cells[effect.cell]!;
      if (!steps) {
        if (effect.fromLevel > cell.held) continue;
        gain += Math.max(0, Math.min(effect.toLevel, cell.required) - cell.level) * cell.weight;
      } else {
        gain +=
          this.#closed(effect.cell, [...steps, { quarter, effect }]) -
          this.#closed(effect.cell, steps);
      }
    }
    return gain;
  }

  /** Whether earlier quarters of the plan give a person every prerequisite they lack for a place. */
  isReady(taking: number, quarter: number): boolean {
    const { person, needs, within } = this.problem.takings[taking]!;
    if (within && (quarter < within[0] || quarter > within[1])) return false;
    if (!needs) return true;
    return needs.every((need) => {
      if ('course' in need) return this.#quarterOf(person, need.course) < quarter;
      const steps = this.#steps[need.cell] ?? [];
      return this.#reached(need.cell, steps, quarter) >= need.level;
    });
  }

  /** Whether a person has the hours left, in the year and in the quarter. */
  fitsHours(taking: number, quarter: number): boolean {
    const { person, course } = this.problem.takings[taking]!;
    const { hours } = this.problem.courses[course]!;
    return (
      hours <= this.#hours[person]! + 1e-9 && hours <= this.#hoursIn[person * 5 + quarter]! + 1e-9
    );
  }

  /**
   * Takes people on a line when group, money and trainer allow; people must fit their hours. Gives null when it did, else the
   * envelope that does not hold them (−1 for any other reason).
   */
  add(
    offer: number,
    quarter: ChosenLine['quarter'],
    site: string | null,
    takings: readonly number[],
    onlyAsk = false,
  ): number | null {
    const { course, trainer } = this.problem.offers[offer]!;
    const { groupMin, groupMax, hours } = this.problem.courses[course]!;
    const key = `${offer}|${quarter}|${site}`;
    const line = this.#lines.get(key);
    const before = line?.people.length ?? 0;
    const after = before + takings.length;
    const runs = Math.ceil(after / groupMax);
    if (takings.length === 0 || after < runs * groupMin) return -1;
    const more = runs - (line?.sessions ?? 0);
    if (trainer !== null) {
      const limit = this.problem.trainers[trainer]!.hours;
      if (limit !== null && this.given[trainer]! + more * hours > limit + 1e-9) return -1;
    }
    const byUnit = new Map(line?.byUnit);
    const wages = new Map<number | null, number>();
    for (const taking of takings) {
      const { person, wages: own } = this.problem.takings[taking]!;
      const { unitId } = this.problem.people[person]!;
      byUnit.set(unitId, (byUnit.get(unitId) ?? 0) + 1);
      wages.set(unitId, (wages.get(unitId) ?? 0) + own);
      if (unitId !== null) wages.set(null, (wages.get(null) ?? 0) + own);
    }
    const changes: [number, number][] = [];
    const charge = (unitId: number | null, count: number, counted: number) => {
      for (const at of this.#envelopesOf.get(unitId)!) {
        const session = this.#sessionCost[offer]![at]!;
        const shareAfter = unitId === null ? runs : (runs * count) / after;
        const shareBefore =
          unitId === null ? runs - more : before === 0 ? 0 : ((runs - more) * counted) / before;
        const change =
          this.#seatCost[offer]![at]! * (count - counted) +
          session * (shareAfter - shareBefore) +
          (this.#paysWages[at] ? (wages.get(unitId) ?? 0) : 0);
        changes.push([at, change]);
      }
    };
    charge(null, after, before);
    for (const [unitId, count] of byUnit) {
      if (unitId !== null) charge(unitId, count, line?.byUnit.get(unitId) ?? 0);
    }
    for (const [at, change] of changes) {
      if (change > 0 && this.spent[at]! + change > this.problem.envelopes[at]!.amount) return at;
    }
    if (onlyAsk) return null;
    for (const [at, change] of changes) this.spent[at]! += change;
    if (trainer !== null) this.given[trainer]! += more * hours;
    const open = line ?? { offer, quarter, site, sessions: 0, people: [], takings: [], byUnit };
    open.sessions = runs;
    open.byUnit = byUnit;
    this.#lines.set(key, open);
    for (const taking of takings) {
      const { person, effects } = this.problem.takings[taking]!;
      open.people.push(person);
      open.takings.push(taking);
      this.taken[taking] = 1;
      if (this.#hasNeeds) this.#quarters.set(`${person}|${course}`, quarter);
      this.#hours[person]! -= hours;
      this.#hoursIn[person * 5 + quarter]! -= hours;
      for (const effect of effects) {
        const steps = this.#steps[effect.cell] ?? [];
        this.#steps[effect.cell] = steps;
        steps.push({ quarter, effect });
      }
    }
    return null;
  }

  /** What `add` would answer, without adding anybody. */
  refusal(...asked: Parameters<Ledger['add']>): number | null {
    const [offer, quarter, site, takings] = asked;
    return this.add(offer, quarter, site, takings, true);
  }

  /** The quarter a person takes a course in; never (infinity) while they do not. */
  #quarterOf(person: number, course: number): number {
    return this.#quarters.get(`${person}|${course}`) ?? Number.POSITIVE_INFINITY;
  }

  #closed(index: number, steps: readonly { quarter: number; effect: Effect }[]): number {
    const cell = this.problem.cells[index]!;
    const level = this.#reached(index, steps, 5);
    return Math.max(0, Math.min(level, cell.required) - cell.level) * cell.weight;
  }

  /** Level of a cell once steps before a quarter are done. */
  #reached(
    index: number,
    steps: readonly { quarter: number; effect: Effect }[],
    before: number,
  ): number {
    let { level, held } = this.problem.cells[index]!;
    for (let quarter = 1; quarter < before; quarter += 1) {
      let raised = 0;
      for (const step of steps) {
        if (step.quarter === quarter && step.effect.fromLevel <= held) {
          raised = Math.max(raised, step.effect.toLevel);
        }
      }
      level = Math.max(level, raised);
      held = Math.max(held, raised);
    }
    return level;
  }
}
