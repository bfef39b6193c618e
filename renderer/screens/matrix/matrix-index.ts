import { cellStatuses, type Matrix } from '#shared/skills/skills.contract.ts';
import { type CellFacts, cellFacts } from '../../features/skills/cell-facts.ts';

/**
 * The matrix's flat cells sorted by person then skill in typed arrays: a cell is found by halving, and 20,000 × 400
 * costs no object per cell. A cell's code packs level + 1, required, status and flags; 0 means an empty cell.
 */
export class MatrixIndex {
  readonly people: Matrix['people'];
  readonly skills: Matrix['skills'];
  /** Where each person's cells start; one more entry closes the last. */
  readonly starts: Int32Array;
  readonly skillOf: Int32Array;
  readonly codes: Int32Array;

  constructor({ people, skills, cells }: Matrix) {
    this.people = people;
    this.skills = skills;
    const count = Math.floor(cells.length / 6);
    const bySkill = sortBy(count, skills.length, (cell) => cells[cell * 6 + 1]!);
    const { order, starts } = sortBy(
      count,
      people.length,
      (cell) => cells[cell * 6]!,
      bySkill.order,
    );
    this.starts = starts;
    this.skillOf = new Int32Array(count);
    this.codes = new Int32Array(count);
    order.forEach((cell, place) => {
      const at = cell * 6;
      this.skillOf[place] = cells[at + 1]!;
      this.codes[place] = packCell(cells[at + 2]!, cells[at + 3]!, cells[at + 4]!, cells[at + 5]!);
    });
  }

  /** The code of a person's skill; 0 when there is neither an assessment nor a requirement. */
  code(person: number, skill: number): number {
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

  /** Visits the cells of one person. */
  each(person: number, visit: (skill: number, code: number) => void): void {
    const end = this.starts[person + 1] ?? 0;
    for (let place = this.starts[person] ?? 0; place < end; place++) {
      visit(this.skillOf[place]!, this.codes[place]!);
    }
  }
}

/** Packs a cell in one number, so that the grid sees at once whether it changed. */
export function packCell(level: number, required: number, status: number, flags: number): number {
  return ((level + 2) << 12) | (required << 8) | (status << 4) | flags;
}

export function levelOf(code: number): number {
  return (code >> 12) - 2;
}
export function requiredOf(code: number): number {
  return (code >> 8) & 15;
}
export function statusOf(code: number): CellFacts['status'] {
  return cellStatuses[(code >> 4) & 15] ?? 'none';
}

/** The whole cell in words' terms; an empty cell is not assessed and not asked. */
export function factsOf(code: number): CellFacts {
  if (code === 0) return cellFacts(-1, 0, 0, 0);
  return cellFacts(levelOf(code), requiredOf(code), (code >> 4) & 15, code & 15);
}

/** What a cell becomes when a fresh level is typed in it: its requirement stays, its flags fall. */
export function retyped(code: number, level: number): number {
  const required = code === 0 ? 0 : requiredOf(code);
  const status =
    required === 0 ? 'none' : level === required ? 'met' : level < required ? 'below' : 'above';
  return packCell(level, required, cellStatuses.indexOf(status), 0);
}

/** Sorts places by a small whole number without comparing them (counting sort), keeping equal ones in order. */
function sortBy(
  count: number,
  groups: number,
  groupOf: (place: number) => number,
  before?: Int32Array,
): { order: Int32Array; starts: Int32Array } {
  const starts = new Int32Array(groups + 1);
  for (let place = 0; place < count; place++) starts[groupOf(place) + 1]! += 1;
  for (let group = 0; group < groups; group++) starts[group + 1]! += starts[group]!;
  const next = starts.slice();
  const order = new Int32Array(count);
  for (let turn = 0; turn < count; turn++) {
    const place = before ? before[turn]! : turn;
    const group = groupOf(place);
    order[next[group]!] = place;
    next[group]! += 1;
  }
  return { order, starts };
}
