import { checkPlan } from '#shared/optimise/check-plan.ts';
import { hasPlan } from '#shared/optimise/has-plan.ts';
import { lineCost, lineWorth } from '#shared/optimise/line-worth.ts';
import type {
  BestLine,
  BestPlan,
  ConflictPart,
  OutCourse,
} from '#shared/optimise/optimise.contract.ts';
import { whyOut } from '#shared/optimise/why-out.ts';
import type { Conflict } from './explain-conflict.ts';
import type { LoadedProblem } from './load-problem.ts';
import type { SolvedPlan } from './solve-plan.ts';

/** (bound − value) ÷ bound: the share above which no plan can do better; 0 when nothing can be closed. */
export function distanceOf({ value, bound }: { value: number; bound: number }): number {
  return bound <= 0 ? 0 : Math.max(0, (bound - value) / bound);
}

/** Says a solved plan in the words of the contract. Throws when it breaks a constraint: such a plan is never shown. */
export function describePlan(
  loaded: LoadedProblem,
  solved: SolvedPlan,
  token: string,
  unitName: (id: number) => string | null,
  skillName: (id: number) => string | null,
): BestPlan {
  const { problem, around, demand } = loaded;
  if (hasPlan(solved)) {
    const { violations } = checkPlan(problem, solved.plan);
    if (violations.length > 0) throw new Error(`the plan breaks ${JSON.stringify(violations[0])}`);
  }
  const lines = describeLines(loaded, solved);
  const { value, bound, status, greedy, seconds } = solved;
  const out: OutCourse[] = whyOut(problem, solved.plan, solved.prices).map((one) => {
    const { code, title, id } = around.courses.get(problem.courses[one.course]!.id)!;
    const envelope = one.envelope && { unitId: one.envelope.unitId, kind: one.envelope.kind };
    const lacking = one.lacking && {
      people: one.lacking.people,
      ...('courseId' in one.lacking
        ? { name: around.courses.get(one.lacking.courseId)?.title ?? '', level: null }
        : { name: skillName(one.lacking.skillId) ?? '', level: one.lacking.level }),
    };
    return { ...one, courseId: id, code, title, envelope, lacking };
  });
  for (const id of demand.excluded) {
    const course = around.courses.get(id);
    if (!course) continue;
    out.push({
      ...{ courseId: id, code: course.code, title: course.title, people: 0, closes: 0 },
      ...{ reason: 'excluded', real: null, worthUpTo: null, envelope: null, lacking: null },
    });
  }
  return {
    ...{ token, year: demand.year, status, value, bound, greedy, seconds, lines },
    distance: distanceOf(solved),
    open: loaded.open,
    real: lines.reduce((sum, { real }) => sum + real, 0),
    wages: lines.reduce((sum, { wages }) => sum + wages, 0),
    people: new Set(lines.flatMap(({ employeeIds }) => employeeIds)).size,
    out: hasPlan(solved) ? out : [],
    conflict: solved.conflict.map((one) => describeConflict(loaded, one, unitName)),
  };
}

function describeLines(
  { problem, around, demand }: LoadedProblem,
  { plan }: SolvedPlan,
): BestLine[] {
  const closes = lineWorth(problem, plan);
  const pinned = new Set(demand.pinned.map(({ courseId }) => courseId));
  return plan
    .map((line, at) => {
      const { course: index, costModel, trainer } = problem.offers[line.offer]!;
      const course = around.courses.get(problem.courses[index]!.id)!;
      const trainerId = trainer === null ? null : problem.trainers[trainer]!.employeeId;
      return {
        ...{ courseId: course.id, code: course.code, title: course.title, costModel },
        ...{ quarter: line.quarter, site: line.site, trainerId, sessions: line.sessions },
        trainer: around.nameOf(trainerId ?? 0),
        employeeIds: line.people.map((person) => problem.people[person]!.id).sort((a, b) => a - b),
        ...lineCost(problem, line),
        ...{ closes: closes[at]!, mandatory: course.mandatory, pinned: pinned.has(course.id) },
      };
    })
    .sort(
      (a, b) =>
        Number(b.mandatory) - Number(a.mandatory) ||
        b.closes - a.closes ||
        a.courseId - b.courseId ||
        a.quarter - b.quarter,
    );
}

function describeConflict(
  { problem, around }: LoadedProblem,
  { group, relaxBy }: Conflict,
  unitName: (id: number) => string | null,
): ConflictPart {
  const [kind, index] = group.split(':') as [ConflictPart['kind'], string | undefined];
  const at = Number(index);
  const base = { kind, relaxBy, id: null, name: null, costKind: null };
  if (kind === 'must' || kind === 'pinned') {
    const { id, title } = around.courses.get(problem.courses[at]!.id)!;
    return { ...base, id, name: title };
  }
  if (kind === 'trainer') {
    const id = problem.trainers[at]!.employeeId;
    return { ...base, id, name: around.nameOf(id) };
  }
  if (kind !== 'envelope') return base;
  const { unitId, kind: costKind } = problem.envelopes[at]!;
  return { ...base, costKind, id: unitId, name: unitId === null ? null : unitName(unitId) };
}
