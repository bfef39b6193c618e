import type { IsoDate } from '#shared/kernel/dates.ts';
import type { Settings } from '#shared/workspace/settings.ts';
import { teamFamily } from '../training-team.ts';
import { makeAssessments } from './assessments.ts';
import { demoBehaviours, demoCampaign } from './campaign.ts';
import { demoPrerequisites, demoTraces } from './course-facts.ts';
import { makeDice } from './dice.ts';
import { demoJobs } from './jobs.ts';
import { makePeople } from './people.ts';
import { demoCountRules, makeRareKnowledge } from './rare-knowledge.ts';
import { referenceRows } from './reference.ts';
import type { DemoTables } from './rows.ts';
import { makeRunningPlan } from './running-plan.ts';
import { makeSessions } from './sessions.ts';
import { makeTrainers } from './trainers.ts';

/** The day the demo company is seen on: the same rows on every machine, whenever they are made. */
export const demoDay: IsoDate = '2026-11-22';

/** Money for next year's plan, in cents. */
export const nextYearBudget = 210_000_00;

const hoursPerYear = 1607;
/** Loaded cost over gross pay: what the employer's contributions add. */
const loading = 1.42;

export interface DemoCompany {
  settings: Partial<Settings>;
  tables: DemoTables;
}

/**
 * Hélioméca, a maker of packaging machines with some 440 people on three sites, every feature filled.
 * Deterministic: the same day gives the same rows.
 */
export function demoCompany(on: IsoDate = demoDay): DemoCompany {
  const dice = makeDice(20_261_122);
  const people = makePeople(dice, on);
  // The training team came later: the plan under way is drawn as if it were not there.
  const earlier = people.filter(({ unit }) => unit.seed === undefined);
  const { assessment: learnt, ...plan } = makeRunningPlan(dice, earlier, on);
  const assessment = [...makeAssessments(dice, people, on), ...learnt];
  const byCategory = defaultCosts();
  const loaded = people.reduce((sum, { row, jobs }) => {
    const hourly = Number(row.hourly_cost ?? byCategory[jobs[0]!.category]);
    return sum + hourly * Number(row.fte) * hoursPerYear;
  }, 0);
  return {
    settings: {
      companyName: 'Hélioméca',
      hourlyCostByCategory: byCategory,
      hourlyCostDefault: 35_00,
      payroll: Math.round(loaded / loading / 100_000_00) * 100_000_00,
      year: Number(on.slice(0, 4)) + 1,
    },
    tables: {
      ...referenceRows(),
      employee: people.map((person) => person.row),
      employee_job: people.flatMap((person) =>
        person.jobs.map((job, position) => ({
          employee_id: person.id,
          job_id: demoJobs.indexOf(job) + 1,
          position,
        })),
      ),
      assessment: [...assessment, ...makeRareKnowledge(earlier, on)],
      count_rule: demoCountRules(),
      skill_behaviour: demoBehaviours(),
      campaign: demoCampaign(on),
      ...plan,
      course_prerequisite: demoPrerequisites(),
      afest_trace: demoTraces(plan.plan_line, Number(on.slice(0, 4))),
      ...makeSessions(plan.plan_line, plan.plan_participant, people, Number(on.slice(0, 4))),
      ...makeTrainers(earlier, assessment, plan.plan_line, on),
    },
  };
}

/** Average loaded hourly cost of each category's jobs, in cents. */
function defaultCosts(): Record<string, number> {
  const trades = demoJobs.filter(({ family }) => family !== teamFamily.fr);
  const groups = Map.groupBy(trades, (job) => job.category);
  return Object.fromEntries(
    [...groups].map(([category, jobs]) => [
      category,
      Math.round((jobs.reduce((sum, job) => sum + job.cost, 0) / jobs.length) * 100),
    ]),
  );
}
