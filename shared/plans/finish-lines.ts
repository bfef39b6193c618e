import type { CostModel } from '../catalogue/catalogue.contract.ts';
import { employeeOf, type GapTable, statusOf } from '../gaps/gap-table.ts';
import type { ChosenLine } from './choose-lines.ts';
import { chooseCostModel } from './cost-model.ts';
import { planClosings } from './line-gaps.ts';
import type { natures, Priority } from './plans.contract.ts';
import type { Closing } from './progress.ts';
import type { OfferedCourse, ProposeInput } from './propose.ts';
import { type Quarter, scheduleLines, topological } from './schedule-lines.ts';
import { sessionsNeeded } from './sessions-needed.ts';

export interface ProposedLine {
  courseId: number;
  /** Ascending; each closes at least one gap. */
  employeeIds: number[];
  quarter: Quarter;
  costModel: CostModel;
  mandatory: boolean;
  nature: (typeof natures)[number];
  priority: Priority;
}

/** Dates the chosen lines and puts them in the plan's order: mandatory first, then by priority and weighted gap closed. */
export function finishLines(
  { table, year }: Pick<ProposeInput, 'table' | 'year'>,
  courses: readonly OfferedCourse[],
  chosen: readonly ChosenLine[],
): ProposedLine[] {
  const lines = chosen.map((line) => {
    const { groupMax, mandatory } = courses[line.course]!;
    const sessions = sessionsNeeded(null, line.employeeIds.length, groupMax);
    return { ...line, mandatory, sessions, priority: priorityOf(table, line.closings) };
  });
  const quarters = scheduleLines(lines, firstQuarter(table, year));
  const quarterOf = (course: number) => quarters.get(course)!;
  const sorted = lines
    .sort(
      (a, b) =>
        Number(b.mandatory) - Number(a.mandatory) ||
        b.priority - a.priority ||
        b.weighted - a.weighted ||
        a.course - b.course,
    )
    // The quarters keep most chains; only one too long for the year needs its place in the list as well.
    .map((line) => ({ ...line, after: sameQuarter(line, quarterOf) }));
  const ordered = topological(sorted).map((line, position) => ({
    ...line,
    id: line.course,
    position,
    state: 'draft',
    quarter: quarterOf(line.course),
    raises: courses[line.course]!.skills,
  }));
  // What a line closes is what it closes at its place in the year.
  const closings = planClosings(table, ordered);
  const helpful = ordered.filter(({ course }) => closings.get(course)!.length > 0);
  return helpful.map(({ course, quarter, mandatory }) => {
    const own = closings.get(course)!;
    const employeeIds = [...new Set(own.map(({ cell }) => employeeOf(table, cell).id))];
    const priority = priorityOf(table, own);
    return {
      courseId: courses[course]!.id,
      employeeIds,
      quarter,
      costModel: chooseCostModel(courses[course]!, employeeIds.length),
      mandatory,
      nature: mandatory ? 'safety' : natureOf(table, own, priority),
      priority,
    };
  });
}

/** No quarter that is over is proposed. */
function firstQuarter({ on }: GapTable, year: number): Quarter {
  return on.startsWith(`${year}-`) ? (Math.ceil(Number(on.slice(5, 7)) / 3) as Quarter) : 1;
}

function sameQuarter(line: ChosenLine, quarterOf: (course: number) => Quarter): Set<number> {
  return new Set([...line.after].filter((b) => quarterOf(b) === quarterOf(line.course)));
}

/** The highest criticality among the gaps closed. */
function priorityOf(table: GapTable, closings: readonly Closing[]): Priority {
  return closings.reduce<number>(
    (most, { cell }) => Math.max(most, table.criticality[cell]!),
    1,
  ) as Priority;
}

/**
 * Maintenance renews mostly what has expired; adaptation gives what a job cannot do without; the rest is development.
 * A mandatory course is safety whatever it closes.
 */
function natureOf(table: GapTable, closings: readonly Closing[], priority: Priority) {
  const renewals = closings.filter(({ cell }) => statusOf(table, cell) === 'expired').length;
  if (renewals * 2 > closings.length) return 'maintenance';
  return priority === 3 ? 'adaptation' : 'development';
}
