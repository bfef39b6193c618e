import { useQuery } from '@tanstack/react-query';
import type { BudgetOverview } from '#shared/budget/budget.contract.ts';
import type { Course } from '#shared/catalogue/catalogue.contract.ts';
import { today } from '#shared/kernel/dates.ts';
import type { NeedsOverview } from '#shared/needs/needs.contract.ts';
import { gapDay } from '#shared/plans/gap-day.ts';
import { isFirm } from '#shared/plans/is-firm.ts';
import type { Plan } from '#shared/plans/plans.contract.ts';
import { orpc } from '../../api/client.ts';
import { useSettings } from '../../api/use-workspace.ts';
import type { ChosenPlan } from '../../features/plans/use-chosen-plan.ts';

/** What the screen compares the best plan with. */
export interface Facts {
  year: number;
  /** The current plan with its money; null when there is none yet. */
  plan: Plan | null;
  /** The plan was approved: its lines stay, and the best plan comes on top of them. */
  stays: boolean;
  overview: BudgetOverview | null;
  courses: Course[];
  /** Needs of the year by decision. */
  needs: NeedsOverview['counts'];
  /** Points of weighted gap open on the plan's day. */
  open: number;
}

/** Reads the facts of the chosen plan; `facts` is null while one of them is missing. */
export function useFacts(chosen: ChosenPlan): { facts: Facts | null; error: Error | null } {
  const settings = useSettings();
  const planId = chosen.plan?.id ?? 0;
  const year = chosen.plan?.year ?? settings.year;
  const enabled = chosen.plan !== null;
  const courses = useQuery(orpc.catalogue.list.queryOptions());
  const on = gapDay(year, today());
  const gaps = useQuery(orpc.gaps.summary.queryOptions({ input: { by: 'company', on } }));
  const needs = useQuery(orpc.needs.overview.queryOptions({ input: { year } }));
  const plan = useQuery({ ...orpc.plans.get.queryOptions({ input: { id: planId } }), enabled });
  const overview = useQuery({
    ...orpc.budget.overview.queryOptions({ input: { planId } }),
    enabled,
  });
  const error =
    chosen.error ?? courses.error ?? gaps.error ?? needs.error ?? plan.error ?? overview.error;
  if (!chosen.plans || !courses.data || !gaps.data || !needs.data) return { facts: null, error };
  if (enabled && (!plan.data || !overview.data)) return { facts: null, error };
  return {
    error: null,
    facts: {
      year,
      plan: plan.data ?? null,
      stays: plan.data ? isFirm(plan.data.status) : false,
      overview: overview.data ?? null,
      courses: courses.data,
      needs: needs.data.counts,
      open: gaps.data.reduce((sum, { weightedGap }) => sum + weightedGap, 0),
    },
  };
}
