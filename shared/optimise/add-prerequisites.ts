import type { Prerequisite } from '../catalogue/catalogue.contract.ts';
import type { Raise } from '../plans/progress.ts';
import { meets, type Standing } from '../plans/standing.ts';
import type { Barred, Cell, Effect, Lacking, Need } from './problem.ts';

interface Catalogue {
  courses: readonly {
    id: number;
    skills: readonly Raise[];
    prerequisites?: readonly Prerequisite[];
  }[];
  standing: Standing;
  /** Grows with the skills that prerequisites ask for beside people's gaps. */
  cells: Cell[];
  /** False when a single quarter is left: nothing can come before anything. */
  inTime: boolean;
}

interface Learner {
  person: number;
  id: number;
  /** By course: what the person would gain; grows with steps towards prerequisites, loses what they bar. */
  effects: Map<number, Effect[]>;
  isPinned: (course: number) => boolean;
  /** False for a course the person does not follow in any case: it is no step to another. */
  mayTake: (course: number) => boolean;
}

/**
 * Makes the function that settles a person's prerequisites: those met are forgotten, those the catalogue can give become needs,
 * with the courses that give them as steps, and a course whose prerequisites nothing on offer gives is no place for them.
 */
export function addPrerequisites({ courses, standing, cells, inTime }: Catalogue) {
  const courseAt = new Map(courses.map(({ id }, at) => [id, at]));
  const asks = courses.some(({ prerequisites = [] }) => prerequisites.length > 0);
  const raising = new Map<number, { course: number; raise: Raise }[]>();
  courses.forEach(({ skills }, course) => {
    for (const raise of skills) {
      const known = raising.get(raise.skillId) ?? [];
      raising.set(raise.skillId, known);
      known.push({ course, raise });
    }
  });
  const raisesOf = (id: number) => courses[courseAt.get(id) ?? -1]?.skills ?? [];

  return ({ person, id, effects, isPinned, mayTake }: Learner) => {
    const needs = new Map<number, Need[]>();
    const kept: Barred[] = [];
    if (!asks) return { needs, kept };
    const cellOf = new Map<number, number>();
    for (const own of effects.values()) {
      for (const { cell } of own) cellOf.set(cells[cell]!.skillId, cell);
    }
    const settled = new Map<number, boolean>();
    for (const course of [...effects.keys()].sort((a, b) => a - b)) settle(course);
    return { needs, kept };

    /** Whether the person could be placed, once what comes before is settled too. */
    function settle(course: number): boolean {
      const known = settled.get(course);
      if (known !== undefined) return known;
      // A course met again on its own way cannot come before itself.
      settled.set(course, false);
      const own: Need[] = [];
      let lacking: Lacking | null = null;
      for (const one of courses[course]!.prerequisites ?? []) {
        if (meets(standing, id, one, raisesOf)) continue;
        const need = inTime ? needFor(one) : null;
        if (need) own.push(need);
        // A place somebody insists on stays, so that the conflict can be told.
        else if (isPinned(course)) own.push({ course: -1 });
        else lacking ??= one;
      }
      if (lacking) {
        effects.delete(course);
        kept.push({ course, person, lacking });
        return false;
      }
      if (own.length > 0) needs.set(course, own);
      settled.set(course, true);
      return true;
    }

    function needFor(one: Prerequisite): Need | null {
      if ('courseId' in one) {
        const course = courseAt.get(one.courseId);
        if (course === undefined || !mayTake(course)) return null;
        if (settled.get(course) === false) return null;
        if (!effects.has(course)) effects.set(course, []);
        return settle(course) ? { course } : null;
      }
      const cell = cellFor(one.skillId, one.level);
      const helpers = (raising.get(one.skillId) ?? []).filter(
        ({ course }) => effects.has(course) && settle(course),
      );
      return top(cells[cell]!.held, helpers) >= one.level ? { cell, level: one.level } : null;
    }

    function cellFor(skillId: number, level: number): number {
      const known = cellOf.get(skillId);
      if (known !== undefined) return known;
      const cell = cells.length;
      const held = standing.levelOf(id, skillId);
      cells.push({ person, skillId, ...held, required: level, weight: 0 });
      cellOf.set(skillId, cell);
      const all = (raising.get(skillId) ?? []).filter(({ course }) => mayTake(course));
      const most = top(held.held, all);
      for (const { course, raise } of all) {
        if (raise.fromLevel > most || raise.toLevel <= held.level) continue;
        const own = effects.get(course);
        const effect = { cell, fromLevel: raise.fromLevel, toLevel: raise.toLevel };
        if (own) own.push(effect);
        else if (settled.get(course) !== false) effects.set(course, [effect]);
      }
      return cell;
    }
  };
}

/** The highest level that raises lead to, one after the other. */
function top(held: number, raises: readonly { raise: Raise }[]): number {
  for (let level = held; ; ) {
    const next = raises.reduce(
      (most, { raise }) => (raise.fromLevel <= level ? Math.max(most, raise.toLevel) : most),
      level,
    );
    if (next === level) return level;
    level = next;
  }
}
