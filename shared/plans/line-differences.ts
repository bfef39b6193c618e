import { changedFields } from './amended-lines.ts';
import type { LineRecord } from './assemble-plan.ts';
import type { ComparedPlan } from './compare-scenarios.ts';
import type { PlanLine } from './plans.contract.ts';
import type { Comparison, ScenarioLine } from './scenarios.contract.ts';

interface Pair {
  record: LineRecord;
  row: PlanLine;
}

/**
 * Lines that scenarios do not treat alike, in the first's order. The same line is the same course, the first with the
 * first where a plan holds it several times; cancelled lines count as missing.
 */
export function lineDifferences(
  plans: readonly ComparedPlan[],
): Pick<Comparison, 'differences' | 'same'> {
  const sides = plans.map(keyedLines);
  const keys = new Set(sides.flatMap((side) => [...side.keys()]));
  const differences: Comparison['differences'] = [];
  let same = 0;
  for (const key of keys) {
    const pairs = sides.map((side) => side.get(key) ?? null);
    const [first, ...others] = pairs.filter((pair) => pair !== null);
    const changed = new Set(others.flatMap(({ record }) => changedFields(first!.record, record)));
    if (changed.size === 0 && others.length === plans.length - 1) {
      same += 1;
      continue;
    }
    differences.push({
      courseId: first!.record.courseId,
      title: first!.row.title,
      lines: pairs.map((pair) => pair && shown(pair)),
      changed: [...changed],
    });
  }
  return { differences, same };
}

function keyedLines({ plan, lines }: ComparedPlan): Map<string, Pair> {
  const records = new Map(lines.map((line) => [line.id, line]));
  const seen = new Map<number, number>();
  const keyed = new Map<string, Pair>();
  for (const row of plan.lineRows) {
    if (row.state === 'cancelled') continue;
    const count = seen.get(row.courseId) ?? 0;
    seen.set(row.courseId, count + 1);
    keyed.set(`${row.courseId} ${count}`, { record: records.get(row.id)!, row });
  }
  return keyed;
}

function shown({ row }: Pair): ScenarioLine {
  const { id, quarter, participants, sessions, hours, costs, weightedClosed } = row;
  return {
    ...{ lineId: id, quarter, people: participants, sessions, weightedClosed },
    hours: hours * participants,
    real: costs.real,
  };
}
