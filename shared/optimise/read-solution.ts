import type { PlanModel } from './model.ts';
import type { ChosenLine, Problem } from './problem.ts';

/** The plan a solution of the model stands for, lines by offer, quarter and site. Sessions are as few as the people fill. */
export function readSolution(
  problem: Problem,
  { lines, seats }: Pick<PlanModel, 'lines' | 'seats'>,
  solution: Float64Array,
): ChosenLine[] {
  const people: number[][] = lines.map(() => []);
  for (const { taking, line, column } of seats) {
    if (solution[column]! > 0.5) people[line]!.push(problem.takings[taking]!.person);
  }
  return lines.flatMap(({ offer, course, quarter, site }, line) => {
    const own = people[line]!.sort((a, b) => a - b);
    if (own.length === 0) return [];
    const sessions = Math.ceil(own.length / problem.courses[course]!.groupMax);
    return [{ offer, quarter, site, sessions, people: own }];
  });
}

/** A solution of the model that stands for a plan, its gain columns left for the solver to complete; null when a line is unknown. */
export function startFrom(
  problem: Problem,
  model: PlanModel,
  plan: readonly ChosenLine[],
): { indices: number[]; values: number[] } | null {
  const key = (offer: number, quarter: number, site: string | null) =>
    `${offer}|${quarter}|${site}`;
  const lineOf = new Map(
    model.lines.map((line, at) => [key(line.offer, line.quarter, line.site), at]),
  );
  const runs = new Float64Array(model.lines.length);
  const taken = new Set<string>();
  for (const line of plan) {
    const at = lineOf.get(key(line.offer, line.quarter, line.site));
    if (at === undefined) return null;
    runs[at] = line.sessions;
    for (const person of line.people) taken.add(`${at}|${person}`);
  }
  const indices: number[] = [];
  const values: number[] = [];
  for (const { taking, line, column } of model.seats) {
    indices.push(column);
    values.push(taken.has(`${line}|${problem.takings[taking]!.person}`) ? 1 : 0);
  }
  model.sessions.forEach((column, at) => {
    indices.push(column);
    values.push(runs[at]!);
  });
  return { indices, values };
}
