import { type AfestSummary, isTrainerLate, missingTraces } from '#shared/catalogue/afest.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import { participantsOf } from '../plans/load-line-gaps.ts';
import { loadSurroundings } from '../plans/load-plan.ts';
import { findPlanOfLine, readLines } from '../plans/plan-lines.store.ts';
import { readPlan } from '../plans/plans.store.ts';
import type { Session } from '../session.ts';
import { readSessions } from '../sessions/sessions.store.ts';
import { readSkillNames } from '../skills/skill-names.store.ts';
import { readTraces } from './afest-traces.store.ts';

/** What an AFEST has to show of itself; throws NOT_FOUND for a line that is gone or not in work situation. */
export async function loadAfestSummary(session: Session, lineId: number): Promise<AfestSummary> {
  const { reader } = session;
  const plan = await readPlan(reader, await findPlanOfLine(reader, lineId));
  const line = (await readLines(reader, plan.id)).find(({ id }) => id === lineId);
  const { courses, directory, nameOf, settings } = await loadSurroundings(session);
  const course = line && courses.get(line.courseId);
  if (course?.modality !== 'afest') throw new RelaisError('NOT_FOUND');
  const skills = await readSkillNames(reader);
  const runs = (await readSessions(reader, { lineId })).filter(
    ({ state }) => state !== 'cancelled',
  );
  const workDays = [...new Set(runs.flatMap(({ days }) => days.map(({ date }) => date)))].sort();
  const tutorIds = new Set([line!.trainerId, ...runs.map(({ trainerId }) => trainerId)]);
  const traces = await readTraces(reader, lineId);
  return {
    company: settings.companyName || session.meta.name,
    ...{ planId: plan.id, year: plan.year, quarter: line!.quarter, hours: line!.hours },
    ...{ title: course.title, code: course.code, objective: course.objective },
    skills: course.skills.map(({ skillId, fromLevel, toLevel }) => ({
      ...{ skill: skills.get(skillId) ?? '', fromLevel, toLevel },
    })),
    tutors: [...tutorIds].flatMap((id) => (id === null ? [] : (nameOf(id) ?? []))),
    people: participantsOf(line!.employeeIds, { directory }),
    ...{ workDays, traces, missing: missingTraces(traces) },
    trainerLate: isTrainerLate(traces, workDays),
  };
}
