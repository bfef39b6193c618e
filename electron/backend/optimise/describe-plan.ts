import { checkPlan } from '#shared/optimise/check-plan.ts';
import { hasPlan } from '#shared/optimise/has-plan.ts';
import { lineCost, lineWorth } from '#shared/optimise/line-worth.ts';
import type {
  BestLine,
  BestPlan,
  ConflictPart,
  OutCourse,
} from '#shared/optimise/optimise.contract.ts';
import type { ChosenLine } from '#shared/optimise/problem.ts';
import { whyOut } from '#shared/optimise/why-out.ts';
import { noAncillary } from '#shared/plans/ancillary.ts';
import type { PricedCourse } from '#shared/plans/cost-model.ts';
import { lineCosts } from '#shared/plans/line-costs.ts';
import type { Surroundings } from '../plans/load-plan.ts';
import type { Conflict } from './explain-conflict.ts';
import type { LoadedProblem } from './load-problem.ts';
import type { SolvedPlan } from './solve-plan.ts';

/** (bound − value) ÷ bound: the share above which no plan can do better; 0 when nothing can be closed. */
export function distanceOf({ value, bound }: { value: number; bound: number }): number {
  return bound <= 0 ? 0 : Math.max(0, (bound - value) / bound);
}

/** Value and bound of what was solved with those of the plan it comes on top of. */
export function wholeOf<T extends { value: number | null; bound: number }>(
  { beside }: Pick<LoadedProblem, 'beside'>,
  { value, bound }: T,
): { value: T['value']; bound: number } {
  const closed = beside?.closed ?? 0;
  return { value: value === null ? value : value + closed, bound: bound + closed };
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
  const { status, seconds } = solved;
  const { value, bound } = wholeOf(loaded, solved);
  const closed = loaded.beside?.closed ?? 0;
  const greedy = solved.greedy === null ? null : solved.greedy + closed;
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
  const set = (reason: 'excluded' | 'refused', id: number, people: number) => {
    const course = around.courses.get(id);
    if (!course) return;
    out.push({
      ...{ courseId: id, code: course.code, title: course.title, people, closes: 0 },
      ...{ reason, real: null, worthUpTo: null, envelope: null, lacking: null },
    });
  };
  for (const id of demand.excluded) set('excluded', id, 0);
  for (const [id, people] of onlyRefused(loaded)) set('refused', id, people.size);
  return {
    ...{ token, year: demand.year, status, value, bound, greedy, seconds, lines },
    beside: demand.beside ?? null,
    distance: distanceOf({ value, bound }),
    open: loaded.open,
    real: lines.reduce((sum, { real }) => sum + real, loaded.beside?.real ?? 0),
    wages: lines.reduce((sum, { wages }) => sum + wages, loaded.beside?.wages ?? 0),
    people: new Set(lines.flatMap(({ employeeIds }) => employeeIds)).union(
      loaded.beside?.people ?? new Set(),
    ).size,
    out: hasPlan(solved) ? out : [],
    conflict: solved.conflict.map((one) => describeConflict(loaded, one, unitName)),
  };
}

/** Courses nobody may take because the needs they would answer were refused, with the people of these needs. */
function onlyRefused({ problem, around, demand, refused }: LoadedProblem) {
  const found = new Map<number, ReadonlySet<number>>();
  if (!refused) return found;
  const taken = new Set(problem.takings.map(({ course }) => problem.courses[course]!.id));
  for (const { id, skills } of around.courses.values()) {
    if (taken.has(id) || demand.excluded.includes(id)) continue;
    const people = skills.reduce<ReadonlySet<number>>(
      (all, { skillId }) => all.union(refused.skills.get(skillId) ?? new Set()),
      refused.courses.get(id) ?? new Set(),
    );
    if (people.size > 0) found.set(id, people);
  }
  return found;
}

function describeLines(
  { problem, around, demand, kept }: LoadedProblem,
  { plan }: SolvedPlan,
): BestLine[] {
  const closes = lineWorth(problem, plan);
  const pinned = new Set(demand.pinned.map(({ courseId }) => courseId));
  return plan
    .map((line, at) => {
      const { course: index, costModel, trainer } = problem.offers[line.offer]!;
      const course = around.courses.get(problem.courses[index]!.id)!;
      const trainerId = trainer === null ? null : problem.trainers[trainer]!.employeeId;
      const { wages } = lineCost(problem, line);
      return {
        ...{ courseId: course.id, code: course.code, title: course.title, costModel },
        ...{ quarter: line.quarter, site: line.site, trainerId, sessions: line.sessions },
        trainer: around.nameOf(trainerId ?? 0),
        employeeIds: line.people.map((person) => problem.people[person]!.id).sort((a, b) => a - b),
        ...{ real: realCost(around, course, { ...line, costModel, trainerId }), wages },
        ...{ closes: closes[at]!, mandatory: course.mandatory, pinned: pinned.has(course.id) },
        needed: kept.has(course.id),
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

/** What the plan will say of the line, in cents: the search reckons each session in house up to the cent. */
function realCost(
  { hourlyCost, settings }: Surroundings,
  { hours, groupMax, pricePerLearner, pricePerSession }: PricedCourse,
  { people, costModel, trainerId }: Pick<BestLine, 'costModel' | 'trainerId'> & ChosenLine,
): number {
  return lineCosts(
    {
      ...{ costModel, hours, hoursOff: 0, groupMax, pricePerLearner, sessions: null, funding: [] },
      ...noAncillary,
      // In house, the price of a session is its material: what a provider asks is not.
      pricePerSession: costModel === 'internal' ? null : pricePerSession,
      participantCosts: people.map(() => 0),
      trainerCost: hourlyCost(trainerId),
    },
    settings.preparationRatio,
  ).real;
}

function describeConflict(
  { problem, around, demand, kept }: LoadedProblem,
  { group, relaxBy }: Conflict,
  unitName: (id: number) => string | null,
): ConflictPart {
  const [kind, index] = group.split(':') as [ConflictPart['kind'], string | undefined];
  const at = Number(index);
  const base = { kind, relaxBy, id: null, name: null, costKind: null };
  if (kind === 'must' || kind === 'pinned') {
    const { id, title, mandatory } = around.courses.get(problem.courses[at]!.id)!;
    const byNeed =
      kept.has(id) && !mandatory && !demand.pinned.some(({ courseId }) => courseId === id);
    return { ...base, kind: byNeed ? 'need' : kind, id, name: title };
  }
  if (kind === 'trainer') {
    const id = problem.trainers[at]!.employeeId;
    return { ...base, id, name: around.nameOf(id) };
  }
  if (kind !== 'envelope') return base;
  const { unitId, kind: costKind } = problem.envelopes[at]!;
  return { ...base, costKind, id: unitId, name: unitId === null ? null : unitName(unitId) };
}
