import { useMutation, useQuery } from '@tanstack/react-query';
import { linesOpen } from '#shared/plans/life.ts';
import type { PlanLine, PlanSummary } from '#shared/plans/plans.contract.ts';
import { client, orpc } from '../../api/client.ts';
import { useSettings } from '../../api/use-workspace.ts';

/** Plans open to changes, by an amendment too, those of the workspace's year first, active before other scenarios, then the newest; undefined while loading. */
export function useOpenPlans(): PlanSummary[] | undefined {
  const { year } = useSettings();
  const plans = useQuery(orpc.plans.list.queryOptions());
  return plans.data
    ?.filter(linesOpen)
    .sort(
      (a, b) =>
        Number(b.year === year) - Number(a.year === year) ||
        Number(b.active) - Number(a.active) ||
        b.id - a.id,
    );
}

/** The line of a course that people may still join: one that is over or cancelled stays as it was. */
export function joinableLine(lines: readonly PlanLine[], courseId: number): PlanLine | undefined {
  const past = ['done', 'closed', 'cancelled'];
  return lines.find((line) => line.courseId === courseId && !past.includes(line.state));
}

interface Enrolment {
  planId: number;
  courseId: number;
  /** The line they join; undefined makes one. */
  lineId: number | undefined;
  employeeIds: number[];
}

/** Puts people on a course of a plan, beside those already there; `onAlready` when the line holds them all. */
export function useEnrol({
  onSuccess,
  onAlready,
}: {
  onSuccess: () => void;
  onAlready?: () => void;
}): { enrol: (enrolment: Enrolment) => Promise<void>; isPending: boolean } {
  const addLine = useMutation(orpc.plans.addLine.mutationOptions({ onSuccess }));
  const join = useMutation(orpc.plans.setParticipants.mutationOptions({ onSuccess }));
  return {
    isPending: addLine.isPending || join.isPending,
    enrol: async ({ planId, courseId, lineId, employeeIds }) => {
      if (lineId === undefined) {
        addLine.mutate({ planId, courseId, employeeIds });
        return;
      }
      const there = (await client.plans.participants({ lineId })).map((one) => one.employeeId);
      if (onAlready && employeeIds.every((id) => there.includes(id))) {
        onAlready();
        return;
      }
      join.mutate({ planId, lineId, employeeIds: [...new Set([...there, ...employeeIds])] });
    },
  };
}
