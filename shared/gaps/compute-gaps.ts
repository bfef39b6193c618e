import { addMonths, type IsoDate } from '../kernel/dates.ts';
import { type CellStatus, cellStatuses } from '../skills/skills.contract.ts';
import type { Settings } from '../workspace/settings.ts';
import { dayKey } from './day-key.ts';
import type { GapTable } from './gap-table.ts';
import { decideHeldLevels } from './held-levels.ts';
import { isPresent } from './is-present.ts';
import { indexRequirements } from './required-cells.ts';
import type { Workforce } from './workforce.ts';

/** The settings that gaps depend on. */
export type GapSettings = Pick<Settings, 'criticalityWeights' | 'staleMonths'>;

const code = (status: CellStatus) => cellStatuses.indexOf(status);
const met = code('met');
const below = code('below');
const above = code('above');
const notAssessed = code('notAssessed');
const expired = code('expired');

/**
 * Compares what each present employee holds on a day with what their jobs and unit ask (domain rules, §2).
 * Linear in assessments and required cells; `shared/gaps/summarise.ts` turns the table into figures.
 */
export function computeGaps(workforce: Workforce, on: IsoDate, settings: GapSettings): GapTable {
  const employees = workforce.employees
    .filter((person) => isPresent(person, on))
    .sort((a, b) => a.id - b.id);
  const rowOf = new Map(employees.map(({ id }, row) => [id, row]));
  const requirements = indexRequirements(workforce.requirements);
  const asked = employees.map((person) => requirements.of(person));
  const { assessments } = workforce;
  const onKey = dayKey(on);
  const staleBefore = dayKey(addMonths(on, -settings.staleMonths));
  const held = decideHeldLevels(assessments, rowOf, onKey);
  const table = emptyTable(
    asked.reduce((sum, { skillId }) => sum + skillId.length, 0),
    employees.length,
  );
  const weights = settings.criticalityWeights;
  const assessmentOf = new Map<number, number>();
  let cell = 0;
  for (let row = 0; row < employees.length; row += 1) {
    assessmentOf.clear();
    for (let at = held.first[row]!; at < held.first[row + 1]!; at += 1) {
      const index = held.assessment[at]!;
      assessmentOf.set(assessments.skillId[index]!, index);
    }
    const { skillId, level, criticality } = asked[row]!;
    for (let at = 0; at < skillId.length; at += 1) {
      const required = level[at]!;
      const index = assessmentOf.get(skillId[at]!);
      let current = 0;
      let status = notAssessed;
      if (index !== undefined) {
        table.held[cell] = assessments.level[index]!;
        const end = assessments.validUntil[index]!;
        if (end !== 0 && end < onKey) {
          status = expired;
        } else {
          current = assessments.level[index]!;
          status = current < required ? below : current > required ? above : met;
        }
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
