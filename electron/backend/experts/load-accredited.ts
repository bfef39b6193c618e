import { accreditedLevels } from '#shared/experts/accredited-levels.ts';
import { isAccredited } from '#shared/experts/path.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { Session } from '../session.ts';
import { loadSkills } from '../skills/load-skills.ts';
import { readTrainers } from './trainers.store.ts';

/** Who may teach on a day: level by skill id, the skills of a domain an accreditation covers included. */
export async function loadAccredited(
  session: Session,
  on: IsoDate,
): Promise<{ employeeId: number; levels: ReadonlyMap<number, number> }[]> {
  const paths = (await readTrainers(session.reader)).filter((path) => isAccredited(path, on));
  if (paths.length === 0) return [];
  const ofDomain = Map.groupBy(await loadSkills(session), ({ domain }) => domain);
  const skillsOf = (domain: string) => (ofDomain.get(domain) ?? []).map(({ id }) => id);
  return [...Map.groupBy(paths, ({ employeeId }) => employeeId)].map(([employeeId, own]) => ({
    employeeId,
    levels: accreditedLevels(own, skillsOf),
  }));
}
