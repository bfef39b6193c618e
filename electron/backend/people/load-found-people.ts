import { isPresent } from '#shared/gaps/is-present.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { type FindRequest, findPeople } from '#shared/people/find-people.ts';
import type { FoundPerson } from '#shared/people/person.contract.ts';
import { unitsBelow } from '#shared/people/units-below.ts';
import { readInterests } from '../experts/interests.store.ts';
import type { Session } from '../session.ts';
import { readAssessmentsOfSkills } from '../skills/assessments-of-skills.store.ts';
import { readSettings } from '../workspace/settings.store.ts';
import { loadEmployees } from './load-employees.ts';
import { readUnits } from './units.store.ts';

export interface PlacedRequest extends FindRequest {
  site?: string | undefined;
  unitId?: number | undefined;
}

/** Everybody present on the day, near the place asked, who holds what is asked, best first. */
export async function loadFoundPeople(
  session: Session,
  request: PlacedRequest,
  on: IsoDate,
): Promise<FoundPerson[]> {
  const { reader } = session;
  const { site, unitId } = request;
  const units = unitId === undefined ? undefined : unitsBelow(await readUnits(reader, on), unitId);
  const people = (await loadEmployees(session)).filter(
    (person) =>
      isPresent(person, on) &&
      (site === undefined || person.site === site) &&
      (!units || (person.unitId !== null && units.has(person.unitId))),
  );
  const skillIds = request.skills.map(({ skillId }) => skillId);
  const wishes = await Promise.all(skillIds.map((skillId) => readInterests(reader, { skillId })));
  return findPeople(
    people,
    await readAssessmentsOfSkills(reader, skillIds),
    wishes.flat(),
    request,
    on,
    await readSettings(reader),
  );
}
