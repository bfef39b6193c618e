import { type FlatPlaces, flatPlaces } from './flat-places.ts';
import type { ChosenLine, Problem } from './problem.ts';
import { WalkBooks } from './walk-books.ts';
import { type WalkLines, walkLines } from './walk-lines.ts';
import { WalkValues } from './walk-values.ts';

/**
 * A plan that changes place by place and takes changes back: what it closes, draws and is charged follow each change in a few
 * steps. Limits are asked for once a move is made (`holds`).
 */
export class WalkState {
  readonly flat: FlatPlaces;
  readonly lines: WalkLines;
  readonly books: WalkBooks;
  readonly values: WalkValues;
  /** By line: the places on it. */
  readonly members: number[][];
  /** How far over their amount envelopes may go on the way, as a factor. */
  allowance = 1;
  readonly #problem: Problem;
  readonly #at: Int32Array;
  readonly #log: number[] = [];
  readonly #before: Float64Array;
  #value = 0;
  #charged = 0;

  constructor(problem: Problem) {
    this.#problem = problem;
    this.flat = flatPlaces(problem);
    this.lines = walkLines(problem);
    this.books = new WalkBooks(problem, this.flat, this.lines);
    this.values = new WalkValues(problem, this.flat, this.lines);
    this.members = Array.from({ length: this.lines.count }, () => []);
    this.#at = new Int32Array(problem.takings.length);
    this.#before = new Float64Array(problem.envelopes.length);
  }

  /** Takes a whole plan over; only on a state without any. */
  load(plan: readonly ChosenLine[]): void {
    const { count, offer, quarter, site, course } = this.lines;
    const keys = new Map(
      Array.from({ length: count }, (_, line) => [
        `${offer[line]}|${quarter[line]}|${site[line]}`,
        line,
      ]),
    );
    const places = new Map(
      this.#problem.takings.map((one, place) => [`${one.person}|${one.course}`, place]),
    );
    for (const one of plan) {
      const line = keys.get(`${one.offer}|${one.quarter}|${one.site}`)!;
      for (const person of one.people) this.#put(places.get(`${person}|${course[line]}`)!, line);
    }
  }

  /** The plan that given lines of places stand for. */
  planOf(lineOf: Int32Array): ChosenLine[] {
    const { offer, quarter, site, groupMax } = this.lines;
    const people = new Map<number, number[]>();
    lineOf.forEach((line, place) => {
      if (line < 0) return;
      const own = people.get(line);
      if (own) own.push(this.flat.person[place]!);
      else people.set(line, [this.flat.person[place]!]);
    });
    return [...people.keys()]
      .sort((a, b) => a - b)
      .map((line) => ({
        ...{ offer: offer[line]!, quarter: quarter[line]! as ChosenLine['quarter'] },
        site: site[line]!,
        sessions: Math.ceil(people.get(line)!.length / groupMax[line]!),
        people: people.get(line)!.sort((a, b) => a - b),
      }));
  }

  /** Begins a move. */
  begin(): void {
    this.#log.length = 0;
    this.#before.set(this.books.spent);
    this.#value = this.values.value;
    this.#charged = this.books.charged;
  }

  get hasMoved(): boolean {
    return this.#log.length > 0;
  }

  /** What the move so far is worth: points closed less points charged. */
  get surplus(): number {
    return this.values.value - this.#value - (this.books.charged - this.#charged);
  }

  put(place: number, line: number): void {
    this.#log.push(place, line);
    this.#put(place, line);
  }

  drop(place: number): void {
    this.#log.push(place, -1 - this.values.lineOf[place]!);
    this.#drop(place);
  }

  /** Takes the move back. */
  undo(): void {
    const log = this.#log;
    for (let at = log.length - 2; at >= 0; at -= 2) {
      const line = log[at + 1]!;
      if (line >= 0) this.#drop(log[at]!);
      else this.#put(log[at]!, -1 - line);
    }
    log.length = 0;
    this.books.spent.set(this.#before);
    this.values.value = this.#value;
    this.books.charged = this.#charged;
  }

  /** Whether limits hold where the move touched them; envelopes already over may only come down. */
  holds(): boolean {
    const { amounts, spent } = this.books;
    for (let at = 0; at < spent.length; at += 1) {
      const sum = spent[at]!;
      if (sum > amounts[at]! * this.allowance + 1e-6 && sum > this.#before[at]! + 1e-6) {
        return false;
      }
    }
    for (let at = 0; at < this.#log.length; at += 2) {
      const to = this.#log[at + 1]!;
      if (!this.#lineHolds(to < 0 ? -1 - to : to) || !this.#placeHolds(this.#log[at]!))
        return false;
    }
    return true;
  }

  #lineHolds(line: number): boolean {
    const { groupMin, trainer, pinned, course } = this.lines;
    const { people, runs, given, trainerHours, onCourse } = this.books;
    if (people[line]! < runs[line]! * groupMin[line]!) return false;
    const by = trainer[line]!;
    if (by >= 0 && given[by]! > trainerHours[by]! + 1e-9) return false;
    return people[line]! > 0 || !pinned[line] || onCourse[course[line]!]! > 0;
  }

  #placeHolds(place: number): boolean {
    const { hoursLeft, quarterLeft } = this.books;
    if (this.values.lineOf[place]! < 0 && this.flat.must[place]) return false;
    const person = this.flat.person[place]!;
    if (hoursLeft[person]! < -1e-9) return false;
    for (let quarter = 1; quarter <= 4; quarter += 1) {
      if (quarterLeft[person * 5 + quarter]! < -1e-9) return false;
    }
    return !this.values.isNeedy[person] || this.values.areReady(person);
  }

  #put(place: number, line: number): void {
    this.books.book(place, line, 1);
    const on = this.members[line]!;
    this.#at[place] = on.length;
    on.push(place);
    this.values.set(place, line);
  }

  #drop(place: number): void {
    const line = this.values.lineOf[place]!;
    this.books.book(place, line, -1);
    const on = this.members[line]!;
    const last = on.pop()!;
    if (last !== place) {
      on[this.#at[place]!] = last;
      this.#at[last] = this.#at[place]!;
    }
    this.values.set(place, -1);
  }
}
