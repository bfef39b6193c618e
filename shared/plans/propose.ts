import type { Cents } from '../kernel/money.ts';
import { indexBySkill } from './assign-courses.ts';
import { chooseLines } from './choose-lines.ts';
import { costPerLearner, newLineCosts } from './cost-model.ts';
import { draftLines } from './draft-lines.ts';
import { entryRules } from './entry-rules.ts';
import { finishLines, type ProposedLine } from './finish-lines.ts';
import { startProgress } from './progress.ts';
import type { OfferedCourse, ProposeInput } from './propose-input.ts';

export interface ProposedPlan {
  /** In the order of the plan: mandatory first, then by priority and weighted gap closed. */
  lines: ProposedLine[];
  leftOut: { courseId: number; participants: number; real: Cents; weightedClosed: number }[];
  /** Skills with gaps no course narrows, most gaps first. */
  uncovered: { skillId: number; gaps: number }[];
}

/**
 * Proposes a year's lines from gaps × catalogue: everybody's courses, one line a course, those the budget holds, a quarter each.
 * Yields how many people are done. The result does not depend on the order of the rows given.
 */
export function* proposing(
  input: ProposeInput,
): Generator<{ done: number; total: number }, ProposedPlan> {
  const { table, budget, settings } = input;
  const courses = rankCourses(input);
  const rules = entryRules(courses, input.standing);
  const { lines: drafts, uncovered } = yield* draftLines(table, indexBySkill(courses), rules);
  const costs = (course: number, employeeIds: readonly number[]) =>
    newLineCosts(courses[course]!, employeeIds.map(input.hourlyCost), settings);
  const { kept, leftOut } = chooseLines(
    {
      drafts,
      budget,
      rules,
      raisesOf: (course) => courses[course]!.skills,
      isMandatory: (course) => courses[course]!.mandatory,
      realCost: (course, employeeIds) => costs(course, employeeIds).real,
    },
    startProgress(table),
  );
  return {
    lines: finishLines(input, courses, kept, rules),
    leftOut: leftOut.map(({ course, employeeIds, real, weighted }) => ({
      courseId: courses[course]!.id,
      participants: employeeIds.length,
      real,
      weightedClosed: weighted,
    })),
    uncovered: [...uncovered]
      .map(([skillId, gaps]) => ({ skillId, gaps }))
      .sort((a, b) => b.gaps - a.gaps || a.skillId - b.skillId),
  };
}

/** The whole proposal at once, for callers that need no progress. */
export function propose(input: ProposeInput): ProposedPlan {
  const steps = proposing(input);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function rankCourses({ courses, settings }: ProposeInput): OfferedCourse[] {
  return courses
    .map((course) => ({ course, cost: costPerLearner(course, settings) }))
    .sort((a, b) => a.cost - b.cost || (a.course.code < b.course.code ? -1 : 1))
    .map(({ course }) => course);
}
