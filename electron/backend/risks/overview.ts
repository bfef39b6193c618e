import type { IsoDate } from '#shared/kernel/dates.ts';
import { departuresOf } from '#shared/risks/departures.ts';
import { scoreKnowledge } from '#shared/risks/knowledge-risks.ts';
import type { RiskBand, RisksOverview } from '#shared/risks/risks.contract.ts';
import type { Session } from '../session.ts';
import { loadRisks } from '../skills/load-risks.ts';
import { loadRiskModel } from './load-risk-model.ts';
import { loadRiskNames } from './name-risks.ts';

const most = 20_000;

/** Knowledge at risk on a day with names, and the departures that carry it. */
export async function riskOverview(session: Session, on: IsoDate): Promise<RisksOverview> {
  const { levels, skills, criticality, settings } = await loadRiskModel(session, on);
  const names = await loadRiskNames(session);
  const { holes, singleHolders } = await loadRisks(session, on);
  const watch = settings.riskBands[2];
  const scores = scoreKnowledge(
    levels,
    skills,
    criticality,
    settings,
    (score, _id, leaving) => score >= watch || leaving > 1,
  );
  const wanted = scores.filter(({ score }) => score >= watch);
  const count = (band: RiskBand) => wanted.filter((one) => one.band === band).length;
  return {
    on,
    rows: wanted.slice(0, most).map(names.risk),
    total: wanted.length,
    act: count('act'),
    plan: count('plan'),
    watch: count('watch'),
    departures: departuresOf(scores.filter(({ leaving }) => leaving > 1)).map((one) => ({
      ...one,
      ...names.person(one.employeeId),
    })),
    holes,
    singleHolders,
  };
}
