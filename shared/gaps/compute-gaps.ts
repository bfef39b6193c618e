import { addMonths, type IsoDate } from '../kernel/dates.ts';
import type { Settings } from '../workspace/settings.ts';
import { judgeLevel, statusCodes } from './cell-status.ts';
import { dayKey } from './day-key.ts';
import type { GapTable } from './gap-table.ts';
import { decideHeldLevels } from './held-levels.ts';
import { lookUpIds } from './id-lookup.ts';
import { isPresent } from './is-present.ts';
import { indexRequirements, type RequiredCells } from './required-cells.ts';
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
  // People with the same jobs and unit share one answer.
  const places = new Map<RequiredCells, Int32Array>();
  for (const ask of asked) {
    if (!places.has(ask)) places.set(ask, skillOf.all(ask.skillId));
  }
  const size = asked.reduce((sum, { skillId }) => sum + skillId.length, 0);
  const table = emptyTable(size, employees.length);
  const { current, gap, held: heldLevel, stale, status, weighted } = table;
  const { date, level } = assessments;
  const weights = settings.criticalityWeights;
  const entryOf = new Int32Array(skillIds.length).fill(-1);
  let cell = 0;
  asked.forEach((ask, row) => {
    const placeOf = places.get(ask)!;
    const from = held.first[row]!;
    for (let at = from; at < held.first[row + 1]!; at += 1) entryOf[held.skill[at]!] = at;
    table.row.fill(row, cell, cell + placeOf.length);
    table.skillId.set(ask.skillId, cell);
    table.required.set(ask.level, cell);
    table.criticality.set(ask.criticality, cell);
    for (let at = 0; at < placeOf.length; at += 1) {
      const required = ask.level[at]!;
      const entry = entryOf[placeOf[at]!]!;
      let counted = 0;
      // An entry before the row's own was left by an employee before.
      if (entry < from) {
        status[cell] = statusCodes.notAssessed;
      } else {
        const index = held.assessment[entry]!;
        const judged = judgeLevel(assessments, index, required, onKey);
        status[cell] = judged;
        heldLevel[cell] = level[index]!;
        if (judged !== statusCodes.expired) counted = level[index]!;
        if (date[index]! < staleBefore) stale[cell] = 1;
        current[cell] = counted;
      }
      if (counted < required) {
        gap[cell] = required - counted;
        weighted[cell] = (required - counted) * weights[ask.criticality[at]! - 1]!;
      }
      cell += 1;
    }
    table.first[row + 1] = cell;
  });
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
