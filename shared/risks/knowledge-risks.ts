import type { IsoDate } from '../kernel/dates.ts';
import type { Settings } from '../workspace/settings.ts';
import { cellWidth, type LevelCells } from './level-cells.ts';
import { leavingFactor, positionFactor, riskBand } from './risk-scale.ts';
import type { Criticality, RiskBand } from './risks.contract.ts';
import type { SkillHolders } from './skill-holders.ts';

/** A skill somebody holds, and what losing it with them would mean. */
export interface KnowledgeScore {
  employeeId: number;
  skillId: number;
  level: number;
  /** Others who hold it. */
  others: number;
  criticality: Criticality;
  leaveDate: IsoDate | null;
  /** 1 to 5 each; the score is their product. */
  leaving: number;
  position: number;
  score: number;
  band: RiskBand;
}

export type RiskSettings = Pick<Settings, 'leavingYears' | 'riskBands'>;

/**
 * Scores every person × needed skill they hold, 1 to 25 (domain rules, §2), those who may leave soonest first.
 * `keep` says which are wanted, before anything is built: a large company holds hundreds of thousands.
 */
export function scoreKnowledge(
  { on, people, skillIds, cells }: LevelCells,
  holders: readonly SkillHolders[],
  criticality: ReadonlyMap<number, Criticality>,
  settings: RiskSettings,
  keep: (score: number, employeeId: number, leaving: number) => boolean,
): KnowledgeScore[] {
  const leaving = people.map(({ leaveDate }) =>
    leavingFactor(leaveDate, on, settings.leavingYears),
  );
  const weight = skillIds.map((id) => criticality.get(id) ?? null);
  const scores: KnowledgeScore[] = [];
  for (let at = 0; at < cells.length; at += cellWidth) {
    const [row, skill, level] = [cells[at]!, cells[at + 1]!, cells[at + 2]!];
    const { threshold, holders: count } = holders[skill]!;
    const critical = weight[skill] ?? null;
    if (level < threshold || critical === null) continue;
    const position = positionFactor(count - 1, critical);
    const score = leaving[row]! * position;
    const person = people[row]!;
    if (!keep(score, person.id, leaving[row]!)) continue;
    scores.push({
      employeeId: person.id,
      skillId: skillIds[skill]!,
      level,
      others: count - 1,
      criticality: critical,
      leaveDate: person.leaveDate,
      leaving: leaving[row]!,
      position,
      score,
      band: riskBand(score, settings.riskBands),
    });
  }
  return scores.sort(byWeight);
}

const never = '9999';

function byWeight(a: KnowledgeScore, b: KnowledgeScore): number {
  const [first, second] = [a.leaveDate ?? never, b.leaveDate ?? never];
  return (
    b.score - a.score ||
    a.others - b.others ||
    (first < second ? -1 : first > second ? 1 : 0) ||
    a.employeeId - b.employeeId ||
    a.skillId - b.skillId
  );
}
