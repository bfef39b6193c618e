import type { BudgetOverview } from '#shared/budget/budget.contract.ts';
import type { GapSummary } from '#shared/gaps/gaps.contract.ts';
import type { Plan } from '#shared/plans/plans.contract.ts';
import type { Risks } from '#shared/skills/skills.contract.ts';
import type { ScreenSearch } from '../../app/screen-search.ts';
import { planProgress } from './home-figures.ts';

type Path = '/skills' | '/gaps' | '/plan' | '/budget';

/** Something worth doing today: its words' key, their values, and the address that does it. */
export interface ThingToDo {
  key:
    | 'noPlan'
    | 'expired'
    | 'overBudget'
    | 'late'
    | 'expiring'
    | 'noEnvelope'
    | 'submit'
    | 'belowMinimum'
    | 'single'
    | 'biggestGap';
  values: Record<string, string | number>;
  /** Cents shown as money in the words, when there are. */
  amount?: number;
  to: Path;
  search: ScreenSearch;
}

interface Known {
  day: string;
  year: number;
  plan: Plan | null;
  budget: BudgetOverview | null;
  risks: Risks;
  skills: readonly GapSummary[];
}

/** The most pressing things first: what is unlawful or late, then money, then what prepares the year. */
export function thingsToDo({ day, year, plan, budget, risks, skills }: Known): ThingToDo[] {
  const things: ThingToDo[] = [];
  const add = (
    key: ThingToDo['key'],
    values: ThingToDo['values'],
    to: Path,
    search: ScreenSearch = {},
    amount?: number,
  ) => things.push({ key, values, to, search, ...(amount === undefined ? {} : { amount }) });

  if (risks.expired > 0) add('expired', { count: risks.expired }, '/skills', { show: 'expired' });
  if (!plan) add('noPlan', { year }, '/plan', { tab: 'propose' });
  if (plan) {
    const at: ScreenSearch = { plan: plan.id };
    const { late, total } = planProgress(plan, day);
    const small = plan.lineRows.filter((line) => line.belowMinimum && line.state === 'draft');
    if (budget && budget.remaining !== null && budget.remaining < 0) {
      add('overBudget', {}, '/plan', at, -budget.remaining);
    }
    if (late > 0) add('late', { count: late }, '/plan', { ...at, show: 'late' });
    if (budget && budget.remaining === null) add('noEnvelope', { year }, '/budget', at);
    if (plan.status === 'draft' && total > 0) add('submit', { name: plan.name }, '/plan', at);
    if (small.length > 0) {
      add('belowMinimum', { count: small.length }, '/plan', { ...at, show: 'belowMinimum' });
    }
  }
  if (risks.expiring > 0) {
    add('expiring', { count: risks.expiring }, '/skills', { show: 'expiring' });
  }
  const single = risks.skills.find((risk) => risk.holders === 1 && risk.holder);
  if (single?.holder) {
    const values = { skill: single.skill, person: single.holder.name };
    add('single', values, '/gaps', { by: 'skill', skill: single.skillId });
  }
  const worst = skills.find((skill) => skill.id !== null && skill.weightedGap > 0);
  if (worst?.id) {
    const values = { skill: worst.name, count: worst.requirements - worst.met };
    add('biggestGap', values, '/gaps', { by: 'skill', skill: worst.id });
  }
  return things;
}
