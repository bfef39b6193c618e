import type { WorkforceEmployee } from '../gaps/workforce.ts';
import { cellWidth, type LevelCells } from './level-cells.ts';

/** What a person said of a skill, 0 to 2 each; null when not asked. */
export interface Wish {
  employeeId: number;
  skillId: number;
  toUse: number | null;
  toTeach: number | null;
}

/** Somebody who could take a skill over. */
export interface SuccessorFigures {
  employeeId: number;
  /** 0 when expired or not assessed. */
  level: number;
  /** Levels still to gain to reach the one who leaves; 0 when already there. */
  missing: number;
  toUse: number | null;
  toTeach: number | null;
  sameUnit: boolean;
  sameSite: boolean;
  leaveDate: string | null;
}

/** Who leaves, and what is compared with them. */
export interface SuccessionInput {
  leaver: WorkforceEmployee;
  /** Skill id → the leaver's level. */
  skills: ReadonlyMap<number, number>;
  wishes: readonly Wish[];
  siteOf: (employeeId: number) => string | null;
}

/**
 * Proposes successors for each skill: people present who know something of it or wish to use it, and do not leave
 * before or with the leaver. Nearest level first, then the willing, then same unit, then same site; a person decides.
 */
export function proposeSuccessors(
  { people, skillIds, cells }: LevelCells,
  { leaver, skills, wishes, siteOf }: SuccessionInput,
  limit: number,
): Map<number, SuccessorFigures[]> {
  const wishOf = new Map(wishes.map((wish) => [`${wish.employeeId} ${wish.skillId}`, wish]));
  const site = siteOf(leaver.id);
  const known = new Map<string, number>();
  for (let at = 0; at < cells.length; at += cellWidth) {
    const skillId = skillIds[cells[at + 1]!]!;
    if (skills.has(skillId) && cells[at + 2]! > 0) {
      known.set(`${people[cells[at]!]!.id} ${skillId}`, cells[at + 2]!);
    }
  }
  for (const { employeeId, skillId, toUse } of wishes) {
    const key = `${employeeId} ${skillId}`;
    if (skills.has(skillId) && (toUse ?? 0) > 0 && !known.has(key)) known.set(key, 0);
  }
  const personOf = new Map(people.map((person) => [person.id, person]));
  const proposed = new Map([...skills.keys()].map((id) => [id, [] as SuccessorFigures[]]));
  for (const [key, level] of known) {
    const [employeeId, skillId] = key.split(' ').map(Number) as [number, number];
    const person = personOf.get(employeeId);
    if (!person || person.id === leaver.id || leavesFirst(person, leaver)) continue;
    const wish = wishOf.get(key);
    proposed.get(skillId)!.push({
      employeeId,
      level,
      missing: Math.max(0, skills.get(skillId)! - level),
      toUse: wish?.toUse ?? null,
      toTeach: wish?.toTeach ?? null,
      sameUnit: leaver.unitId !== null && person.unitId === leaver.unitId,
      sameSite: site !== null && siteOf(employeeId) === site,
      leaveDate: person.leaveDate,
    });
  }
  for (const [id, list] of proposed) proposed.set(id, list.sort(byNearness).slice(0, limit));
  return proposed;
}

/** True when a person is gone by the day the leaver goes, or that day. */
function leavesFirst(person: WorkforceEmployee, leaver: WorkforceEmployee): boolean {
  if (person.leaveDate === null) return false;
  return leaver.leaveDate === null || person.leaveDate <= leaver.leaveDate;
}

function byNearness(a: SuccessorFigures, b: SuccessorFigures): number {
  const willing = ({ toUse, toTeach }: SuccessorFigures) => (toUse ?? 0) + (toTeach ?? 0);
  return (
    a.missing - b.missing ||
    willing(b) - willing(a) ||
    Number(b.sameUnit) - Number(a.sameUnit) ||
    Number(b.sameSite) - Number(a.sameSite) ||
    a.employeeId - b.employeeId
  );
}
