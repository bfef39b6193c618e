import { compareText } from '#shared/kernel/compare-text.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { type CoverageRules, coverageOf } from '#shared/risks/coverage.ts';
import type { Coverage, Loss } from '#shared/risks/risks.contract.ts';
import { whatIfLeft } from '#shared/risks/what-if.ts';
import { readUnits } from '../people/units.store.ts';
import type { Session } from '../session.ts';
import { loadRiskModel, type RiskModel } from './load-risk-model.ts';
import { loadRiskNames } from './name-risks.ts';

/** Coverage of the needed skills on a day, least covered first, then fewest holders, unit and skill by name. */
export async function loadCoverage(
  session: Session,
  on: IsoDate,
  by: 'company' | 'unit',
): Promise<Coverage[]> {
  const model = await loadRiskModel(session, on);
  const names = await loadRiskNames(session);
  return coverageOf(model.levels, model.skills, await readRules(session, on, model))
    .filter(({ unitId }) => (unitId === null) === (by === 'company'))
    .map((row) => ({
      ...row,
      ...names.unit(row.unitId),
      ...names.skill(row.skillId),
      criticality: model.criticality.get(row.skillId)!,
    }))
    .sort(
      (a, b) =>
        a.coverage - b.coverage ||
        a.busFactor - b.busFactor ||
        b.criticality - a.criticality ||
        compareText(a.unit ?? '', b.unit ?? '') ||
        compareText(a.skill, b.skill),
    );
}

/** What coverage loses without some people, with names. */
export async function loadLosses(
  session: Session,
  on: IsoDate,
  employeeIds: readonly number[],
): Promise<Loss[]> {
  const model = await loadRiskModel(session, on);
  const names = await loadRiskNames(session);
  const rules = await readRules(session, on, model);
  return whatIfLeft(model.levels, model.skills, rules, new Set(employeeIds)).map((row) => ({
    ...row,
    ...names.unit(row.unitId),
    ...names.skill(row.skillId),
    criticality: model.criticality.get(row.skillId)!,
  }));
}

async function readRules(
  session: Session,
  on: IsoDate,
  { rules, settings }: RiskModel,
): Promise<CoverageRules> {
  const units = await readUnits(session.reader, on);
  return {
    rules,
    parentOf: new Map(units.map(({ id, parentId }) => [id, parentId])),
    minimumHolders: settings.minimumHolders,
  };
}
