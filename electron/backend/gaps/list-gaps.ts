import { employeeOf, statusOf } from '#shared/gaps/gap-table.ts';
import type { GapDetail } from '#shared/gaps/gaps.contract.ts';
import { type GapFilter, openGaps } from '#shared/gaps/open-gaps.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { fullName } from '#shared/people/full-name.ts';
import { readCourses } from '../catalogue/catalogue.store.ts';
import { loadEmployees } from '../people/load-employees.ts';
import { loadUnitsBelow } from '../people/load-units-below.ts';
import type { Session } from '../session.ts';
import { loadSkills } from '../skills/load-skills.ts';
import { loadGaps } from './load-gaps.ts';

/** Which gaps are asked: a unit stands for itself and the units below it. */
export type AskedGaps = Omit<GapFilter, 'unitIds'> & { unitId?: number | undefined };

/** Open gaps on a day with names and the courses that would help; `total` counts them all, `rows` at most `limit`. */
export async function listGaps(
  session: Session,
  on: IsoDate,
  { unitId, ...filter }: AskedGaps,
  limit: number,
): Promise<{ total: number; rows: GapDetail[] }> {
  const table = await loadGaps(session, on);
  const unitIds = await loadUnitsBelow(session, on, unitId);
  const gaps = openGaps(table, { ...filter, unitIds });
  const people = new Map((await loadEmployees(session)).map((person) => [person.id, person]));
  const skills = new Map((await loadSkills(session)).map((skill) => [skill.id, skill]));
  const courses = await readCourses(session.reader);
  const raises = Map.groupBy(
    courses.flatMap((course) => course.skills),
    ({ skillId }) => skillId,
  );
  const rows = gaps.slice(0, limit).map(({ cell, ...asked }): GapDetail => {
    const person = people.get(employeeOf(table, cell).id)!;
    const skill = skills.get(table.skillId[cell]!)!;
    const current = table.current[cell]!;
    // A person whose qualification expired can enter at the level they held.
    const held = table.held[cell]!;
    const helping = (raises.get(skill.id) ?? []).filter(
      ({ fromLevel, toLevel }) => fromLevel <= held && toLevel > current,
    );
    return {
      employeeId: person.id,
      matricule: person.matricule,
      name: fullName(person),
      unit: person.unit,
      skillId: skill.id,
      skill: skill.name,
      domain: skill.domain,
      required: asked.required,
      criticality: asked.criticality as GapDetail['criticality'],
      current,
      status: statusOf(table, cell) as GapDetail['status'],
      gap: asked.gap,
      weighted: asked.weighted,
      courses: helping.length,
    };
  });
  return { total: gaps.length, rows };
}
