import type { CostModel } from '../catalogue/catalogue.contract.ts';
import { employeeOf } from '../gaps/gap-table.ts';
import type { ChosenLine } from './choose-lines.ts';
import { classifyLine } from './classify-line.ts';
import { chooseCostModel } from './cost-model.ts';
import { enterInTime } from './enter-in-time.ts';
import type { EntryRules } from './entry-rules.ts';
import { firstQuarter } from './first-quarter.ts';
import { planClosings } from './line-gaps.ts';
import type { natures, Priority } from './plans.contract.ts';
import type { OfferedCourse, ProposeInput } from './propose-input.ts';
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
  rules: EntryRules,
): ProposedLine[] {
  const lines = chosen.map((line) => {
    const { groupMax, mandatory } = courses[line.course]!;
    const sessions = sessionsNeeded(null, line.employeeIds.length, groupMax);
    return { ...line, mandatory, sessions, ...classifyLine(table, line.closings, mandatory) };
  });
  const quarters = scheduleLines(lines, firstQuarter(year, table.on));
  const quarterOf = (course: number) => quarters.get(course)!;
  const sorted = lines
    .sort(
      (a, b) =>
        Number(b.mandatory) - Number(a.mandatory) ||
        b.priority - a.priority ||
        b.weighted - a.weighted ||
        quarterOf(a.course) - quarterOf(b.course) ||
        a.course - b.course,
    )
    // The quarters keep most chains; only one too long for the year needs its place in the list as well.
    .map((line) => ({ ...line, after: sameQuarter(line, quarterOf) }));
  const dated = topological(sorted).map((line, position) => ({
    ...line,
    id: line.course,
    position,
    state: 'draft',
    quarter: quarterOf(line.course),
    raises: courses[line.course]!.skills,
  }));
  const ordered = enterInTime(table, dated, rules);
  // What a line closes is what it closes at its place in the year.
  const closings = planClosings(table, ordered);
  const helpful = ordered.filter(({ course }) => closings.get(course)!.length > 0);
  return helpful.map(({ course, quarter, mandatory }) => {
    const own = closings.get(course)!;
    const employeeIds = [...new Set(Array.from(own, ({ cell }) => employeeOf(table, cell).id))];
    return {
      courseId: courses[course]!.id,
      employeeIds,
      quarter,
      costModel: chooseCostModel(courses[course]!, employeeIds.length),
      mandatory,
      ...classifyLine(table, own, mandatory),
    };
  });
}

function sameQuarter(line: ChosenLine, quarterOf: (course: number) => Quarter): Set<number> {
  return new Set([...line.after].filter((b) => quarterOf(b) === quarterOf(line.course)));
}
