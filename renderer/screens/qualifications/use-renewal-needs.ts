import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { expiryNeeds } from '#shared/qualifications/expiry-needs.ts';
import type { DueQualification } from '#shared/qualifications/qualifications.contract.ts';
import { client, orpc } from '../../api/client.ts';
import { useSettings } from '../../api/use-workspace.ts';
import { useWords } from '../../ui/use-words.ts';
import { qualificationsScreenWords } from './QualificationsScreen.words.ts';

/** Makes needs of the workspace's year from qualifications to renew, one each; says what was new. */
export function useRenewalNeeds(): (rows: readonly DueQualification[]) => Promise<void> {
  const t = useWords(qualificationsScreenWords);
  const { year } = useSettings();
  const create = useMutation(orpc.needs.createMany.mutationOptions());
  return async (rows) => {
    const { needs, known } = expiryNeeds(rows, await client.needs.list({ year }), year);
    if (needs.length > 0) await create.mutateAsync({ needs, year });
    const said = [
      needs.length > 0 ? t('needsAdded', { count: needs.length, year }) : '',
      known > 0 ? t('needsKnown', { count: known, year }) : '',
    ];
    notifications.show({ message: said.filter(Boolean).join(' ') });
  };
}
