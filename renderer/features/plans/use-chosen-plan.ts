import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { PlanSummary } from '#shared/plans/plans.contract.ts';
import { orpc } from '../../api/client.ts';
import { useSettings } from '../../api/use-workspace.ts';

export interface ChosenPlan {
  /** Undefined while loading. */
  plans: PlanSummary[] | undefined;
  error: Error | null;
  /** The plan of the address, else the active one of the workspace's year, else the newest of all. */
  plan: PlanSummary | null;
  /** Puts another plan in the address, so that the back button and a reload keep it. */
  choose: (id: number) => void;
}

/** Which plan a screen shows. */
export function useChosenPlan(): ChosenPlan {
  const { plan: wanted } = useSearch({ strict: false });
  const navigate = useNavigate();
  const { year } = useSettings();
  const { data: plans, error } = useQuery(orpc.plans.list.queryOptions());
  const newest = [...(plans ?? [])].sort(
    (a, b) => b.year - a.year || Number(b.active) - Number(a.active) || b.id - a.id,
  );
  const plan =
    newest.find(({ id }) => id === Number(wanted)) ??
    newest.find((candidate) => candidate.year === year) ??
    newest[0] ??
    null;
  return {
    plans,
    error,
    plan,
    choose: (id) =>
      void navigate({ to: '.', search: (before) => ({ ...before, plan: id }), replace: true }),
  };
}
