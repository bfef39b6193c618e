import { fold } from '#shared/kernel/text.ts';
import { demoCourses } from './courses.ts';
import { demoJobs, type Need } from './jobs.ts';
import { demoUnits } from './organisation.ts';
import { type DemoRow, numbered } from './rows.ts';
import { demoSkills } from './skills.ts';

export const unitId = numbered(demoUnits.map((unit) => unit.name));
export const jobId = numbered(demoJobs.map((job) => job.key));
export const skillId = numbered(demoSkills.map((skill) => skill.key));
export const courseId = numbered(demoCourses.map((course) => course.code));

const cents = (euros: number | null) => (euros === null ? null : Math.round(euros * 100));

/** What does not depend on chance: units, jobs, skills, requirements and the catalogue. */
export function referenceRows() {
  const requirement: DemoRow[] = [
    ...demoJobs.flatMap((job) => job.needs.map((need) => asked(need, jobId(job.key), null))),
    ...demoUnits.flatMap((unit) =>
      (unit.needs ?? []).map((need) => asked(need, null, unitId(unit.name))),
    ),
  ];
  return {
    unit: demoUnits.map(({ name, parent }) => ({
      id: unitId(name),
      name,
      folded: fold(name),
      parent_id: parent === null ? null : unitId(parent),
    })),
    job: demoJobs.map(({ key, name, family }) => ({
      id: jobId(key),
      name,
      folded: fold(name),
      family,
      library: 0,
    })),
    skill: demoSkills.map(({ key, name, nameEn, domain, months }) => ({
      id: skillId(key),
      name,
      folded: fold(name),
      name_en: nameEn,
      domain,
      kind: months ? 'qualification' : 'skill',
      library: 0,
    })),
    requirement: requirement.map((row, index) => ({ id: index + 1, ...row })),
    course: demoCourses.map((course) => ({
      id: courseId(course.code),
      code: course.code,
      title: course.title,
      objective: course.objective,
      modality: course.modality,
      hours: course.hours,
      group_min: course.group[0],
      group_max: course.group[1],
      price_per_learner: cents(course.perLearner),
      price_per_session: cents(course.perSession),
      provider: course.provider,
      mandatory: Number(course.mandatory ?? false),
      certifying: Number(course.certifying ?? false),
      validity_months: course.certifying ? validity(course.raises[0]![0]) : null,
      qualiopi: course.qualiopi === null ? null : Number(course.qualiopi),
      certificate: course.certifying ? demoSkills[skillId(course.raises[0]![0]) - 1]!.name : null,
    })),
    course_skill: demoCourses.flatMap((course) =>
      course.raises.map(([skill, from, to]) => ({
        course_id: courseId(course.code),
        skill_id: skillId(skill),
        from_level: from,
        to_level: to,
      })),
    ),
  };
}

/** Months a qualification stays valid; null for a skill. */
export function validity(skill: string): number | null {
  return demoSkills[skillId(skill) - 1]!.months ?? null;
}

function asked([skill, level, criticality]: Need, job: number | null, unit: number | null) {
  return { job_id: job, unit_id: unit, skill_id: skillId(skill), level, criticality };
}
