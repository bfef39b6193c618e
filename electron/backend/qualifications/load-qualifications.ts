import { compareText } from '#shared/kernel/compare-text.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { fullName } from '#shared/people/full-name.ts';
import {
  type QualificationCell,
  qualificationCells,
} from '#shared/qualifications/qualification-cells.ts';
import type { HeldQualification } from '#shared/qualifications/qualifications.contract.ts';
import type { Skill } from '#shared/skills/skills.contract.ts';
import { loadWorkforce } from '../gaps/load-workforce.ts';
import { readJobs } from '../people/jobs.store.ts';
import { loadEmployees } from '../people/load-employees.ts';
import { loadUnitsBelow } from '../people/load-units-below.ts';
import { readUnits } from '../people/units.store.ts';
import type { Session } from '../session.ts';
import { loadSkills } from '../skills/load-skills.ts';
import { readSettings } from '../workspace/settings.store.ts';

/** What narrows a list; fields left out do not. */
export interface QualificationFilter {
  skillId?: number | undefined;
  /** With the units below it. */
  unitId?: number | undefined;
  employeeId?: number | undefined;
}

/** The company's qualifications, by name. */
export async function loadQualifications(session: Session): Promise<Skill[]> {
  const skills = (await loadSkills(session)).filter(({ kind }) => kind === 'qualification');
  return skills.sort((a, b) => compareText(a.name, b.name));
}

/** Where everybody present stands with every qualification on a day, computed once per day and revision. */
export function loadCells(session: Session, on: IsoDate): Promise<QualificationCell[]> {
  return session.remember(`qualifications ${on}`, async () => {
    const ids = (await loadQualifications(session)).map(({ id }) => id);
    const settings = await readSettings(session.reader);
    return qualificationCells(await loadWorkforce(session), ids, on, settings);
  });
}

/** Tells whether a cell is among those asked for. */
export async function loadKeeps(session: Session, on: IsoDate, filter: QualificationFilter) {
  const units = await loadUnitsBelow(session, on, filter.unitId);
  return (cell: Pick<QualificationCell, 'skillId' | 'unitId' | 'employeeId'>): boolean =>
    (filter.skillId === undefined || cell.skillId === filter.skillId) &&
    (!units || (cell.unitId !== null && units.has(cell.unitId))) &&
    (filter.employeeId === undefined || cell.employeeId === filter.employeeId);
}

type Named = Pick<
  HeldQualification,
  'matricule' | 'name' | 'unit' | 'site' | 'qualification' | 'askedBy'
>;

/** Says the names beside a cell's ids: person, unit, qualification, and which of their jobs and unit ask it. */
export async function loadCellNames(
  session: Session,
  on: IsoDate,
): Promise<(cell: Pick<QualificationCell, 'employeeId' | 'skillId'>) => Named> {
  const people = new Map((await loadEmployees(session)).map((person) => [person.id, person]));
  const skills = new Map((await loadQualifications(session)).map((skill) => [skill.id, skill]));
  const askers = await loadAskers(session, on);
  return ({ employeeId, skillId }) => {
    const { matricule, unit, unitId, site, jobIds, ...person } = people.get(employeeId)!;
    const { jobs, units } = askers.get(skillId) ?? { jobs: new Map(), units: new Map() };
    const asking = [...jobIds.map((id) => jobs.get(id)), units.get(unitId ?? 0)];
    return {
      ...{ matricule, unit, site },
      name: fullName(person),
      qualification: skills.get(skillId)!.name,
      askedBy: asking.filter((name) => name !== undefined),
    };
  };
}

/** Which jobs held and which units ask each skill, by id with the name of who asks: of the unit above where it does. */
export async function loadAskers(session: Session, on: IsoDate) {
  const { requirements } = await loadWorkforce(session);
  const named = (rows: readonly { id: number; name: string }[]) =>
    new Map(rows.map(({ id, name }) => [id, name]));
  const jobNames = named(await readJobs(session.reader, on, { library: true }));
  const unitNames = named(await readUnits(session.reader, on));
  const askers = new Map<number, { jobs: Map<number, string>; units: Map<number, string> }>();
  for (const { jobId, unitId, skillId, askedIn } of requirements) {
    const asker = askers.get(skillId) ?? { jobs: new Map(), units: new Map() };
    askers.set(skillId, asker);
    if (jobId !== null) asker.jobs.set(jobId, jobNames.get(jobId) ?? '');
    if (unitId !== null && (askedIn === undefined || !asker.units.has(unitId))) {
      asker.units.set(unitId, unitNames.get(askedIn ?? unitId) ?? '');
    }
  }
  return askers;
}
