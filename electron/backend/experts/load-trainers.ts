import { accreditationStatus } from '#shared/experts/accreditation.ts';
import type { Trainer } from '#shared/experts/experts.contract.ts';
import { compareText } from '#shared/kernel/compare-text.ts';
import { today } from '#shared/kernel/dates.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import { fullName } from '#shared/people/full-name.ts';
import { loadEmployees } from '../people/load-employees.ts';
import type { Session } from '../session.ts';
import { loadSkills } from '../skills/load-skills.ts';
import { loadTrainerLoad } from './load-trainer-load.ts';
import { readTrainerEvents, readTrainers } from './trainers.store.ts';

/** Every path with its history and its person's load in the year, by name. */
export async function loadTrainers(
  session: Session,
  filter: { year?: number | undefined; employeeId?: number } = {},
): Promise<Trainer[]> {
  const on = today();
  const load = await loadTrainerLoad(session, filter.year);
  const people = new Map((await loadEmployees(session)).map((person) => [person.id, person]));
  const skills = new Map((await loadSkills(session)).map((skill) => [skill.id, skill]));
  const events = await readTrainerEvents(session.reader);
  const { employeeId } = filter;
  const paths = await readTrainers(session.reader, employeeId === undefined ? {} : { employeeId });
  return paths
    .map((path): Trainer => {
      const person = people.get(path.employeeId)!;
      const skill = skills.get(path.skillId)!;
      const steps = events.get(path.id) ?? [];
      return {
        ...path,
        matricule: person.matricule,
        name: fullName(person),
        unit: person.unit,
        manager: person.manager,
        skill: skill.name,
        domain: skill.domain,
        since: steps.at(-1)?.on ?? on,
        status: accreditationStatus(path, on, load.settings),
        carried: load.carried.get(path.employeeId) ?? 0,
        capacity: load.capacityOf(path.employeeId),
        events: steps,
      };
    })
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.skill, b.skill) || a.id - b.id);
}

/** One path; throws NOT_FOUND. */
export async function loadTrainer(session: Session, id: number): Promise<Trainer> {
  const found = (await loadTrainers(session)).find((one) => one.id === id);
  if (!found) throw new RelaisError('NOT_FOUND');
  return found;
}
