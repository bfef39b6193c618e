import type { IsoDate } from '../kernel/dates.ts';
import { judgeLevel, statusCodes } from './cell-status.ts';
import { dayKey } from './day-key.ts';
import { decideHeldLevels } from './held-levels.ts';
import { lookUpIds } from './id-lookup.ts';
import type { AssessmentColumns } from './workforce.ts';

/** At least `minimum` people at `level`, in a unit with those below it, or in the company. */
export interface CountRuleTerms {
  unitId: number | null;
  skillId: number;
  level: number;
  minimum: number;
}

export interface CountRuleGap {
  holders: number;
  missing: number;
  /** missing ÷ minimum. */
  missingShare: number;
}

/**
 * The gap of each rule on a day, in the order given: missing share = (needed − holders) ÷ needed, 0 once there are
 * enough (domain rules, §2). `people` are those present; an expired qualification makes no holder.
 */
export function judgeCountRules(
  rules: readonly CountRuleTerms[],
  people: readonly { id: number; unitId: number | null }[],
  parentOf: ReadonlyMap<number, number | null>,
  assessments: AssessmentColumns,
  on: IsoDate,
): CountRuleGap[] {
  const onKey = dayKey(on);
  const skillIds = [...new Set(rules.map(({ skillId }) => skillId))];
  const skillOf = lookUpIds(skillIds);
  const rowOf = lookUpIds(people.map(({ id }) => id));
  const scope = { rows: people.length, rowOf, skills: skillIds.length, skillOf };
  const held = decideHeldLevels(assessments, scope, onKey);
  const rulesOf = Map.groupBy(
    rules.map((rule, place) => ({ ...rule, place })),
    ({ skillId }) => skillId,
  );
  const holders = new Int32Array(rules.length);
  people.forEach(({ unitId }, row) => {
    const places = placesOf(unitId, parentOf);
    for (let at = held.first[row]!; at < held.first[row + 1]!; at += 1) {
      const index = held.assessment[at]!;
      if (judgeLevel(assessments, index, 0, onKey) === statusCodes.expired) continue;
      for (const rule of rulesOf.get(assessments.skillId[index]!) ?? []) {
        if (assessments.level[index]! >= rule.level && places.has(rule.unitId)) {
          holders[rule.place]! += 1;
        }
      }
    }
  });
  return rules.map(({ minimum }, place) => {
    const missing = Math.max(0, minimum - holders[place]!);
    return { holders: holders[place]!, missing, missingShare: missing / minimum };
  });
}

/** The company (null), a person's unit and those above it; a circle of units ends where it closes. */
function placesOf(
  unit: number | null,
  parentOf: ReadonlyMap<number, number | null>,
): Set<number | null> {
  const places = new Set<number | null>([null]);
  for (let at = unit; at !== null && !places.has(at); at = parentOf.get(at) ?? null) places.add(at);
  return places;
}
