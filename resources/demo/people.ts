import { addDays, addMonths, type IsoDate } from '#shared/kernel/dates.ts';
import { fold } from '#shared/kernel/text.ts';
import { type Dice, makeDice } from './dice.ts';
import { type DemoJob, demoJobs, type Need } from './jobs.ts';
import { firstNames, lastNames } from './names.ts';
import { type DemoUnit, demoUnits } from './organisation.ts';
import { jobId, unitId } from './reference.ts';
import type { DemoRow } from './rows.ts';

/** A person of the demo company, with what the other generators need to know. */
export interface DemoPerson {
  id: number;
  name: string;
  unit: DemoUnit;
  jobs: DemoJob[];
  managerId: number | null;
  hireDate: IsoDate;
  leaveDate: IsoDate | null;
  row: DemoRow;
  /** The highest asked of each skill by the person's jobs and unit. */
  asked: Map<string, Need>;
}

/** Draws everybody, unit by unit, the head first, as on the day given. */
export function makePeople(dice: Dice, on: IsoDate): DemoPerson[] {
  const people: DemoPerson[] = [];
  const emails = new Set<string>();
  const heads = new Map<string, number>();
  for (const unit of demoUnits) {
    const team: DemoPerson[] = [];
    const own = unit.seed === undefined ? dice : makeDice(unit.seed);
    for (const [key, count] of unit.staff) {
      for (let n = 0; n < count; n++) {
        const id = people.length + 1;
        const managerId = managerOf(unit, key, team, heads, n);
        const person = makePerson(own, on, { id, unit, key, managerId, emails });
        people.push(person);
        team.push(person);
        if (!heads.has(unit.name)) heads.set(unit.name, id);
      }
    }
  }
  return people;
}

/** The head answers to the head of the unit above; others to a team leader where there are some, else to the head. */
function managerOf(
  unit: DemoUnit,
  job: string,
  team: readonly DemoPerson[],
  heads: ReadonlyMap<string, number>,
  n: number,
): number | null {
  const head = team[0];
  if (!head) return heads.get(unit.parent ?? 'Direction générale') ?? null;
  const leaders = team.filter((person) => person.jobs[0]!.key === 'chefequipe');
  if (job === 'chefequipe' || leaders.length === 0) return head.id;
  return leaders[n % leaders.length]!.id;
}

interface Place {
  id: number;
  unit: DemoUnit;
  key: string;
  managerId: number | null;
  emails: Set<string>;
}

function makePerson(dice: Dice, on: IsoDate, place: Place): DemoPerson {
  const { id, unit, key, managerId, emails } = place;
  const job = demoJobs[jobId(key) - 1]!;
  const sex = dice.chance(job.women) ? 'F' : 'M';
  const firstName = dice.pick(firstNames[sex]);
  const lastName = dice.pick(lastNames);
  const leads = job.category === 'Cadre' || job.category === 'Agent de maîtrise';
  const age = dice.chance(0.14) ? dice.between(58, 63) : dice.between(leads ? 28 : 20, 57);
  const birthDate = addDays(addMonths(on, -12 * age), -dice.between(1, 360));
  const tenure = dice.between(2, Math.max(3, (age - 20) * 8));
  const hireDate = addDays(addMonths(on, -tenure), -dice.between(0, 27));
  const contract = age < 26 && dice.chance(0.35) ? 'Alternance' : dice.chance(0.05) ? 'CDD' : 'CDI';
  const leaveDate = leave(dice, on, age, contract);
  const experience = 0.9 + Math.min(tenure / 12, 25) * 0.012;
  const own = Math.round(job.cost * experience * dice.between(94, 106));
  const jobs = [job, ...secondJob(dice, job, unit)];
  const row: DemoRow = {
    id,
    matricule: `HM${String(1000 + id)}`,
    last_name: lastName,
    first_name: firstName,
    email: freeEmail(firstName, lastName, emails),
    unit_id: unitId(unit.name),
    site: unit.site,
    manager_id: managerId,
    contract,
    category: job.category,
    sex,
    birth_date: birthDate,
    hire_date: hireDate,
    leave_date: leaveDate,
    fte: dice.chance(0.09) ? dice.pick([0.5, 0.8, 0.8, 0.9]) : 1,
    hourly_cost: dice.chance(0.4) ? own : null,
    interview_date: careerInterview(makeDice(9_000 + id), hireDate, on),
  };
  const name = `${lastName} ${firstName}`;
  const asked = highest([...jobs.flatMap((held) => held.needs), ...(unit.needs ?? [])]);
  return { id, name, unit, jobs, managerId, hireDate, leaveDate, row, asked };
}

/** Retirements within three years for the oldest, ends of contract, and a few who just left. */
function leave(dice: Dice, on: IsoDate, age: number, contract: string): IsoDate | null {
  if (contract === 'Alternance') return addDays(on, dice.between(60, 560));
  if (contract === 'CDD') return addDays(on, dice.between(20, 300));
  if (age >= 61) return addDays(on, dice.between(40, 700));
  if (age >= 59 && dice.chance(0.6)) return addDays(on, dice.between(500, 1400));
  return dice.chance(0.012) ? addDays(on, -dice.between(10, 200)) : null;
}

/** Most had their career interview within four years, some too long ago, some never. */
function careerInterview(dice: Dice, hireDate: IsoDate, on: IsoDate): IsoDate | null {
  const fate = dice.between(1, 100);
  if (fate <= 8) return null;
  const months = fate <= 20 ? dice.between(49, 70) : dice.between(1, 47);
  const date = addDays(addMonths(on, -months), -dice.between(0, 27));
  return date < hireDate ? null : date;
}

function secondJob(dice: Dice, job: DemoJob, unit: DemoUnit): DemoJob[] {
  const close = demoJobs.filter(
    (other) =>
      other !== job &&
      other.family === job.family &&
      other.category === job.category &&
      unit.staff.some(([key]) => key === other.key),
  );
  return close.length > 0 && dice.chance(0.12) ? [dice.pick(close)] : [];
}

function freeEmail(firstName: string, lastName: string, taken: Set<string>): string {
  const plain = (text: string) => fold(text).replace(/[^a-z]+/g, '-');
  const base = `${plain(firstName)}.${plain(lastName)}`;
  let email = `${base}@heliomeca.example`;
  for (let n = 2; taken.has(email); n++) email = `${base}${n}@heliomeca.example`;
  taken.add(email);
  return email;
}

function highest(needs: readonly Need[]): Map<string, Need> {
  const asked = new Map<string, Need>();
  for (const need of needs) {
    const known = asked.get(need[0]);
    if (!known || need[1] > known[1]) asked.set(need[0], need);
  }
  return asked;
}
