import { computeCells } from '#shared/gaps/compute-cells.ts';
import { isPresent } from '#shared/gaps/is-present.ts';
import { type IsoDate, today } from '#shared/kernel/dates.ts';
import { fullName } from '#shared/people/full-name.ts';
import type { Matrix } from '#shared/skills/skills.contract.ts';
import { loadWorkforce, readWorkforcePart } from '../gaps/load-workforce.ts';
import { readEmployees } from '../people/employees.store.ts';
import { loadEmployees } from '../people/load-employees.ts';
import { loadUnitsBelow } from '../people/load-units-below.ts';
import type { Session } from '../session.ts';
import { readSettings } from '../workspace/settings.store.ts';
import { loadSkills } from './load-skills.ts';

/** What narrows a matrix; fields left out do not. */
export interface MatrixFilter {
  on?: IsoDate | undefined;
  /** With the units below it. */
  unitId?: number | undefined;
  jobId?: number | undefined;
  /** A domain's name; empty for skills without one. */
  domain?: string | undefined;
  employeeId?: number | undefined;
}

/**
 * People × skills on a day: the people present, or the one asked for even when absent.
 * Narrowed to some people, only the skills that concern them are columns; otherwise all of the company's are.
 */
export async function loadMatrix(session: Session, filter: MatrixFilter): Promise<Matrix> {
  const on = filter.on ?? today();
  const { unitId, jobId, domain, employeeId } = filter;
  const settings = await readSettings(session.reader);
  const everybody =
    employeeId === undefined
      ? await loadEmployees(session)
      : await readEmployees(session.reader, [employeeId]);
  const units = await loadUnitsBelow(session, on, unitId);
  const people = everybody.filter(
    (person) =>
      (employeeId !== undefined || isPresent(person, on)) &&
      (!units || (person.unitId !== null && units.has(person.unitId))) &&
      (jobId === undefined || person.jobIds.includes(jobId)),
  );
  const known = (await loadSkills(session)).filter(
    (skill) => domain === undefined || (skill.domain ?? '') === domain,
  );
  const narrowed = [unitId, jobId, employeeId].some((value) => value !== undefined);
  const workforce = narrowed
    ? await readWorkforcePart(session.reader, people)
    : await loadWorkforce(session);
  const columns = known.map(({ id }) => id);
  const cells = computeCells(workforce, people, columns, on, settings);
  const kept = keepColumns(
    cells,
    (place, used) => used || !(narrowed || known[place]!.library),
    known.length,
  );
  return {
    on,
    people: people.map((person) => ({
      id: person.id,
      matricule: person.matricule,
      name: fullName(person),
      unit: person.unit,
      site: person.site,
      jobs: person.jobs,
    })),
    skills: kept.map((place) => {
      const { id, name, domain, kind } = known[place]!;
      return { id, name, domain, kind };
    }),
    cells,
  };
}

/** Renumbers the columns of flat cells in place so that only those wanted remain; gives their old places. */
function keepColumns(
  cells: number[],
  wanted: (place: number, used: boolean) => boolean,
  columns: number,
): number[] {
  const used = new Uint8Array(columns);
  for (let at = 1; at < cells.length; at += 6) used[cells[at]!] = 1;
  const kept = [...used.keys()].filter((place) => wanted(place, used[place] === 1));
  const next = new Int32Array(columns);
  kept.forEach((place, now) => {
    next[place] = now;
  });
  for (let at = 1; at < cells.length; at += 6) cells[at] = next[cells[at]!]!;
  return kept;
}
