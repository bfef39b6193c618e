import type { MissionLetter, OfferedTrainer, Trainer } from '#shared/experts/experts.contract.ts';
import { offerTrainers } from '#shared/experts/offer-trainers.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import { fold } from '#shared/kernel/text.ts';
import { teamSkills, trainerSkills } from '../../../resources/training-team.ts';
import { readCourses } from '../catalogue/catalogue.store.ts';
import { loadEmployees } from '../people/load-employees.ts';
import type { Session } from '../session.ts';
import { loadSkills } from '../skills/load-skills.ts';
import { readSettings } from '../workspace/settings.store.ts';
import { loadTrainer, loadTrainers } from './load-trainers.ts';

/** Trainers whose accreditation covers a skill of the course; throws NOT_FOUND. */
export async function loadOffers(
  session: Session,
  { courseId, year }: { courseId: number; year?: number | undefined },
): Promise<OfferedTrainer[]> {
  const course = (await readCourses(session.reader)).find(({ id }) => id === courseId);
  if (!course) throw new RelaisError('NOT_FOUND');
  const domains = new Map((await loadSkills(session)).map(({ id, domain }) => [id, domain]));
  const raised = course.skills.map(({ skillId }) => ({
    skillId,
    domain: domains.get(skillId) ?? null,
  }));
  return offerTrainers(await loadTrainers(session, { year }), raised);
}

/** Courses that train trainers: they raise a trainer's skill, or are called so in either language. */
export async function loadTrainerCourses(
  session: Session,
): Promise<{ id: number; title: string }[]> {
  const wanted = new Set(
    teamSkills
      .filter(({ key }) => trainerSkills.includes(key))
      .flatMap(({ name }) => [fold(name.fr), fold(name.en)]),
  );
  const skills = await loadSkills(session);
  const ids = new Set(skills.filter(({ name }) => wanted.has(fold(name))).map(({ id }) => id));
  const called = /formation de formateurs?|formation des formateurs|train(ing)? the trainers?/;
  return (await readCourses(session.reader))
    .filter(
      (course) =>
        called.test(fold(course.title)) || course.skills.some(({ skillId }) => ids.has(skillId)),
    )
    .map(({ id, title }) => ({ id, title }));
}

/** What the mission letter of a path says; throws NOT_FOUND. */
export async function loadLetter(session: Session, trainerId: number): Promise<MissionLetter> {
  const trainer = await loadTrainer(session, trainerId);
  const settings = await readSettings(session.reader);
  const person = (await loadEmployees(session)).find(({ id }) => id === trainer.employeeId);
  const courses = (await readCourses(session.reader)).filter(({ skills }) =>
    skills.some(({ skillId }) => skillId === trainer.skillId),
  );
  const { name, matricule, unit, manager, managerAgreed, skill, level, validUntil } = trainer;
  return {
    company: settings.companyName || session.meta.name,
    jobs: person?.jobs ?? [],
    courses: courses.map(({ title }) => title),
    daysPerYear: trainer.daysPerYear ?? settings.trainerRules.daysPerYear,
    domain: trainer.coversDomain,
    decided: decision(trainer),
    ...{ name, matricule, unit, manager, managerAgreed, skill, level, validUntil },
  };
}

function decision({ events }: Trainer): MissionLetter['decided'] {
  const step = events.findLast(({ stage }) => stage === 'mission');
  return step ? { who: step.who, on: step.on } : null;
}
