import type { IsoDate } from '#shared/kernel/dates.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import { scoreKnowledge } from '#shared/risks/knowledge-risks.ts';
import { leavingFactor } from '#shared/risks/risk-scale.ts';
import type { Leaver } from '#shared/risks/risks.contract.ts';
import { proposeSuccessors } from '#shared/risks/successors.ts';
import { readInterests } from '../experts/interests.store.ts';
import type { Session } from '../session.ts';
import { loadRiskModel } from './load-risk-model.ts';
import { loadRiskNames } from './name-risks.ts';

const candidates = 8;

/** What leaves with one person, and who could take each skill over. */
export async function loadLeaver(
  session: Session,
  on: IsoDate,
  employeeId: number,
): Promise<Leaver> {
  const model = await loadRiskModel(session, on);
  const names = await loadRiskNames(session);
  const leaver = model.personOf.get(employeeId);
  if (!leaver) throw new RelaisError('NOT_FOUND');
  const { levels, skills, criticality, settings } = model;
  const scores = scoreKnowledge(
    levels,
    skills,
    criticality,
    settings,
    (_score, id) => id === employeeId,
  );
  const held = new Map(scores.map(({ skillId, level }) => [skillId, level]));
  const wishes = (
    await Promise.all([...held.keys()].map((skillId) => readInterests(session.reader, { skillId })))
  ).flat();
  const siteOf = (id: number) => names.person(id).site;
  const proposed = proposeSuccessors(levels, { leaver, skills: held, wishes, siteOf }, candidates);
  return {
    ...names.person(employeeId),
    leaveDate: leaver.leaveDate,
    leaving: leavingFactor(leaver.leaveDate, on, settings.leavingYears),
    skills: scores.map((score) => ({
      ...names.risk(score),
      candidates: proposed
        .get(score.skillId)!
        .map((one) => ({ ...names.person(one.employeeId), ...one })),
    })),
  };
}
