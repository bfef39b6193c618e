import { addDays, addMonths, daysBetween, type IsoDate } from '#shared/kernel/dates.ts';
import type { AssessmentSource } from '#shared/skills/skills.contract.ts';
import type { Dice } from './dice.ts';
import { demoJobs } from './jobs.ts';
import type { DemoPerson } from './people.ts';
import { skillId, validity } from './reference.ts';
import type { DemoRow } from './rows.ts';

const top = 4;

/**
 * Draws the history of everybody's assessments: most of what is asked was looked at in this year's interviews, some earlier,
 * some never; qualifications run, end soon or have ended; a few people know more than their job asks.
 */
export function makeAssessments(dice: Dice, people: readonly DemoPerson[], on: IsoDate): DemoRow[] {
  const names = new Map(people.map((person) => [person.id, person.name]));
  const rows: DemoRow[] = [];
  for (const person of people) {
    const manager = names.get(person.managerId ?? 0) ?? null;
    const months = daysBetween(person.hireDate, on) / 30.4;
    const add = (skill: string, level: number, source: AssessmentSource, date: IsoDate) => {
      if (date < person.hireDate || date > on) return;
      const valid = validity(skill);
      rows.push({
        employee_id: person.id,
        skill_id: skillId(skill),
        level,
        source,
        date,
        valid_until: valid === null || level === 0 ? null : addMonths(date, valid),
        assessor: source === 'manager' ? manager : null,
      });
    };
    for (const [skill, level] of person.asked.values()) {
      const months = validity(skill);
      if (months !== null) qualification(dice, skill, months, on, add);
      else history(dice, skill, level, on, add, person);
    }
    if (months > 24 && dice.chance(0.3)) extra(dice, person, on, add);
  }
  return rows;
}

type Add = (skill: string, level: number, source: AssessmentSource, date: IsoDate) => void;

function qualification(dice: Dice, skill: string, months: number, on: IsoDate, add: Add): void {
  const fate = dice.between(1, 100);
  if (fate <= 7) return;
  // Days until it ends: past for an expired one, within the alerts for one that ends soon.
  const left =
    fate <= 17
      ? -dice.between(5, 300)
      : fate <= 29
        ? dice.between(3, 90)
        : dice.between(91, Math.round(months * 29));
  const date = addMonths(addDays(on, left), -months);
  add(skill, 3, 'certificate', date);
  if (dice.chance(0.4)) add(skill, 3, 'certificate', addMonths(date, -months + 1));
}

function history(
  dice: Dice,
  skill: string,
  asked: number,
  on: IsoDate,
  add: Add,
  person: DemoPerson,
): void {
  const recent = daysBetween(person.hireDate, on) < 400;
  if (dice.chance(recent ? 0.3 : 0.07)) return;
  const level = clamp(asked + drift(dice, recent));
  const date = interview(dice, on);
  const source: AssessmentSource = dice.chance(0.1)
    ? 'test'
    : dice.chance(0.1)
      ? 'training'
      : dice.chance(0.06)
        ? 'self'
        : 'manager';
  if (dice.chance(0.4)) {
    add(
      skill,
      clamp(level - dice.between(0, 1)),
      'manager',
      addMonths(date, -dice.between(11, 14)),
    );
  }
  // People see themselves a little higher; their own view never counts against the manager's of the same day.
  if (dice.chance(0.2)) add(skill, clamp(level + dice.between(0, 1)), 'self', addDays(date, -10));
  add(skill, level, source, date);
}

function drift(dice: Dice, recent: boolean): number {
  const roll = dice.between(1, 100) + (recent ? -18 : 0);
  if (roll <= 3) return -2;
  if (roll <= 24) return -1;
  return roll <= 82 ? 0 : 1;
}

/** The yearly interviews are held from January to March; some people missed the last ones. */
function interview(dice: Dice, on: IsoDate): IsoDate {
  const year = Number(on.slice(0, 4));
  const late = dice.between(1, 100);
  const campaign = late <= 72 ? year : late <= 88 ? year - 1 : late <= 95 ? year - 2 : year - 3;
  return addDays(`${campaign}-01-12`, dice.between(0, 75));
}

function extra(dice: Dice, person: DemoPerson, on: IsoDate, add: Add): void {
  const others = demoJobs
    .filter((job) => job.family === person.jobs[0]!.family && !person.jobs.includes(job))
    .flatMap((job) => job.needs.map(([skill]) => skill))
    .filter((skill) => !person.asked.has(skill) && validity(skill) === null);
  for (const skill of dice.some([...new Set(others)], dice.between(1, 3))) {
    add(skill, dice.between(2, top), 'manager', interview(dice, on));
  }
}

function clamp(level: number): number {
  return Math.min(top, Math.max(0, level));
}
