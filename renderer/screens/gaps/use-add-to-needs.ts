import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import type { GapDetail } from '#shared/gaps/gaps.contract.ts';
import { orpc } from '../../api/client.ts';
import { useWords } from '../../ui/use-words.ts';
import { gapsScreenWords } from './GapsScreen.words.ts';

/** Makes needs of the workspace's year from gaps: one per skill and unit; says what was new. */
export function useAddToNeeds(): (gaps: readonly GapDetail[]) => void {
  const t = useWords(gapsScreenWords);
  const collect = useMutation(
    orpc.needs.collectGaps.mutationOptions({
      onSuccess: ({ added, joined }) =>
        notifications.show({
          message: added + joined === 0 ? t('needsKnown') : t('needsAdded', { added, joined }),
        }),
    }),
  );
  return (gaps) =>
    collect.mutate({ gaps: gaps.map(({ employeeId, skillId }) => ({ employeeId, skillId })) });
}
