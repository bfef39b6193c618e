import { fullName } from '#shared/people/full-name.ts';
import type { KnowledgeScore } from '#shared/risks/knowledge-risks.ts';
import type { KnowledgeRisk, Succession } from '#shared/risks/risks.contract.ts';
import { readUnitNames } from '../people/directory.store.ts';
import { loadEmployees } from '../people/load-employees.ts';
import type { Session } from '../session.ts';
import { loadSkills } from '../skills/load-skills.ts';
import { readSuccessions } from './successions.store.ts';

/** Puts names beside the ids that risks are computed with. */
export interface RiskNames {
  person: (id: number) => {
    employeeId: number;
    matricule: string;
    name: string;
    unit: string | null;
    site: string | null;
  };
  skill: (id: number) => { skillId: number; skill: string; domain: string | null };
  unit: (id: number | null) => { unitId: number | null; unit: string | null };
  succession: (employeeId: number, skillId: number) => Succession | null;
  risk: (score: KnowledgeScore) => KnowledgeRisk;
}

/** The names of people, skills and units, and the successions decided so far. */
export function loadRiskNames(session: Session): Promise<RiskNames> {
  return session.remember('risk names', async () => {
    const people = new Map((await loadEmployees(session)).map((one) => [one.id, one]));
    const skills = new Map((await loadSkills(session)).map((one) => [one.id, one]));
    const units = new Map((await readUnitNames(session.reader)).map((one) => [one.id, one.name]));
    const decided = new Map(
      (await readSuccessions(session.reader)).map((one) => [
        `${one.employeeId} ${one.skillId}`,
        one,
      ]),
    );
    const person: RiskNames['person'] = (id) => {
      const { matricule, unit, site, ...one } = people.get(id)!;
      return { employeeId: id, matricule, name: fullName(one), unit, site };
    };
    const skill: RiskNames['skill'] = (id) => {
      const { name, domain } = skills.get(id)!;
      return { skillId: id, skill: name, domain };
    };
    const succession: RiskNames['succession'] = (employeeId, skillId) => {
      const one = decided.get(`${employeeId} ${skillId}`);
      if (!one) return null;
      const { successorId, decidedOn, who, comment } = one;
      return { successorId, successor: person(successorId).name, decidedOn, who, comment };
    };
    return {
      person,
      skill,
      unit: (id) => ({ unitId: id, unit: id === null ? null : (units.get(id) ?? null) }),
      succession,
      risk: (score) => ({
        ...score,
        ...person(score.employeeId),
        ...skill(score.skillId),
        succession: succession(score.employeeId, score.skillId),
      }),
    };
  });
}
