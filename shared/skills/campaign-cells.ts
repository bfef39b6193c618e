import { dayKey } from '../gaps/day-key.ts';
import { decideHeldLevels } from '../gaps/held-levels.ts';
import { lookUpIds } from '../gaps/id-lookup.ts';
import { indexRequirements } from '../gaps/required-cells.ts';
import type { AssessmentColumns, Workforce, WorkforceEmployee } from '../gaps/workforce.ts';
import { addDays, addMonths, type IsoDate } from '../kernel/dates.ts';
import type { Settings } from '../workspace/settings.ts';
import type { Campaign, CampaignCounts } from './campaigns.contract.ts';
import { assessmentSources } from './skills.contract.ts';

/** One person × required skill of a campaign; levels are −1 where there is none. */
export interface RawCampaignCell {
  skillId: number;
  required: number;
  self: number;
  manager: number;
  before: number;
  stale: boolean;
}

/**
 * Calls `visit` for every required skill of `skillIds` of each person: what self and manager said last within the
 * campaign, and the level that counted the day before it opened. Stale means that neither said anything and that
 * the last assessment of any kind is older than the review interval on the day `on`.
 */
export function visitCampaignCells(
  workforce: Workforce,
  people: readonly WorkforceEmployee[],
  skillIds: readonly number[],
  campaign: Pick<Campaign, 'opensOn' | 'closesOn'>,
  on: IsoDate,
  settings: Pick<Settings, 'staleMonths'>,
  visit: (person: WorkforceEmployee, cell: RawCampaignCell) => void,
): void {
  const { assessments } = workforce;
  const skillOf = lookUpIds(skillIds);
  const scope = {
    rows: people.length,
    rowOf: lookUpIds(people.map(({ id }) => id)),
    skills: skillIds.length,
    skillOf,
  };
  const [opens, closes] = [dayKey(campaign.opensOn), dayKey(campaign.closesOn)];
  const staleBefore = dayKey(addMonths(on, -settings.staleMonths));
  const within = (source: 'self' | 'manager') => {
    const rank = assessmentSources.indexOf(source);
    const { date } = assessments;
    return keep(assessments, (at) => assessments.source[at] === rank && date[at]! >= opens);
  };
  const views = [
    { columns: within('self'), day: closes },
    { columns: within('manager'), day: closes },
    { columns: assessments, day: dayKey(addDays(campaign.opensOn, -1)) },
    { columns: assessments, day: dayKey(on) },
  ].map(({ columns, day }) => ({ columns, day, held: decideHeldLevels(columns, scope, day) }));
  const entry = views.map(() => new Int32Array(skillIds.length));
  const requirements = indexRequirements(workforce.requirements);
  people.forEach((person, row) => {
    views.forEach(({ columns, held }, view) => {
      entry[view]!.fill(-1);
      for (let at = held.first[row]!; at < held.first[row + 1]!; at += 1) {
        const index = held.assessment[at]!;
        entry[view]![skillOf(columns.skillId[index]!)] = index;
      }
    });
    const levelIn = (view: number, skill: number) => {
      const { columns, day } = views[view]!;
      const index = entry[view]![skill]!;
      if (index < 0) return -1;
      const end = columns.validUntil[index]!;
      return end !== 0 && end < day ? 0 : columns.level[index]!;
    };
    const asked = requirements.of(person);
    for (let at = 0; at < asked.skillId.length; at += 1) {
      const skill = skillOf(asked.skillId[at]!);
      if (skill < 0) continue;
      const [self, manager] = [levelIn(0, skill), levelIn(1, skill)];
      const last = entry[3]![skill]!;
      visit(person, {
        skillId: asked.skillId[at]!,
        required: asked.level[at]!,
        self,
        manager,
        before: levelIn(2, skill),
        stale: self < 0 && manager < 0 && last >= 0 && assessments.date[last]! < staleBefore,
      });
    }
  });
}

export function emptyCounts(): CampaignCounts {
  return { asked: 0, self: 0, manager: 0, different: 0, stale: 0 };
}

/** Adds a cell to counts. */
export function countCell(counts: CampaignCounts, cell: RawCampaignCell): void {
  counts.asked += 1;
  if (cell.self >= 0) counts.self += 1;
  if (cell.manager >= 0) counts.manager += 1;
  if (cell.self >= 0 && cell.manager >= 0 && cell.self !== cell.manager) counts.different += 1;
  if (cell.stale) counts.stale += 1;
}

/** The rows of a history for which `wanted` is true. */
function keep(columns: AssessmentColumns, wanted: (at: number) => boolean): AssessmentColumns {
  const places: number[] = [];
  for (let at = 0; at < columns.id.length; at += 1) if (wanted(at)) places.push(at);
  const pick = (values: ArrayLike<number>) => places.map((at) => values[at]!);
  return {
    id: pick(columns.id),
    employeeId: pick(columns.employeeId),
    skillId: pick(columns.skillId),
    level: pick(columns.level),
    source: pick(columns.source),
    date: pick(columns.date),
    validUntil: pick(columns.validUntil),
  };
}
