import type { GapTable } from '../gaps/gap-table.ts';
import { type CoursesBySkill, pathFinder } from './assign-courses.ts';
import type { EntryRules } from './entry-rules.ts';

/** A course and everybody whose gaps call for it, before money and dates are looked at. */
export interface DraftLine {
  /** Rank of the course, the cheapest per learner first. */
  course: number;
  /** Ascending. */
  employeeIds: number[];
  /** Weighted gap it closes when everything is held. */
  weighted: number;
  /** Ranks of courses that somebody must take before this one. */
  after: Set<number>;
}

export interface Drafts {
  /** By rank of course. */
  lines: Map<number, DraftLine>;
  /** Skill id → gaps that no course narrows. */
  uncovered: Map<number, number>;
}

const stride = 500;

/** Finds everybody's courses; yields how many people are done. Nobody's answer depends on the order of rows. */
export function* draftLines(
  table: GapTable,
  index: CoursesBySkill,
  rules: EntryRules,
): Generator<{ done: number; total: number }, Drafts> {
  const lines = new Map<number, DraftLine>();
  const uncovered = new Map<number, number>();
  const draft = (course: number) => {
    let line = lines.get(course);
    if (!line) {
      line = { course, employeeIds: [], weighted: 0, after: new Set() };
      lines.set(course, line);
    }
    return line;
  };
  const find = pathFinder(table, index, rules);
  const total = table.employees.length;
  for (let row = 0; row < total; row += 1) {
    if (row % stride === 0) yield { done: row, total };
    const path = find(row);
    path.courses.forEach((course, at) => {
      const line = draft(course);
      line.employeeIds.push(table.employees[row]!.id);
      line.weighted += path.weighted[at]!;
    });
    for (const [before, after] of path.order) draft(after).after.add(before);
    for (const cell of path.uncovered) {
      const skillId = table.skillId[cell]!;
      uncovered.set(skillId, (uncovered.get(skillId) ?? 0) + 1);
    }
  }
  return { lines, uncovered };
}
