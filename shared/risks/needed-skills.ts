import type { Workforce, WorkforceEmployee } from '../gaps/workforce.ts';
import type { CountRule, Criticality } from './risks.contract.ts';

/**
 * The skills the company needs on a day, each with its criticality: the highest at which a job or unit of somebody
 * present asks it; a skill that only a count rule asks counts as important (2).
 */
export function neededSkills(
  { requirements }: Pick<Workforce, 'requirements'>,
  present: readonly WorkforceEmployee[],
  rules: readonly CountRule[],
): Map<number, Criticality> {
  const jobs = new Set(present.flatMap(({ jobIds }) => jobIds));
  const units = new Set(present.map(({ unitId }) => unitId));
  const needed = new Map<number, Criticality>();
  for (const { jobId, unitId, skillId, criticality } of requirements) {
    const asks = jobId === null ? units.has(unitId) : jobs.has(jobId);
    if (asks && criticality > (needed.get(skillId) ?? 0)) needed.set(skillId, criticality);
  }
  for (const { skillId } of rules) if (!needed.has(skillId)) needed.set(skillId, 2);
  return needed;
}
