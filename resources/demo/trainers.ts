import type { Stage } from '#shared/experts/path.ts';
import { addDays, addMonths, type IsoDate } from '#shared/kernel/dates.ts';
import { makeDice } from './dice.ts';
import type { DemoPerson } from './people.ts';
import { skillId } from './reference.ts';
import type { DemoRow } from './rows.ts';
import { demoSkills } from './skills.ts';

interface Plan {
  skill: string;
  stage: Stage;
  /** Months since the path was opened. */
  opened: number;
  /** Months until the accreditation ends, counted from the day; negative for one that has ended. */
  left?: number;
  days?: number;
  /** The accreditation covers the skill's whole domain. */
  domain?: true;
}

/** Trainers at every stage, on the trades where the company trains in house. */
const plans: readonly Plan[] = [
  { skill: 'tig', stage: 'active', opened: 22, left: 14, days: 8 },
  { skill: 'cn', stage: 'active', opened: 30, left: 2, days: 6, domain: true },
  { skill: 'montage', stage: 'renewed', opened: 46, left: 30, days: 10 },
  { skill: '5s', stage: 'active', opened: 38, left: -1, days: 5 },
  { skill: 'diag', stage: 'accredited', opened: 11, left: 35, days: 4 },
  { skill: 'plan', stage: 'observed', opened: 9 },
  { skill: 'cao', stage: 'training', opened: 6 },
  { skill: 'automate', stage: 'mission', opened: 4 },
  { skill: 'cablage', stage: 'volunteer', opened: 2 },
  { skill: 'negocom', stage: 'detected', opened: 1 },
  { skill: 'usinage', stage: 'suspended', opened: 28, left: 3, days: 5 },
];

const walk: readonly Stage[] = [
  ...(['detected', 'volunteer', 'mission', 'training', 'observed'] as const),
  ...(['accredited', 'active', 'renewed'] as const),
];

const reasons: Record<Stage, string> = {
  detected: 'Repéré à la revue des compétences.',
  volunteer: 'Volontaire, confirmé en entretien.',
  mission: 'Lettre de mission signée.',
  training: 'Inscrit à la formation de formateurs.',
  observed: 'Première session en binôme.',
  accredited: 'Grille d’observation validée.',
  active: 'Premières sessions confiées.',
  renewed: 'Bilan positif, accréditation prolongée.',
  suspended: 'Surcharge de l’atelier, à revoir au printemps.',
};

const rated = ['coaching', 'onTheJob', 'speaking', 'writing', 'facilitation'] as const;

/** Draws the wishes to use and to teach, the points HR rated and the paths, on dice of their own. */
export function makeTrainers(
  people: readonly DemoPerson[],
  assessments: readonly DemoRow[],
  lines: readonly DemoRow[],
  on: IsoDate,
) {
  const dice = makeDice(20_261_123);
  const rows = {
    interest: [] as DemoRow[],
    trainer: [] as DemoRow[],
    trainer_event: [] as DemoRow[],
    trainer_point: [] as DemoRow[],
  };
  const taken = new Set<number>();
  plans.forEach((plan, index) => {
    const person = best(people, assessments, plan.skill, taken, on);
    const skill_id = skillId(plan.skill);
    const id = index + 1;
    taken.add(person.id);
    const place = { employee_id: person.id, skill_id };
    const opened = addMonths(on, -plan.opened);
    const ends = plan.left === undefined ? null : addDays(addMonths(on, plan.left), 6);
    rows.trainer.push({
      ...{ id, ...place, stage: plan.stage, manager_agreed: plan.stage === 'detected' ? 0 : 1 },
      ...{ days_per_year: plan.days ?? null, accredited_level: ends ? 4 : null },
      accredited_domain: plan.domain ? domainOf(plan.skill) : null,
      accredited_on: ends && addMonths(ends, -36),
      ...{ valid_until: ends, comment: null },
    });
    const steps = walk.slice(0, walk.indexOf(plan.stage) + 1);
    const passed = plan.stage === 'suspended' ? [...walk.slice(0, 7), plan.stage] : steps;
    passed.forEach((stage, step) => {
      const day = addDays(opened, Math.round((step * plan.opened * 28) / passed.length));
      rows.trainer_event.push({
        ...{ trainer_id: id, at: `${day}T09:00:00.000Z`, stage },
        who: step % 2 === 0 ? 'Responsable formation' : 'DRH',
        reason: reasons[stage],
      });
    });
    rows.interest.push({ ...place, to_use: 2, to_teach: dice.between(1, 2), date: opened });
    const known = plan.stage === 'detected' ? rated.slice(0, 2) : rated;
    for (const criterion of known) {
      rows.trainer_point.push({
        ...{ ...place, criterion, points: dice.between(1, 2), at: addDays(opened, 12) },
        ...{ reason: 'Vu en situation avec le responsable.', who: 'Responsable formation' },
      });
    }
  });
  rows.interest.push(...wishes(people, rows.interest, on));
  // In-house lines of the year are given by the trainers of their trade, where there is one.
  for (const line of lines) {
    const found = plans.findIndex(({ skill }) => inHouse[skill] === line.position);
    if (found >= 0) line.trainer_id = rows.trainer[found]!.employee_id!;
  }
  return rows;
}

/** In-house lines of the running plan, by their place in it. */
const inHouse: Record<string, number> = { montage: 10 };

/** The longest-serving person still there who holds the skill at the top and trains on nothing else. */
function best(
  people: readonly DemoPerson[],
  assessments: readonly DemoRow[],
  skill: string,
  taken: ReadonlySet<number>,
  on: IsoDate,
): DemoPerson {
  const latest = new Map<number, DemoRow>();
  for (const row of assessments) {
    if (row.skill_id !== skillId(skill)) continue;
    const known = latest.get(Number(row.employee_id));
    if (!known || String(row.date) >= String(known.date)) latest.set(Number(row.employee_id), row);
  }
  const level = (person: DemoPerson) => Number(latest.get(person.id)?.level ?? 0);
  const free = people.filter(
    ({ id, leaveDate }) => !taken.has(id) && (leaveDate === null || leaveDate > addMonths(on, 36)),
  );
  return free.reduce((first, one) =>
    level(one) > level(first) || (level(one) === level(first) && one.hireDate < first.hireDate)
      ? one
      : first,
  );
}

/** Every other person said in their interview what they would like to use and to teach. */
function wishes(people: readonly DemoPerson[], known: readonly DemoRow[], on: IsoDate): DemoRow[] {
  const dice = makeDice(20_261_124);
  const has = new Set(known.map((row) => `${row.employee_id} ${row.skill_id}`));
  return people
    .filter(({ id }) => id % 2 === 0)
    .flatMap((person) =>
      dice.some([...person.asked.keys()], 2).map((skill) => ({
        ...{ employee_id: person.id, skill_id: skillId(skill) },
        ...{ to_use: dice.between(0, 2), to_teach: dice.between(0, 2) },
        date: addDays(on, -dice.between(30, 300)),
      })),
    )
    .filter((row) => !has.has(`${row.employee_id} ${row.skill_id}`));
}

function domainOf(skill: string): string {
  return demoSkills[skillId(skill) - 1]!.domain;
}
