import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import type { LinePatch } from '#shared/plans/plans.contract.ts';
import { client, orpc } from '../../api/client.ts';
import { useWords } from '../../ui/use-words.ts';
import { planScreenWords } from './PlanScreen.words.ts';

/** Changes lines of a plan; cancelled ones say how many sessions people were told of went with them. */
export function useSaveLines(planId: number) {
  const t = useWords(planScreenWords);
  const update = useMutation(orpc.plans.updateLines.mutationOptions());
  return async (lineIds: number[], patch: LinePatch) => {
    const told = patch.state === 'cancelled' ? await countTold(planId, lineIds) : 0;
    const plan = await update.mutateAsync({ planId, lineIds, patch });
    if (told > 0) notifications.show({ message: t('sessionsCancelled', { count: told }) });
    return plan;
  };
}

async function countTold(planId: number, lineIds: readonly number[]): Promise<number> {
  const sessions = await client.sessions.list({ planId });
  return sessions.filter(
    ({ lineId, state }) => lineIds.includes(lineId) && (state === 'open' || state === 'running'),
  ).length;
}
