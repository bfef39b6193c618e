import { chooseCandidates } from '#shared/experts/choose-candidates.ts';
import { expertLevelOf } from '#shared/experts/expert-level.ts';
import type { Candidate, Candidates } from '#shared/experts/experts.contract.ts';
import { monthsBetween } from '#shared/experts/months-between.ts';
import { scoreCandidate } from '#shared/experts/score.ts';
import { isPresent } from '#shared/gaps/is-present.ts';
import { today } from '#shared/kernel/dates.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import { fullName } from '#shared/people/full-name.ts';
import type { Employee } from '#shared/people/people.contract.ts';
import { loadEmployees } from '../people/load-employees.ts';
import type { Session } from '../session.ts';
import { readSkillLevels } from '../skills/skill-assessments.store.ts';
import { readSkill } from '../skills/skills.store.ts';
import { readInterests } from './interests.store.ts';
import { loadTrainerLoad } from './load-trainer-load.ts';
import { readPoints } from './points.store.ts';
import { readTrainers } from './trainers.store.ts';

/** Who could teach a skill, scored; throws NOT_FOUND for a skill that is gone. */
export async function loadCandidates(
  session: Session,
  { skillId, employeeId }: { skillId: number; employeeId?: number | undefined },
): Promise<Candidates> {
  const { reader } = session;
  const skill = await readSkill(reader, skillId);
  if (!skill) throw new RelaisError('NOT_FOUND');
  const on = today();
  const load = await loadTrainerLoad(session);
  const { settings } = load;
  const expertLevel = expertLevelOf(settings);
  const levels = await readSkillLevels(reader, skillId, on);
  const points = await readPoints(reader, skillId);
  const wishes = new Map(
    (await readInterests(reader, { skillId })).map((wish) => [wish.employeeId, wish]),
  );
  const paths = new Map(
    (await readTrainers(reader, { skillId })).map((path) => [path.employeeId, path]),
  );
  const candidate = (person: Employee): Candidate => {
    const { id, hireDate } = person;
    const held = levels.get(id);
    const expired = held?.validUntil != null && held.validUntil < on;
    const level = held ? (expired ? 0 : held.level) : null;
    const wish = wishes.get(id);
    const path = paths.get(id);
    const carried = load.carried.get(id) ?? 0;
    const capacity = load.capacityOf(id);
    const facts = {
      level,
      expired,
      expertLevel,
      tenureMonths: hireDate === null ? null : monthsBetween(hireDate, on),
      sessionsGiven: load.sessions.get(id) ?? 0,
      daysCarried: carried,
      daysCapacity: capacity,
      toTeach: wish?.toTeach ?? null,
    };
    return {
      employeeId: id,
      matricule: person.matricule,
      name: fullName(person),
      unit: person.unit,
      site: person.site,
      manager: person.manager,
      leaveDate: person.leaveDate,
      level: level ?? -1,
      expired,
      expert: level !== null && level >= expertLevel,
      interest: { toUse: wish?.toUse ?? null, toTeach: wish?.toTeach ?? null },
      carried,
      capacity,
      score: scoreCandidate(facts, points.get(id) ?? {}, settings.trainerRules),
      trainer: path ? { id: path.id, stage: path.stage } : null,
    };
  };
  const everybody = await loadEmployees(session);
  const known = everybody.filter(
    (person) =>
      person.id === employeeId ||
      paths.has(person.id) ||
      (isPresent(person, on) && levels.has(person.id)),
  );
  const { experts, rows } = chooseCandidates(known.map(candidate), employeeId);
  return {
    skill: { id: skill.id, name: skill.name, domain: skill.domain },
    expertLevel,
    goodScore: settings.trainerRules.goodScore,
    year: load.year,
    experts,
    rows,
  };
}
