import { addDays, addMonths, type IsoDate } from '../kernel/dates.ts';
import type { Settings } from '../workspace/settings.ts';
import { judgeLevel, statusCodes } from './cell-status.ts';
import { dayKey } from './day-key.ts';
import { decideHeldLevels } from './held-levels.ts';
import { lookUpIds } from './id-lookup.ts';
import { indexRequirements } from './required-cells.ts';
import type { Workforce, WorkforceEmployee } from './workforce.ts';

const staleFlag = 1;
const endsSoonFlag = 2;

/** The settings that cells depend on. */
export type CellSettings = Pick<Settings, 'staleMonths' | 'expiryAlertDays'>;

/** Takes one cell; `level` −1 when not assessed, `criticality` 0 when nothing is asked. */
export type CellVisitor = (
  row: number,
  skill: number,
  level: number,
  required: number,
  status: number,
  flags: number,
  criticality: number,
) => void;

/**
 * Lists the cells of the given people and skills on a day, those that hold an assessment or a requirement,
 * flat as in `Matrix`: six numbers a cell. Rows and columns are the places in the two lists.
 */
export function computeCells(
  workforce: Workforce,
  people: readonly WorkforceEmployee[],
  skillIds: readonly number[],
  on: IsoDate,
  settings: CellSettings,
): number[] {
  const cells: number[] = [];
  eachCell(
    workforce,
    people,
    skillIds,
    on,
    settings,
    (row, skill, level, required, status, flags) =>
      cells.push(row, skill, level, required, status, flags),
  );
  return cells;
}

/** Visits the cells of the given people and skills on a day, row by row; within a row, in no order. */
export function eachCell(
  workforce: Workforce,
  people: readonly WorkforceEmployee[],
  skillIds: readonly number[],
  on: IsoDate,
  settings: CellSettings,
  visit: CellVisitor,
): void {
  const { assessments } = workforce;
  const skillOf = lookUpIds(skillIds);
  const rowOf = lookUpIds(people.map(({ id }) => id));
  const requirements = indexRequirements(workforce.requirements);
  const onKey = dayKey(on);
  const staleBefore = dayKey(addMonths(on, -settings.staleMonths));
  const endsBy = dayKey(addDays(on, Math.max(0, ...settings.expiryAlertDays)));
  const scope = { rows: people.length, rowOf, skills: skillIds.length, skillOf };
  const held = decideHeldLevels(assessments, scope, onKey);
  const required = new Uint8Array(skillIds.length);
  const criticality = new Uint8Array(skillIds.length);
  people.forEach((person, row) => {
    const asked = requirements.of(person);
    for (let at = 0; at < asked.skillId.length; at += 1) {
      const skill = skillOf(asked.skillId[at]!);
      if (skill < 0) continue;
      required[skill] = asked.level[at]!;
      criticality[skill] = asked.criticality[at]!;
    }
    for (let at = held.first[row]!; at < held.first[row + 1]!; at += 1) {
      const index = held.assessment[at]!;
      const skill = held.skill[at]!;
      const status = judgeLevel(assessments, index, required[skill]!, onKey);
      const expired = status === statusCodes.expired;
      const end = assessments.validUntil[index]!;
      const stale = assessments.date[index]! < staleBefore ? staleFlag : 0;
      const endsSoon = !expired && end !== 0 && end <= endsBy ? endsSoonFlag : 0;
      const level = expired ? 0 : assessments.level[index]!;
      const weight = required[skill] === 0 ? 0 : criticality[skill]!;
      visit(row, skill, level, required[skill]!, status, stale | endsSoon, weight);
      required[skill] = 0;
    }
    // What is left asks for a skill nobody assessed.
    for (let at = 0; at < asked.skillId.length; at += 1) {
      const skill = skillOf(asked.skillId[at]!);
      if (skill < 0 || required[skill] === 0) continue;
      visit(row, skill, -1, required[skill]!, statusCodes.notAssessed, 0, criticality[skill]!);
      required[skill] = 0;
    }
  });
}
