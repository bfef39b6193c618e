import { addMonths, type IsoDate } from '../kernel/dates.ts';
import type { Settings } from '../workspace/settings.ts';
import { judgeLevel, statusCodes } from './cell-status.ts';
import { dayKey } from './day-key.ts';
import type { GapTable } from './gap-table.ts';
import { decideHeldLevels } from './held-levels.ts';
import { lookUpIds } from './id-lookup.ts';
import { isPresent } from './is-present.ts';
import { indexRequirements } from './required-cells.ts';
import type { Workforce } from './workforce.ts';

/** The settings that gaps depend on. */
export type GapSettings = Pick<Settings, 'criticalityWeights' | 'staleMonths'>;

/**
 * Compares what each present employee holds on a day with what their jobs and unit ask (domain rules, §2).
 * Linear in assessments and required cells; `shared/gaps/summarise.ts` turns the table into figures.
 */
export function computeGaps(workforce: Workforce, on: IsoDate, settings: GapSettings): GapTable {
  const { assessments } = workforce;
  const employees = workforce.employees
    .filter((person) => isPresent(person, on))
    .sort((a, b) => a.id - b.id);
  const requirements = indexRequirements(workforce.requirements);
  const skillIds = [...new Set(workforce.requirements.map(({ skillId }) => skillId))];
  const skillOf = lookUpIds(skillIds);
  const rowOf = lookUpIds(employees.map(({ id }) => id));
  const onKey = dayKey(on);
  const staleBefore = dayKey(addMonths(on, -settings.staleMonths));
  const scope = { rows: employees.length, rowOf, skills: skillIds.length, skillOf };
  const held = decideHeldLevels(assessments, scope, onKey);
  const asked = employees.map((person) => requirements.of(person));
  const size = asked.reduce((sum, { skillId }) => sum + skillId.length, 0);
  const table = emptyTable(size, employees.length);
  const weights = settings.criticalityWeights;
  const entryOf = new Int32Array(skillIds.length).fill(-1);
  let cell = 0;
  for (let row = 0; row < employees.length; row += 1) {
    const from = held.first[row]!;
    for (let at = from; at < held.first[row + 1]!; at += 1) {
      entryOf[skillOf(assessments.skillId[held.assessment[at]!]!)] = at;
    }
    const { skillId, level, criticality } = asked[row]!;
    for (let at = 0; at < skillId.length; at += 1) {
      const required = level[at]!;
      const entry = entryOf[skillOf(skillId[at]!)]!;
      let current = 0;
      let status = statusCodes.notAssessed;
      // An entry before the row's own was left by an employee before.
      if (entry >= from) {
        const index = held.assessment[entry]!;
        table.held[cell] = assessments.level[index]!;
        status = judgeLevel(assessments, index, required, onKey);
        if (status !== statusCodes.expired) current = assessments.level[index]!;
        if (assessments.date[index]! < staleBefore) table.stale[cell] = 1;
      }
      const gap = current < required ? required - current : 0;
      table.row[cell] = row;
      table.skillId[cell] = skillId[at]!;
      table.required[cell] = required;
      table.criticality[cell] = criticality[at]!;
      table.current[cell] = current;
      table.gap[cell] = gap;
      table.weighted[cell] = gap * weights[criticality[at]! - 1]!;
      table.status[cell] = status;
      cell += 1;
    }
    table.first[row + 1] = cell;
  }
  return { on, weights, employees, rowOf, jobs: requirements.jobs, ...table };
}

function emptyTable(size: number, rows: number) {
  return {
    size,
    first: new Int32Array(rows + 1),
    row: new Int32Array(size),
    skillId: new Int32Array(size),
    required: new Uint8Array(size),
    criticality: new Uint8Array(size),
    current: new Uint8Array(size),
    held: new Uint8Array(size),
    gap: new Uint8Array(size),
    weighted: new Float64Array(size),
    status: new Uint8Array(size),
    stale: new Uint8Array(size),
  };
}
