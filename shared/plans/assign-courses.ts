import type { GapTable } from '../gaps/gap-table.ts';
import type { EntryRules } from './entry-rules.ts';
import {
  applyRaise,
  levelsClosed,
  type Progress,
  type Raise,
  startProgress,
  weightOf,
} from './progress.ts';

/** The courses that raise each skill; a course is its rank, the cheapest first. */
export type CoursesBySkill = ReadonlyMap<number, readonly RankedRaise[]>;

interface RankedRaise extends Raise {
  course: number;
}

interface Step extends RankedRaise {
  cell: number;
}

/** One person's way through the catalogue. */
export interface Path {
  /** Ranks of the courses, in the order to take them. */
  courses: number[];
  /** Weighted gap each of them closes. */
  weighted: number[];
  /** Pairs that raise the same skill, or of which one asks for the other: the first must come before the second. */
  order: [before: number, after: number][];
  /** Cells with a gap that no course of the catalogue narrows. */
  uncovered: number[];
}

export function indexBySkill(catalogue: readonly { skills: readonly Raise[] }[]): CoursesBySkill {
  const index = new Map<number, RankedRaise[]>();
  catalogue.forEach(({ skills }, course) => {
    for (const { skillId, fromLevel, toLevel } of skills) {
      const known = index.get(skillId) ?? [];
      index.set(skillId, known);
      known.push({ course, skillId, fromLevel, toLevel });
    }
  });
  return index;
}

/**
 * Makes the function that finds a person's courses: always the one that closes most weighted gap next (the cheapest of equals),
 * until none closes anything; then courses the others make needless are dropped, the dearest first.
 * A course is taken once the person meets what `rules` ask before it.
 */
export function pathFinder(
  table: GapTable,
  index: CoursesBySkill,
  rules: EntryRules,
): (row: number) => Path {
  const progress = startProgress(table);
  return (row) => {
    const { id } = table.employees[row]!;
    const from = table.first[row]!;
    const to = table.first[row + 1]!;
    const reset = () => {
      progress.level.set(table.current.subarray(from, to), from);
      progress.held.set(table.held.subarray(from, to), from);
    };
    const offered = offers(table, from, to, index);
    const follow = (courses: Iterable<number>) => {
      reset();
      const mayEnter = rules.asks
        ? (course: number, taken: readonly number[]) =>
            rules.mayEnter(progress, id, course, (_, other) => taken.includes(other))
        : null;
      return walk(progress, offered, new Set(courses), mayEnter);
    };
    let path = follow(offered.keys());
    const uncovered = gapCells(table, from, to).filter(
      (cell) => progress.level[cell] === table.current[cell],
    );
    for (const course of [...path.courses].sort((a, b) => b - a)) {
      if (!isShared(course, path.courses, offered)) continue;
      const without = follow(path.courses.filter((other) => other !== course));
      if (without.levels === path.levels) path = without;
    }
    const order = pairs(path.courses, offered);
    if (rules.asks) {
      path.courses.forEach((after, at) => {
        const before = rules.leansOn(id, after, path.courses.slice(0, at));
        for (const one of before) order.push([one, after]);
      });
    }
    return { courses: path.courses, weighted: path.weighted, order, uncovered };
  };
}

function gapCells(table: GapTable, from: number, to: number): number[] {
  const cells: number[] = [];
  for (let cell = from; cell < to; cell += 1) if (table.gap[cell]! > 0) cells.push(cell);
  return cells;
}

function offers(table: GapTable, from: number, to: number, index: CoursesBySkill) {
  const offered = new Map<number, Step[]>();
  for (const cell of gapCells(table, from, to)) {
    for (const raise of index.get(table.skillId[cell]!) ?? []) {
      const steps = offered.get(raise.course);
      const step = { ...raise, cell };
      if (steps) steps.push(step);
      else offered.set(raise.course, [step]);
    }
  }
  return offered;
}

/** Takes the best course next until none closes anything; `levels` counts the missing levels closed. */
function walk(
  progress: Progress,
  offered: ReadonlyMap<number, Step[]>,
  left: Set<number>,
  mayEnter: ((course: number, taken: readonly number[]) => boolean) | null,
) {
  const path = { courses: [] as number[], weighted: [] as number[], levels: 0 };
  for (;;) {
    let best = -1;
    let bestGain = 0;
    for (const course of left) {
      if (mayEnter && !mayEnter(course, path.courses)) continue;
      let gain = 0;
      for (const step of offered.get(course)!) {
        gain += levelsClosed(progress, step.cell, step) * weightOf(progress.table, step.cell);
      }
      if (gain > bestGain || (gain === bestGain && gain > 0 && course < best)) {
        best = course;
        bestGain = gain;
      }
    }
    if (best < 0) return path;
    for (const step of offered.get(best)!) {
      path.levels += levelsClosed(progress, step.cell, step);
      applyRaise(progress, step.cell, step);
    }
    path.courses.push(best);
    path.weighted.push(bestGain);
    left.delete(best);
  }
}

/** True when every gap the course touches is touched by another chosen course: only then can it be needless. */
function isShared(course: number, chosen: readonly number[], offered: ReadonlyMap<number, Step[]>) {
  return offered
    .get(course)!
    .every(({ cell }) =>
      chosen.some((other) => other !== course && offered.get(other)!.some((s) => s.cell === cell)),
    );
}

function pairs(courses: readonly number[], offered: ReadonlyMap<number, Step[]>) {
  const order: [number, number][] = [];
  courses.forEach((before, at) => {
    const cells = new Set(offered.get(before)!.map(({ cell }) => cell));
    for (const after of courses.slice(at + 1)) {
      if (offered.get(after)!.some(({ cell }) => cells.has(cell))) order.push([before, after]);
    }
  });
  return order;
}
