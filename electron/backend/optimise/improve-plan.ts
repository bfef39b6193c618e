import { seededRandom } from '#shared/kernel/random.ts';
import { poolsOf } from '#shared/optimise/greedy.ts';
import { buildModel } from '#shared/optimise/model.ts';
import type { ChosenLine, Problem } from '#shared/optimise/problem.ts';
import { readSolution, startFrom } from '#shared/optimise/read-solution.ts';
import { restrictProblem, widenPlan } from '#shared/optimise/restrict-problem.ts';
import { tightenUnits } from '#shared/optimise/tighten-units.ts';
import { solveMip } from './solve-mip.ts';

interface Search {
  /** Keeps a plan when it holds and closes more. */
  offer: (plan: ChosenLine[]) => boolean;
  isDone: () => boolean;
  left: () => number;
  stopped: () => boolean;
}

const partSeats = 1200;

/**
 * Improves a plan by solving parts of it exactly while the rest stays: pools that share people are freed together.
 * The order of parts comes from a fixed seed.
 */
export async function improvePlan(
  problem: Problem,
  current: () => ChosenLine[],
  { offer, isDone, left, stopped }: Search,
): Promise<void> {
  const random = seededRandom(7);
  const pools = poolsOf(problem);
  const offers = problem.courses.map(
    (_, course) => problem.offers.filter((one) => one.course === course).length,
  );
  const weight = pools.map(({ course, takings }) => takings.length * offers[course]!);
  const poolsOfPerson = new Map<number, number[]>();
  pools.forEach(({ takings }, pool) => {
    for (const taking of takings) {
      const { person } = problem.takings[taking]!;
      const known = poolsOfPerson.get(person);
      if (known) known.push(pool);
      else poolsOfPerson.set(person, [pool]);
    }
  });
  let order: number[] = [];
  while (!isDone()) {
    if (order.length === 0) order = shuffle(pools.length, random);
    const seed = order.pop()!;
    const free = new Set([seed]);
    // One quarter or two at a time: quarters look alike, and a search among all of them would be spent on their likeness.
    const count = Math.min(problem.quarters.length, random() < 0.6 ? 1 : 2);
    const quarters = shuffle(problem.quarters.length, random)
      .slice(0, count)
      .map((at) => problem.quarters[at]!)
      .sort((a, b) => a - b);
    let size = weight[seed]! * count;
    const near = new Map<number, number>();
    for (const taking of pools[seed]!.takings) {
      for (const pool of poolsOfPerson.get(problem.takings[taking]!.person)!) {
        near.set(pool, (near.get(pool) ?? 0) + 1);
      }
    }
    const ranked = [...near]
      .map(([pool, shared]) => ({ pool, rank: (shared / pools[pool]!.takings.length) * random() }))
      .sort((a, b) => b.rank - a.rank || a.pool - b.pool);
    for (const { pool } of ranked) {
      if (size + weight[pool]! * count > partSeats || free.has(pool)) continue;
      free.add(pool);
      size += weight[pool]! * count;
    }
    const keys = new Set([...free].map((at) => `${pools[at]!.course}|${pools[at]!.site}`));
    const part = restrictProblem(
      problem,
      current(),
      (course, site) => keys.has(`${course}|${site}`),
      quarters,
    );
    const model = buildModel(tightenUnits(part.problem, part.own), 0);
    const start = startFrom(part.problem, model, part.own);
    const result = await solveMip(model.mip, {
      seconds: Math.min(1.5, left()),
      gap: 0.005,
      start,
      stopped,
    });
    if (result.solution) offer(widenPlan(part, readSolution(part.problem, model, result.solution)));
    await new Promise((resume) => setImmediate(resume));
  }
}

function shuffle(count: number, random: () => number): number[] {
  const list = Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other]!, list[at]!];
  }
  return list;
}
