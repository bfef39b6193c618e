import { judgeLevel, statusCodes } from '../gaps/cell-status.ts';
import { dayKey } from '../gaps/day-key.ts';
import { decideHeldLevels } from '../gaps/held-levels.ts';
import { lookUpIds } from '../gaps/id-lookup.ts';
import type { AssessmentColumns } from '../gaps/workforce.ts';
import { compareText } from '../kernel/compare-text.ts';
import { addMonths, type IsoDate } from '../kernel/dates.ts';
import type { Settings } from '../workspace/settings.ts';
import { fullName } from './full-name.ts';
import type { Employee } from './people.contract.ts';
import type { FoundPerson } from './person.contract.ts';

/** A skill somebody must hold, and at which level at least. */
export interface WantedSkill {
  skillId: number;
  level: number;
}

export interface FindRequest {
  skills: readonly WantedSkill[];
  willingToTeach: boolean;
}

/** What somebody wishes to do with a skill, 0 to 2; null when nobody asked. */
interface Wish {
  employeeId: number;
  skillId: number;
  toUse: number | null;
  toTeach: number | null;
}

/**
 * Those of the people given who hold every wanted skill on a day. Highest sum of levels first, then the strongest
 * wish to teach, then to use, then fewer stale assessments, then by name.
 */
export function findPeople(
  people: readonly Employee[],
  assessments: AssessmentColumns,
  interests: readonly Wish[],
  { skills, willingToTeach }: FindRequest,
  on: IsoDate,
  settings: Pick<Settings, 'staleMonths'>,
): FoundPerson[] {
  const onKey = dayKey(on);
  const staleBefore = dayKey(addMonths(on, -settings.staleMonths));
  const wanted = [...new Map(skills.map((skill) => [skill.skillId, skill])).values()];
  const skillOf = lookUpIds(wanted.map(({ skillId }) => skillId));
  const rowOf = lookUpIds(people.map(({ id }) => id));
  const held = decideHeldLevels(
    assessments,
    { rows: people.length, rowOf, skills: wanted.length, skillOf },
    onKey,
  );
  const wishes = new Map(interests.map((wish) => [`${wish.employeeId} ${wish.skillId}`, wish]));
  const found: {
    person: FoundPerson;
    levels: number;
    teach: number;
    use: number;
    stale: number;
  }[] = [];
  people.forEach((person, row) => {
    const place: FoundPerson['skills'] = [];
    for (let at = held.first[row]!; at < held.first[row + 1]!; at += 1) {
      const index = held.assessment[at]!;
      const skill = skillOf(assessments.skillId[index]!);
      const { skillId, level: least } = wanted[skill]!;
      const level = assessments.level[index]!;
      const expired = judgeLevel(assessments, index, least, onKey) === statusCodes.expired;
      if (expired || level < least) return;
      const wish = wishes.get(`${person.id} ${skillId}`);
      if (willingToTeach && !wish?.toTeach) return;
      const { toUse = null, toTeach = null } = wish ?? {};
      const stale = assessments.date[index]! < staleBefore;
      place[skill] = { skillId, level, stale, toUse, toTeach };
    }
    // A skill nobody assessed leaves a hole, and the length counts holes only up to the last one held.
    if (Object.keys(place).length < wanted.length) return;
    found.push({
      person: {
        employeeId: person.id,
        matricule: person.matricule,
        name: fullName(person),
        unit: person.unit,
        site: person.site,
        jobs: person.jobs,
        skills: place,
      },
      levels: sum(place, ({ level }) => level),
      teach: sum(place, ({ toTeach }) => toTeach ?? 0),
      use: sum(place, ({ toUse }) => toUse ?? 0),
      stale: sum(place, ({ stale }) => Number(stale)),
    });
  });
  return found
    .sort(
      (a, b) =>
        b.levels - a.levels ||
        b.teach - a.teach ||
        b.use - a.use ||
        a.stale - b.stale ||
        compareText(a.person.name, b.person.name) ||
        a.person.employeeId - b.person.employeeId,
    )
    .map(({ person }) => person);
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
