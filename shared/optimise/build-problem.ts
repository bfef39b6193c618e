import type { GapTable } from '../gaps/gap-table.ts';
import { roundCents } from '../kernel/money.ts';
import type { Arbitrated } from '../needs/arbitrated.ts';
import { firstQuarter } from '../plans/first-quarter.ts';
import { type Raise, weightOf } from '../plans/progress.ts';
import type { OfferedCourse } from '../plans/propose-input.ts';
import type { Quarter } from '../plans/schedule-lines.ts';
import { noStanding, type Standing } from '../plans/standing.ts';
import type { Settings } from '../workspace/settings.ts';
import { addPrerequisites } from './add-prerequisites.ts';
import type { Beside } from './beside.ts';
import { closeBesides } from './close-besides.ts';
import type { Demand } from './demand.ts';
import { mustFollow } from './must-follow.ts';
import { type AccreditedTrainer, courseOffers, teachersOf } from './offers.ts';
import type { Barred, Cell, Effect, Problem, Taking } from './problem.ts';

/** A course as the best plan looks at it. */
export interface CatalogueCourse extends OfferedCourse {
  groupMin: number;
}

export interface BuildInput {
  /** Gaps on the plan's day (`gap-day.ts`). */
  table: GapTable;
  courses: readonly CatalogueCourse[];
  trainers: readonly AccreditedTrainer[];
  /** Loaded hourly cost in cents; the company's default for nobody. */
  hourlyCost: (employeeId: number | null) => number;
  siteOf: (employeeId: number) => string | null;
  settings: Pick<Settings, 'preparationRatio'>;
  demand: Demand;
  /** What people bring to prerequisites; without it nobody meets any. */
  standing?: Standing;
  /** Whom the arbitration of needs gives no place; mandatory actions are held all the same. */
  refused?: Arbitrated['refused'];
  /** Hours somebody is away already, in a quarter or in the year (null). */
  hoursAway?: Beside['hoursOf'];
}

const remote = new Set(['virtual', 'elearning', 'mooc', 'video']);
const year: readonly Quarter[] = [1, 2, 3, 4];

/** Turns gaps, catalogue, trainers and a demand into a problem. The order of rows given has no influence on it. */
export function buildProblem(input: BuildInput): Problem {
  const steps = buildInSteps(input);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of some milliseconds: half a second of 5,000 people, within which others may want an answer. */
export function* buildInSteps(input: BuildInput): Generator<void, Problem> {
  const { table, demand } = input;
  const first = firstQuarter(demand.year, table.on);
  const quarters = year.filter((q) => q >= first && (demand.quarters ?? year).includes(q));
  const pinned = new Map(demand.pinned.map((one) => [one.courseId, new Set(one.employeeIds)]));
  const excluded = new Set(demand.excluded.filter((id) => !pinned.has(id)));
  const courses = input.courses.filter(({ id }) => !excluded.has(id)).sort((a, b) => a.id - b.id);
  const runsIn = new Map(demand.courseQuarters.map((one) => [one.courseId, one.quarters]));
  const trainers = [...input.trainers].sort((a, b) => a.employeeId - b.employeeId);
  const people = table.employees.map(({ id, unitId }) => ({
    ...{ id, unitId, site: demand.bySite ? input.siteOf(id) : null },
    ...hoursLeft(input, id),
  }));
  const find = (mayTake: MayTake) => findTakings(input, courses, pinned, quarters, mayTake);
  const accredited = new Set(trainers.map(({ employeeId }) => employeeId));
  // Nobody teaches and learns one course: who must follow it is no trainer of it, the other trainers have no place in it.
  const own = yield* find((employeeId) => accredited.has(employeeId));
  const learners = mustFollow(own);
  const offers = courses.flatMap((course, at) =>
    courseOffers(course, trainers, {
      hourlyCost: input.hourlyCost,
      preparationRatio: input.settings.preparationRatio,
      accreditedOnly: demand.accreditedTrainers,
      learners: new Set([...(learners.get(at) ?? [])].map((person) => people[person]!.id)),
    }).map((offer) => ({ ...offer, course: at })),
  );
  const teaches = teachersOf(offers, trainers);
  const { cells, takings, barred } = yield* find(
    (employeeId, course) => !teaches(employeeId, course),
  );
  const teaching = own.takings.flatMap(({ person, course, effects }) =>
    teaches(people[person]!.id, course) && effects.some(({ cell }) => own.cells[cell]!.weight > 0)
      ? [{ course, person }]
      : [],
  );
  const isRemote = (modality: string) => !demand.bySite || remote.has(modality);
  // What is mandatory is held however few need it: the minimum gives way where too few could come.
  const duties = Map.groupBy(takings, ({ course }) => course);
  const smallestDuty = (course: number) => {
    const own = duties.get(course) ?? [];
    const pools = Map.groupBy(own, ({ person }) =>
      isRemote(courses[course]!.modality) ? null : people[person]!.site,
    );
    return [...pools.values()]
      .filter((pool) => pool.some(({ must }) => must))
      .reduce((least, pool) => Math.min(least, pool.length), Number.POSITIVE_INFINITY);
  };
  const budget = demand.budget === undefined ? [] : [{ amount: demand.budget }];
  return {
    quarters,
    people,
    cells,
    takings,
    courses: courses.map(({ id, hours, groupMin, groupMax, modality }, at) => ({
      ...{ id, hours, groupMax },
      groupMin: Math.min(groupMin, groupMax, smallestDuty(at)),
      remote: isRemote(modality),
      pinned: pinned.has(id),
      quarters: runsIn.get(id) ?? quarters,
    })),
    offers,
    envelopes: [
      ...budget.map((one) => ({ ...one, unitId: null, kind: null })),
      ...demand.envelopes,
    ],
    trainers: trainers.map(({ employeeId, hours }) => ({ employeeId, hours })),
    ...(barred.length > 0 && { barred }),
    ...(teaching.length > 0 && { teaching }),
  };
}

/** Hours somebody may still be away, in the year and by quarter. */
function hoursLeft({ demand, hoursAway }: BuildInput, id: number) {
  const { hoursPerYear, hoursPerQuarter } = demand;
  const left = (most: number, quarter: Quarter | null) =>
    Math.max(0, most - (hoursAway?.(id, quarter) ?? 0));
  return {
    hoursYear: hoursPerYear === undefined ? null : left(hoursPerYear, null),
    hoursQuarter: hoursPerQuarter ?? null,
    ...(hoursPerQuarter !== undefined &&
      hoursAway && {
        hoursByQuarter: Object.fromEntries(year.map((q) => [q, left(hoursPerQuarter, q)])),
      }),
  };
}

/** Whether a person is a candidate for a course (an index) at all. */
type MayTake = (employeeId: number, course: number) => boolean;

/** People looked at in one step. */
const atOnce = 50;

/** People × courses that narrow one of their gaps, or that they are pinned to. */
function* findTakings(
  { table, hourlyCost, standing = noStanding, refused }: BuildInput,
  courses: readonly CatalogueCourse[],
  pinned: ReadonlyMap<number, ReadonlySet<number>>,
  quarters: readonly Quarter[],
  mayTake: MayTake,
) {
  const cells: Cell[] = [];
  const takings: Taking[] = [];
  const barred: Barred[] = [];
  const prepare = addPrerequisites({ courses, standing, cells, inTime: quarters.length > 1 });
  const bySkill = new Map<number, { course: number; raise: Raise }[]>();
  courses.forEach(({ skills }, course) => {
    for (const raise of skills) {
      const known = bySkill.get(raise.skillId);
      if (known) known.push({ course, raise });
      else bySkill.set(raise.skillId, [{ course, raise }]);
    }
  });
  for (const [person, { id }] of table.employees.entries()) {
    if (person % atOnce === 0) yield;
    const effects = new Map<number, Effect[]>();
    const isRefusedAt = (at: number) => refused?.courses.get(courses[at]!.id)?.has(id) ?? false;
    const besides: number[] = [];
    const from = cells.length;
    for (let at = table.first[person]!; at < table.first[person + 1]!; at += 1) {
      if (table.gap[at] === 0) continue;
      const skillId = table.skillId[at]!;
      const all = bySkill.get(skillId) ?? [];
      const isRefused = refused?.skills.get(skillId)?.has(id) ?? false;
      if (refused && all.some(({ course }) => isRefused || isRefusedAt(course))) besides.push(at);
      const raises = all.filter(
        ({ course }) =>
          mayTake(id, course) &&
          (courses[course]!.mandatory || !(isRefused || isRefusedAt(course))),
      );
      const useful = reachable(table, at, raises);
      if (useful.length === 0) continue;
      const cell = cells.length;
      cells.push(gapCell(person, at));
      for (const { course, raise } of useful) {
        const { fromLevel, toLevel } = raise;
        const own = effects.get(course);
        if (own) own.push({ cell, fromLevel, toLevel });
        else effects.set(course, [{ cell, fromLevel, toLevel }]);
      }
    }
    const isPinned = (at: number) => pinned.get(courses[at]!.id)?.has(id) ?? false;
    courses.forEach((_, at) => {
      if (isPinned(at) && mayTake(id, at) && !effects.has(at)) effects.set(at, []);
    });
    const { needs, kept } = prepare({
      ...{ person, id, effects, isPinned },
      mayTake: (course) => mayTake(id, course),
    });
    barred.push(...kept);
    for (const at of besides) {
      const all = bySkill.get(table.skillId[at]!) ?? [];
      const followed = all.filter(({ course }) => effects.has(course));
      closeBesides({ cells, from, effects }, gapCell(person, at), reachable(table, at, followed));
    }
    for (const [at, course] of courses.entries()) {
      const own = effects.get(at);
      if (!own) continue;
      const lacking = needs.get(at);
      const enters = own.some(({ cell, fromLevel }) => fromLevel <= cells[cell]!.held);
      takings.push({
        ...{ person, course: at, wages: roundCents(course.hours * hourlyCost(id)) },
        // Who lacks a prerequisite of a mandatory course does not owe it yet.
        must: isPinned(at) || (course.mandatory && enters && cellsWeigh(own) && !lacking),
        effects: own,
        ...(lacking && { needs: lacking }),
      });
    }
  }
  return { cells, takings, barred };

  function gapCell(person: number, at: number): Cell {
    return {
      ...{ person, skillId: table.skillId[at]!, level: table.current[at]! },
      ...{ held: table.held[at]!, required: table.required[at]!, weight: weightOf(table, at) },
    };
  }

  /** False for a place that is only a step to another course: nobody is obliged to it. */
  function cellsWeigh(own: readonly Effect[]): boolean {
    return own.some(({ cell }) => cells[cell]!.weight > 0);
  }
}

/** The courses that could raise a cell, given what those before them lead to. */
function reachable<T extends { raise: Raise }>(
  table: GapTable,
  at: number,
  raises: readonly T[],
): T[] {
  let held = table.held[at]!;
  for (;;) {
    const next = raises.reduce(
      (most, { raise }) => (raise.fromLevel <= held ? Math.max(most, raise.toLevel) : most),
      held,
    );
    if (next === held) break;
    held = next;
  }
  return raises.filter(
    ({ raise }) => raise.fromLevel <= held && raise.toLevel > table.current[at]!,
  );
}
