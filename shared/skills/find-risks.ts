import type { Settings } from '../workspace/settings.ts';
import { cellStatuses, type Matrix, type Risks, type SkillRisk } from './skills.contract.ts';

const expired = cellStatuses.indexOf('expired');
const endsSoon = 2;

/**
 * Counts what a company could lose, over the skills it asks somebody for. A holder has the holder level of the
 * settings, or the highest level asked of anybody when that is lower: nobody is asked for more.
 */
export function findRisks(matrix: Matrix, { holderLevel }: Pick<Settings, 'holderLevel'>): Risks {
  const { people, skills, cells } = matrix;
  const highest = new Uint8Array(skills.length);
  for (let at = 0; at < cells.length; at += 6) {
    const skill = cells[at + 1]!;
    highest[skill] = Math.max(highest[skill]!, cells[at + 3]!);
  }
  const risks = skills.map(
    ({ id, name, domain }): SkillRisk => ({
      skillId: id,
      skill: name,
      domain,
      asked: 0,
      holders: 0,
      holder: null,
      expired: 0,
      expiring: 0,
    }),
  );
  for (let at = 0; at < cells.length; at += 6) {
    const skill = cells[at + 1]!;
    if (highest[skill] === 0) continue;
    const risk = risks[skill]!;
    if (cells[at + 2]! >= Math.min(holderLevel, highest[skill]!)) {
      const { id, name } = people[cells[at]!]!;
      risk.holders += 1;
      risk.holder = risk.holders === 1 ? { employeeId: id, name } : null;
    }
    if (cells[at + 3] === 0) continue;
    risk.asked += 1;
    if (cells[at + 4] === expired) risk.expired += 1;
    if (cells[at + 5]! & endsSoon) risk.expiring += 1;
  }
  const concerned = risks
    .filter((risk) => risk.asked > 0 && (risk.holders < 2 || risk.expired + risk.expiring > 0))
    .sort((a, b) => b.expired - a.expired || a.holders - b.holders || a.skillId - b.skillId);
  return {
    on: matrix.on,
    expired: sum(concerned, (risk) => risk.expired),
    expiring: sum(concerned, (risk) => risk.expiring),
    holes: concerned.filter((risk) => risk.holders === 0).length,
    singleHolders: concerned.filter((risk) => risk.holders === 1).length,
    skills: concerned,
  };
}

function sum(risks: readonly SkillRisk[], of: (risk: SkillRisk) => number): number {
  return risks.reduce((total, risk) => total + of(risk), 0);
}
