import { RelaisError } from '#shared/kernel/errors.ts';
import { assemblePlan, closingsOfPlan } from '#shared/plans/assemble-plan.ts';
import { type ComparedPlan, compareScenarios } from '#shared/plans/compare-scenarios.ts';
import type { Comparison } from '#shared/plans/scenarios.contract.ts';
import { readCompanyEnvelopes } from '../budget/envelopes.store.ts';
import { budgetOf } from '../budget/load-budget.ts';
import { readUnitNames } from '../people/directory.store.ts';
import type { Session } from '../session.ts';
import { readSkillNames } from '../skills/skill-names.store.ts';
import { loadPlanParts } from './load-plan.ts';

/** Plans of one year side by side; throws NOT_FOUND, and INVALID for plans of several years. */
export async function loadComparison(
  session: Session,
  ids: readonly number[],
): Promise<Comparison> {
  const all = [];
  for (const id of new Set(ids)) all.push(await loadPlanParts(session, id));
  const [first] = all;
  if (!first || all.length < 2 || all.some(({ record }) => record.year !== first.record.year)) {
    throw new RelaisError('INVALID', { detail: 'ids' });
  }
  const { table, around } = first;
  const envelopes = await readCompanyEnvelopes(session.reader);
  const plans: ComparedPlan[] = [];
  for (const parts of all) {
    const { record, lines } = parts;
    const closings = closingsOfPlan(lines, around, table);
    const envelope = envelopes.get(record.id) ?? null;
    const { byUnit } = await budgetOf(session, parts);
    plans.push({
      ...{ lines, closings },
      plan: assemblePlan(record, lines, envelope, around, table, closings),
      realByUnit: new Map(byUnit.map(({ id, real }) => [id, real])),
    });
  }
  const units = new Map((await readUnitNames(session.reader)).map(({ id, name }) => [id, name]));
  const skills = await readSkillNames(session.reader);
  return compareScenarios({
    ...{ plans, table },
    unitOf: (employeeId) => around.directory.get(employeeId)?.unitId ?? null,
    unitName: (id) => (id === null ? '' : (units.get(id) ?? '')),
    skillName: (id) => skills.get(id) ?? '',
  });
}
