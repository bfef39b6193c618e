import { checkPlan } from '#shared/optimise/check-plan.ts';
import type { ChosenLine, Problem } from '#shared/optimise/problem.ts';

interface Option {
  offer: number;
  quarter: ChosenLine['quarter'];
  site: string | null;
}

/**
 * The most any plan of a small problem can close, by trying every place of everybody; null when no plan holds.
 * Sessions are as few as the people fill: more of them would cost more and gain nothing.
 */
export function bestByTrying(problem: Problem): number | null {
  const options = problem.takings.map(({ person, course }): (Option | null)[] => {
    const { remote, quarters } = problem.courses[course]!;
    const site = remote ? null : problem.people[person]!.site;
    return [
      ...problem.offers.flatMap((one, offer) =>
        one.course !== course
          ? []
          : problem.quarters
              .filter((quarter) => quarters.includes(quarter))
              .map((quarter) => ({ offer, quarter, site })),
      ),
      null,
    ];
  });
  // What the places still to decide could add at most: leaves that cannot beat the best are not visited.
  const most = problem.takings.map(({ effects }) =>
    effects.reduce((sum, { cell }) => {
      const { required, level, weight } = problem.cells[cell]!;
      return sum + (required - level) * weight;
    }, 0),
  );
  const ahead = most.map((_, at) => most.slice(at).reduce((sum, one) => sum + one, 0));
  const chosen: (Option | null)[] = [];
  let best: number | null = null;
  const visit = (at: number, possible: number) => {
    if (best !== null && possible + (ahead[at] ?? 0) <= best) return;
    if (at < options.length) {
      for (const option of options[at]!) {
        if (option === null && problem.takings[at]!.must) continue;
        chosen[at] = option;
        visit(at + 1, possible + (option ? most[at]! : 0));
      }
      return;
    }
    const { value, violations } = checkPlan(problem, linesOf(problem, chosen));
    if (violations.length === 0 && (best === null || value > best)) best = value;
  };
  visit(0, 0);
  return best;
}

function linesOf(problem: Problem, chosen: readonly (Option | null)[]): ChosenLine[] {
  const lines = new Map<string, ChosenLine>();
  chosen.forEach((option, taking) => {
    if (!option) return;
    const key = `${option.offer}|${option.quarter}|${option.site}`;
    const line = lines.get(key) ?? { ...option, sessions: 0, people: [] };
    lines.set(key, line);
    line.people.push(problem.takings[taking]!.person);
  });
  for (const line of lines.values()) {
    const { groupMax } = problem.courses[problem.offers[line.offer]!.course]!;
    line.sessions = Math.ceil(line.people.length / groupMax);
  }
  return [...lines.values()];
}
