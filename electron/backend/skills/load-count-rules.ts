import { judgeCountRules } from '#shared/gaps/count-rules.ts';
import { isPresent } from '#shared/gaps/is-present.ts';
import { compareText } from '#shared/kernel/compare-text.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { JudgedCountRule } from '#shared/skills/rules.contract.ts';
import { readUnits } from '../people/units.store.ts';
import { readWorkforceEmployees } from '../people/workforce.store.ts';
import type { Session } from '../session.ts';
import { readAssessmentsOfSkills } from './assessments-of-skills.store.ts';
import { readCountRuleRows } from './count-rules.store.ts';
import { loadSkills } from './load-skills.ts';

/** Every count rule with names and its gap on a day, the largest missing share first. */
export async function loadCountRules(session: Session, on: IsoDate): Promise<JudgedCountRule[]> {
  const { reader } = session;
  const rules = await readCountRuleRows(reader);
  if (rules.length === 0) return [];
  const units = await readUnits(reader, on);
  const skills = new Map((await loadSkills(session)).map((skill) => [skill.id, skill]));
  const present = (await readWorkforceEmployees(reader)).filter((one) => isPresent(one, on));
  const gaps = judgeCountRules(
    rules,
    present,
    new Map(units.map(({ id, parentId }) => [id, parentId])),
    await readAssessmentsOfSkills(reader, [...new Set(rules.map(({ skillId }) => skillId))]),
    on,
  );
  const unitNames = new Map(units.map(({ id, name }) => [id, name]));
  return rules
    .map((rule, at) => {
      const { name, domain } = skills.get(rule.skillId)!;
      const unit = rule.unitId === null ? null : (unitNames.get(rule.unitId) ?? null);
      return { ...rule, ...gaps[at]!, unit, skill: name, domain };
    })
    .sort(
      (a, b) =>
        b.missingShare - a.missingShare ||
        compareText(a.unit ?? '', b.unit ?? '') ||
        compareText(a.skill, b.skill),
    );
}
