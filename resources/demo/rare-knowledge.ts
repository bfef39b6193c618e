import { addDays, type IsoDate } from '#shared/kernel/dates.ts';
import type { DemoPerson } from './people.ts';
import { rareSkills } from './rare-skills.ts';
import { skillId, unitId } from './reference.ts';
import type { DemoRow } from './rows.ts';

type Rule = readonly [unit: string | null, skill: string, level: number, minimum: number];

const rules: readonly Rule[] = [
  ...rareSkills.map(({ key }): Rule => [null, key, 3, 2]),
  [null, 'progcn', 3, 6],
  [null, 'audit', 3, 4],
  ['Usinage', 'incendie', 3, 12],
  ['Soudage et chaudronnerie', 'incendie', 3, 12],
  ['Production', 'sst', 3, 14],
  ['Maintenance', 'br', 3, 12],
  ['Maintenance', 'automate', 3, 8],
];

/** How many people the demo company wants at a level, in units and as a whole. */
export function demoCountRules(): DemoRow[] {
  return rules.map(([unit, skill, level, minimum], at) => ({
    id: at + 1,
    unit_id: unit === null ? null : unitId(unit),
    skill_id: skillId(skill),
    level,
    minimum,
  }));
}

/** Who masters the know-how of the house: in each unit somebody who retires within two years, and colleagues who stay. */
export function makeRareKnowledge(people: readonly DemoPerson[], on: IsoDate): DemoRow[] {
  return rareSkills.flatMap(({ key, unit, learners, late }): DemoRow[] => {
    const team = people.filter(
      (person) => person.unit.name === unit && person.row.contract === 'CDI',
    );
    const retiring = team
      .filter(({ leaveDate }) => within(leaveDate, addDays(on, 60), addDays(on, 700)))
      .sort((a, b) => (a.leaveDate! < b.leaveDate! ? -1 : 1));
    const master = retiring.at(late ? -1 : 0);
    const heirs = team.filter(({ leaveDate }) => leaveDate === null).slice(1, 1 + learners.length);
    if (!master) throw new Error(`nobody retires from « ${unit} » in the demo company`);
    const known = (person: DemoPerson, level: number): DemoRow => ({
      employee_id: person.id,
      skill_id: skillId(key),
      level,
      source: 'manager',
      date: `${on.slice(0, 4)}-02-10`,
      valid_until: null,
      assessor: null,
    });
    return [known(master, 4), ...heirs.map((heir, at) => known(heir, learners[at]!))];
  });
}

function within(day: IsoDate | null, from: IsoDate, to: IsoDate): boolean {
  return day !== null && day > from && day < to;
}
