import { isPresent } from '#shared/gaps/is-present.ts';
import type { WorkforceEmployee } from '#shared/gaps/workforce.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { type LevelCells, levelCells } from '#shared/risks/level-cells.ts';
import { neededSkills } from '#shared/risks/needed-skills.ts';
import type { CountRule, Criticality } from '#shared/risks/risks.contract.ts';
import { countHolders, type SkillHolders } from '#shared/risks/skill-holders.ts';
import type { Settings } from '#shared/workspace/settings.ts';
import { loadWorkforce } from '../gaps/load-workforce.ts';
import type { Session } from '../session.ts';
import { readSettings } from '../workspace/settings.store.ts';
import { readCountRules } from './count-rules.store.ts';

/** All that risks are computed from on a day: what present people hold of the needed skills, and how rare that is. */
export interface RiskModel {
  levels: LevelCells;
  skills: readonly SkillHolders[];
  criticality: ReadonlyMap<number, Criticality>;
  rules: readonly CountRule[];
  settings: Settings;
  personOf: ReadonlyMap<number, WorkforceEmployee>;
}

/** The company's levels and holders on a day, computed once per day and revision. */
export function loadRiskModel(session: Session, on: IsoDate): Promise<RiskModel> {
  return session.remember(`risk model ${on}`, async () => {
    const workforce = await loadWorkforce(session);
    const settings = await readSettings(session.reader);
    const rules = await readCountRules(session.reader);
    const present = workforce.employees.filter((person) => isPresent(person, on));
    const criticality = neededSkills(workforce, present, rules);
    const levels = levelCells(workforce, criticality.keys(), on, settings);
    return {
      levels,
      skills: countHolders(levels, settings.holderLevel),
      criticality,
      rules,
      settings,
      personOf: new Map(levels.people.map((person) => [person.id, person])),
    };
  });
}
