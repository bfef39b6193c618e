import { today } from '#shared/kernel/dates.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import { noAncillary } from '#shared/plans/ancillary.ts';
import type { ProposedLine } from '#shared/plans/finish-lines.ts';
import { gapDay } from '#shared/plans/gap-day.ts';
import type { Proposal } from '#shared/plans/plans.contract.ts';
import { type ProposedPlan, proposing } from '#shared/plans/propose.ts';
import type { ProposeInput } from '#shared/plans/propose-input.ts';
import { writeEnvelope } from '../budget/envelopes.store.ts';
import type { StoredCourse } from '../catalogue/catalogue.store.ts';
import { loadGaps } from '../gaps/load-gaps.ts';
import type { Report } from '../run-job.ts';
import type { Session } from '../session.ts';
import { readSkillNames } from '../skills/skill-names.store.ts';
import { addPlan } from './add-plan.ts';
import { loadPlan, loadSurroundings } from './load-plan.ts';
import { loadStanding } from './load-standing.ts';
import { insertLines, type NewLine } from './plan-line-rows.store.ts';
import { readPlans } from './plans.store.ts';

interface Wish {
  year: number;
  /** Cap on the real cost, in cents; also becomes the company's envelope. */
  budget?: number | undefined;
  name?: string | undefined;
}

/** Makes and keeps a plan for a year from the gaps of its day and the catalogue, as one undoable step. */
export async function proposePlan(
  session: Session,
  { year, budget, name }: Wish,
  report: Report,
): Promise<Proposal> {
  await report('gaps', 0, 0);
  const revision = session.revision;
  const table = await loadGaps(session, gapDay(year, today()));
  const { courses, hourlyCost, settings } = await loadSurroundings(session);
  const catalogue = [...courses.values()];
  const standing = await loadStanding(session, courses, table.on);
  const proposed = await proposeWithProgress(
    { table, courses: catalogue, hourlyCost, settings, standing, year, budget: budget ?? null },
    report,
  );
  await report('write', 0, 0);
  const id = await session.write('proposePlan', async (tx) => {
    // The lines answer the data they were computed from, and no other.
    if (session.revision !== revision) throw new RelaisError('CONFLICT', { detail: '' });
    const planId = await addPlan(tx, {
      year,
      name:
        name ??
        freeName(
          year,
          (await readPlans(tx)).map((plan) => plan.name),
        ),
      createdOn: today(),
    });
    await insertLines(
      tx,
      planId,
      proposed.lines.map((line, at) => newLine(line, courses, at)),
    );
    if (budget !== undefined) {
      await writeEnvelope(tx, planId, { unitId: null, kind: null, amount: budget });
    }
    return planId;
  });
  const skills = await readSkillNames(session.reader);
  return {
    plan: await loadPlan(session, id),
    leftOut: proposed.leftOut.map((line) => ({
      ...line,
      title: courses.get(line.courseId)!.title,
    })),
    uncovered: proposed.uncovered.map((one) => ({ ...one, skill: skills.get(one.skillId) ?? '' })),
  };
}

async function proposeWithProgress(input: ProposeInput, report: Report): Promise<ProposedPlan> {
  const steps = proposing(input);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await report('assign', step.value.done, step.value.total);
  }
}

function newLine(
  { courseId, ...proposed }: ProposedLine,
  courses: ReadonlyMap<number, StoredCourse>,
  position: number,
): NewLine {
  return { ...lineOfCourse(courses.get(courseId)!), ...proposed, position };
}

/** What a new line takes from its course; the line then lives its own life. */
export function lineOfCourse(course: StoredCourse) {
  const { hours, groupMin, groupMax, pricePerLearner, pricePerSession, provider } = course;
  return {
    courseId: course.id,
    ...{ hours, groupMin, groupMax, pricePerLearner, pricePerSession, provider },
    ...{
      state: 'draft' as const,
      trainerId: null,
      sessions: null,
      ...noAncillary,
      hoursOff: 0,
      comment: null,
    },
  };
}

/** « Plan 2027 », then « Plan 2027 (2) »… : the same in both languages. */
export function freeName(year: number, taken: readonly string[]): string {
  const base = `Plan ${year}`;
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? base : `${base} (${count})`;
    if (!taken.includes(name)) return name;
  }
}
