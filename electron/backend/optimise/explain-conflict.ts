import { candidateLines } from '#shared/optimise/candidate-lines.ts';
import { findOverload } from '#shared/optimise/find-overload.ts';
import type { Mip } from '#shared/optimise/mip.ts';
import { buildModel } from '#shared/optimise/model.ts';
import { groups } from '#shared/optimise/model-parts.ts';
import type { ChosenLine, Problem } from '#shared/optimise/problem.ts';
import { readSolution } from '#shared/optimise/read-solution.ts';
import { solveMip } from './solve-mip.ts';

/**
 * A constraint that cannot hold together with the others listed. `group` is its name in the model (`model.ts`);
 * `relaxBy` the least by which it alone would have to give way (cents, hours or people), null when no amount helps or none was
 * found in time.
 */
export interface Conflict {
  group: string;
  relaxBy: number | null;
}

/** Groups that describe what a plan is, which nobody can relax. */
const fixed = new Set(['logic']);

/** Obligations too long for somebody's year, with their limit: told without any search. Null when all of them fit. */
export function explainHours(problem: Problem): Conflict[] | null {
  const overload = findOverload(problem);
  return (
    overload && [
      { group: groups.hoursYear, relaxBy: overload.missing },
      ...overload.courses.map((course) => ({ group: groups.must(course), relaxBy: null })),
    ]
  );
}

/**
 * Finds a plan that meets what must be, or else constraints that cannot hold together: each group is let go in turn and stays
 * out when the rest is still impossible (deletion filter), so that none of those left is needless. Neither a plan nor a conflict
 * when the time ran out before either was proven.
 */
export async function explainConflict(
  whole: Problem,
  seconds: number,
  stopped: () => boolean = () => false,
): Promise<{ plan: ChosenLine[] | null; conflict: Conflict[] }> {
  const problem = obligations(whole);
  const hours = explainHours(problem);
  if (hours) return { plan: null, conflict: hours };
  const deadline = performance.now() + seconds * 1000;
  const left = () => (deadline - performance.now()) / 1000;
  const model = buildModel(problem, 2000);
  const bare = { ...model.mip, cost: new Float64Array(model.mip.columns) };
  // A plan found late is worth more than reasons: this first search may use most of what the others would.
  const first = await solveMip(bare, { seconds: 1.6 * seconds, stopped });
  if (first.solution) return { plan: readSolution(problem, model, first.solution), conflict: [] };
  const known = new Set(candidateLines(problem).map(({ course }) => course));
  for (const { must, course } of problem.takings) {
    // Too few people for one session: no amount of money or time helps.
    if (must && !known.has(course)) {
      return {
        plan: null,
        conflict: [
          { group: `must:${course}`, relaxBy: null },
          { group: 'group', relaxBy: null },
        ],
      };
    }
  }
  // Time ran out: that no plan was found does not say that there is none.
  if (first.status !== 'infeasible') return { plan: null, conflict: [] };
  const out = await needless(bare, left);
  const conflict: Conflict[] = [];
  for (const group of model.mip.groups) {
    if (fixed.has(group) || out.has(group)) continue;
    const seconds = Math.min(10, left());
    const relaxBy = seconds > 0 ? await leastRelaxation(without(bare, out), group, seconds) : null;
    conflict.push({ group, relaxBy });
  }
  return { plan: null, conflict };
}

/**
 * Groups of a model that cannot hold without which the others still cannot: runs of them are let go together, longer while that
 * succeeds, one by one where it does not. Those it has no time for stay in.
 */
async function needless(mip: Mip, left: () => number): Promise<Set<string>> {
  const out = new Set<string>();
  const asked = mip.groups.filter((group) => !fixed.has(group));
  let run = Math.ceil(asked.length / 4);
  for (let at = 0; at < asked.length && left() > 0; ) {
    const tried = asked.slice(at, at + run);
    const rest = without(mip, new Set([...out, ...tried]));
    const { status } = await solveMip(rest, { seconds: Math.min(10, left()), nodes: 2000 });
    if (status === 'infeasible') {
      for (const group of tried) out.add(group);
      at += tried.length;
      run *= 2;
    } else if (run === 1) at += 1;
    else run = Math.ceil(run / 4);
  }
  return out;
}

/** The problem reduced to what must be: only courses somebody must take or that are pinned can make a plan impossible. */
function obligations(problem: Problem): Problem {
  const bound = new Set(problem.takings.filter(({ must }) => must).map(({ course }) => course));
  problem.courses.forEach(({ pinned }, course) => {
    if (pinned) bound.add(course);
  });
  // What must be may itself ask for other courses before it.
  for (let size = -1; size !== bound.size; ) {
    size = bound.size;
    const inside = problem.takings.filter(({ course }) => bound.has(course));
    const needs = inside.flatMap((taking) => taking.needs ?? []);
    const cells = new Set(needs.flatMap((need) => ('cell' in need ? [need.cell] : [])));
    for (const need of needs) if ('course' in need) bound.add(need.course);
    for (const { course, effects } of cells.size > 0 ? problem.takings : []) {
      if (effects.some(({ cell }) => cells.has(cell))) bound.add(course);
    }
  }
  return { ...problem, takings: problem.takings.filter(({ course }) => bound.has(course)) };
}

function without(mip: Mip, gone: ReadonlySet<string>): Mip {
  const rowLower = mip.rowLower.slice();
  const rowUpper = mip.rowUpper.slice();
  for (let row = 0; row < mip.rows; row += 1) {
    if (!gone.has(mip.groups[mip.group[row]!]!)) continue;
    rowLower[row] = Number.NEGATIVE_INFINITY;
    rowUpper[row] = Number.POSITIVE_INFINITY;
  }
  return { ...mip, rowLower, rowUpper };
}

/** Groups whose rows are one limit said for each person: it gives way by the same for all. */
const common = new Set([groups.hoursYear, groups.hoursQuarter]);

/**
 * The least by which the rows of one group give way when all others hold (elastic rows), in sum unless they are one limit; null
 * when that does not help.
 */
async function leastRelaxation(mip: Mip, group: string, seconds: number): Promise<number | null> {
  const rows = [...Array(mip.rows).keys()].filter((row) => mip.groups[mip.group[row]!] === group);
  const isCommon = common.has(group);
  const columns = mip.columns + 2 * (isCommon ? 1 : rows.length);
  const grow = (given: Float64Array, fill: number) => {
    const wide = new Float64Array(columns).fill(fill);
    wide.set(given);
    return wide;
  };
  const slackOf = new Map(rows.map((row, at) => [row, mip.columns + (isCommon ? 0 : 2 * at)]));
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (let row = 0; row < mip.rows; row += 1) {
    for (let at = mip.starts[row]!; at < mip.starts[row + 1]!; at += 1) {
      indices.push(mip.indices[at]!);
      values.push(mip.values[at]!);
    }
    const slack = slackOf.get(row);
    if (slack !== undefined) {
      indices.push(slack, slack + 1);
      values.push(1, -1);
    }
    starts.push(indices.length);
  }
  const integer = new Int32Array(columns);
  integer.set(mip.integer);
  const elastic: Mip = {
    ...mip,
    columns,
    integer,
    cost: grow(mip.cost, -1),
    lower: grow(mip.lower, 0),
    upper: grow(mip.upper, Number.POSITIVE_INFINITY),
    starts: Int32Array.from(starts),
    indices: Int32Array.from(indices),
    values: Float64Array.from(values),
  };
  const { value } = await solveMip(elastic, { seconds, gap: 0.001 });
  return value === null ? null : Math.ceil(-value - 1e-6);
}
