import type { OfferedTrainer, Trainer } from './experts.contract.ts';
import { inService } from './path.ts';

/**
 * Trainers in service whose accreditation covers one of the skills, by itself or through its domain, once each; valid
 * accreditations first, then the most free days.
 */
export function offerTrainers(
  trainers: readonly Trainer[],
  raised: readonly { skillId: number; domain: string | null }[],
): OfferedTrainer[] {
  const covers = (one: Trainer) =>
    raised.some(
      ({ skillId, domain }) =>
        skillId === one.skillId || (one.coversDomain !== null && domain === one.coversDomain),
    );
  const fit = trainers
    .filter((one) => inService.includes(one.stage) && covers(one))
    .sort(
      (a, b) =>
        Number(a.status === 'expired') - Number(b.status === 'expired') ||
        b.capacity - b.carried - (a.capacity - a.carried) ||
        a.id - b.id,
    );
  const once = new Map<number, Trainer>();
  for (const one of fit) if (!once.has(one.employeeId)) once.set(one.employeeId, one);
  return [...once.values()].map(
    ({ employeeId, name, skill, level, status, carried, capacity }) => ({
      ...{ employeeId, name, skill, level, status, carried, capacity },
    }),
  );
}
