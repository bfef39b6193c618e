import { addCell, emptySums, type GapFigures, toFigures } from '#shared/gaps/readiness.ts';
import { fold } from '#shared/kernel/text.ts';
import { holderThreshold } from '#shared/risks/holder-threshold.ts';
import {
  type CellCode,
  criticalityOf,
  flagsOf,
  levelOf,
  packCell,
  requiredOf,
  statusIndexOf,
} from '#shared/skills/cell-code.ts';
import type { MatrixColumns } from '#shared/skills/matrix-file.ts';
import { cellStatuses } from '#shared/skills/skills.contract.ts';
import { type CellFacts, cellFacts } from '../../features/skills/cell-facts.ts';

/** The matrix as received, in typed arrays: a cell is found by halving, and 20,000 × 400 costs no object per cell. */
export class MatrixIndex {
  readonly people: MatrixColumns['people'];
  readonly skills: MatrixColumns['skills'];
  readonly units: MatrixColumns['units'];
  /** Where each person's cells start; one more entry closes the last. */
  readonly starts: Int32Array;
  readonly skillOf: Uint16Array;
  readonly codes: Uint16Array;
  /** Its place among the matrices received: a later one has a higher number. */
  readonly order: number;
  /** The codes that occur: a million cells have a few hundred. */
  readonly occurring: readonly CellCode[];
  #texts: string[] | null = null;
  #skillTexts: string[] | null = null;
  #thresholds: { of: number; levels: Int32Array } | null = null;
  static #received = 0;

  /** The number of the last matrix received. */
  static get received(): number {
    return MatrixIndex.#received;
  }

  constructor({ people, skills, units, starts, skillOf, codes }: MatrixColumns) {
    this.people = people;
    this.skills = skills;
    this.units = units;
    this.starts = starts;
    this.skillOf = skillOf;
    this.codes = codes;
    this.occurring = occurringOf(codes);
    MatrixIndex.#received += 1;
    this.order = MatrixIndex.#received;
  }

  /** The code of a person's skill; 0 when there is neither an assessment nor a requirement. */
  code(person: number, skill: number): CellCode {
    let low = this.starts[person] ?? 0;
    let high = (this.starts[person + 1] ?? 0) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.skillOf[middle]!;
      if (found === skill) return this.codes[middle]!;
      if (found < skill) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  }

  /** Name and number of each person without accents or capitals, made at the first search. */
  get texts(): readonly string[] {
    this.#texts ??= this.people.map(({ name, matricule }) => fold(`${name} ${matricule}`));
    return this.#texts;
  }

  /** Level from which somebody holds each skill, whoever is shown (`holderThreshold`). */
  thresholds(holderLevel: number): Int32Array {
    if (this.#thresholds?.of !== holderLevel) {
      const highest = new Int32Array(this.skills.length);
      for (let at = 0; at < this.codes.length; at++) {
        const skill = this.skillOf[at]!;
        const asked = requiredOf(this.codes[at]!);
        if (asked > highest[skill]!) highest[skill] = asked;
      }
      const levels = highest.map((top) => holderThreshold(holderLevel, top));
      this.#thresholds = { of: holderLevel, levels };
    }
    return this.#thresholds.levels;
  }

  /** Names of the skills without accents or capitals, made at the first search. */
  get skillTexts(): readonly string[] {
    this.#skillTexts ??= this.skills.map(({ name }) => fold(name));
    return this.#skillTexts;
  }

  /** What is met of what is asked of some people, by the formulas of the gaps. */
  figures(people: readonly number[], weights: readonly [number, number, number]): GapFigures {
    const sums = emptySums();
    const add = (code: CellCode, times: number) => {
      const required = requiredOf(code);
      if (required === 0) return;
      addCell(sums, required, Math.max(0, levelOf(code)), criticalityOf(code), times);
    };
    if (people.length < 100) {
      for (const person of people) this.#each(person, (code) => add(code, 1));
      return toFigures(sums, weights);
    }
    // A million cells of a company are a few hundred different codes: they are counted first, and each added once.
    const times = new Uint32Array(0x10000);
    for (const person of people) {
      const end = this.starts[person + 1]!;
      for (let at = this.starts[person]!; at < end; at++) times[this.codes[at]!]! += 1;
    }
    for (const code of this.occurring) {
      if (times[code]! > 0) add(code, times[code]!);
    }
    return toFigures(sums, weights);
  }

  #each(person: number, visit: (code: CellCode) => void): void {
    const end = this.starts[person + 1]!;
    for (let at = this.starts[person]!; at < end; at++) visit(this.codes[at]!);
  }
}

function occurringOf(codes: Uint16Array): CellCode[] {
  const seen = new Uint8Array(0x10000);
  for (let at = 0; at < codes.length; at++) seen[codes[at]!] = 1;
  return [...seen.keys()].filter((code) => code > 0 && seen[code] === 1);
}

/** Whether two lists of skills make the same columns. */
export function sameSkills(a: MatrixColumns['skills'], b: MatrixColumns['skills']): boolean {
  return (
    a.length === b.length &&
    a.every(
      ({ id, name, domain }, at) =>
        id === b[at]!.id && name === b[at]!.name && domain === b[at]!.domain,
    )
  );
}

/** The whole cell in words' terms; an empty cell is not assessed and not asked. */
export function factsOf(code: CellCode): CellFacts {
  if (code === 0) return cellFacts(-1, 0, 0, 0);
  return cellFacts(levelOf(code), requiredOf(code), statusIndexOf(code), flagsOf(code));
}

/** What a cell becomes when a fresh level is typed in it: its requirement stays, its flags fall. */
export function retyped(code: CellCode, level: number): CellCode {
  const required = requiredOf(code);
  const status =
    required === 0 ? 'none' : level === required ? 'met' : level < required ? 'below' : 'above';
  return packCell(level, required, cellStatuses.indexOf(status), criticalityOf(code), 0);
}
