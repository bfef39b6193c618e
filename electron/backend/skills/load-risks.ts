import type { IsoDate } from '#shared/kernel/dates.ts';
import { fullName } from '#shared/people/full-name.ts';
import { findRisks } from '#shared/skills/find-risks.ts';
import type { Risks } from '#shared/skills/skills.contract.ts';
import { loadEmployees } from '../people/load-employees.ts';
import { loadRiskModel } from '../risks/load-risk-model.ts';
import type { Session } from '../session.ts';
import { loadSkills } from './load-skills.ts';

/** The company's risks on a day, computed once per day and revision from the levels that knowledge at risk is. */
export function loadRisks(session: Session, on: IsoDate): Promise<Risks> {
  return session.remember(`risks ${on}`, async () => {
    const { levels, settings, rules } = await loadRiskModel(session, on);
    const names = new Map((await loadEmployees(session)).map((one) => [one.id, fullName(one)]));
    const skills = new Map((await loadSkills(session)).map((skill) => [skill.id, skill]));
    const people = levels.people.map(({ id }) => ({ id, name: names.get(id) ?? '' }));
    const ruled = new Set(rules.map(({ skillId }) => skillId));
    const asked = levels.skillIds.map((id) => ({ ...skills.get(id)!, ruled: ruled.has(id) }));
    return findRisks({ on, people, skills: asked, cells: levels.cells }, settings);
  });
}
