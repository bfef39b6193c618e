import { judgeLevel, statusCodes } from '../gaps/cell-status.ts';
import { dayKey } from '../gaps/day-key.ts';
import { decideHeldLevels } from '../gaps/held-levels.ts';
import { lookUpIds } from '../gaps/id-lookup.ts';
import { isPresent } from '../gaps/is-present.ts';
import { indexRequirements } from '../gaps/required-cells.ts';
import type { Workforce } from '../gaps/workforce.ts';
import { addDays, type IsoDate } from '../kernel/dates.ts';
import { assessmentSources } from '../skills/skills.contract.ts';
import type { Settings } from '../workspace/settings.ts';
import type { HeldQualification, QualificationStatus } from './qualifications.contract.ts';

/** One person × qualification, by ids. */
export type QualificationCell = Pick<
  HeldQualification,
  | 'employeeId'
  | 'unitId'
  | 'skillId'
  | 'status'
  | 'required'
  | 'level'
  | 'source'
  | 'date'
  | 'validUntil'
>;

/**
 * Where the people present on a day stand with each qualification they were assessed on or are asked for
 * (domain rules, §2), people and qualifications by id. Only assessments dated on or before the day count.
 */
export function qualificationCells(
  workforce: Workforce,
  qualificationIds: readonly number[],
  on: IsoDate,
  { expiryAlertDays }: Pick<Settings, 'expiryAlertDays'>,
): QualificationCell[] {
  const { assessments } = workforce;
  const people = workforce.employees
    .filter((person) => isPresent(person, on))
    .sort((a, b) => a.id - b.id);
  const skillIds = [...qualificationIds].sort((a, b) => a - b);
  const skillOf = lookUpIds(skillIds);
  const rowOf = lookUpIds(people.map(({ id }) => id));
  const onKey = dayKey(on);
  const soonKey = dayKey(addDays(on, Math.max(0, ...expiryAlertDays)));
  const scope = { rows: people.length, rowOf, skills: skillIds.length, skillOf };
  const held = decideHeldLevels(assessments, scope, onKey);
  const requirements = indexRequirements(workforce.requirements);
  const decides = new Int32Array(skillIds.length);
  const required = new Uint8Array(skillIds.length);
  return people.flatMap((person, row) => {
    decides.fill(-1);
    required.fill(0);
    const asked = requirements.of(person);
    asked.skillId.forEach((id, at) => {
      const skill = skillOf(id);
      if (skill >= 0) required[skill] = asked.level[at]!;
    });
    for (let at = held.first[row]!; at < held.first[row + 1]!; at += 1) {
      const index = held.assessment[at]!;
      decides[skillOf(assessments.skillId[index]!)] = index;
    }
    return skillIds.flatMap((skillId, skill): QualificationCell[] => {
      const index = decides[skill]!;
      const cell = { employeeId: person.id, unitId: person.unitId, skillId };
      if (index < 0) {
        if (required[skill] === 0) return [];
        const nothing = { level: 0, source: null, date: null, validUntil: null };
        return [{ ...cell, ...nothing, required: required[skill]!, status: 'neverHeld' }];
      }
      const end = assessments.validUntil[index]!;
      const level = assessments.level[index]!;
      const low = level < Math.max(1, required[skill]!);
      const judged = judgeLevel(assessments, index, required[skill]!, onKey);
      const status: QualificationStatus =
        judged === statusCodes.expired
          ? 'expired'
          : low
            ? 'insufficient'
            : end !== 0 && end <= soonKey
              ? 'expiresSoon'
              : 'valid';
      return [
        {
          ...cell,
          status,
          required: required[skill]!,
          level,
          source: assessmentSources[assessments.source[index]!]!,
          date: isoOf(assessments.date[index]!),
          validUntil: end === 0 ? null : isoOf(end),
        },
      ];
    });
  });
}

/** A day key back as its ISO day. */
function isoOf(key: number): IsoDate {
  const text = String(key);
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}
