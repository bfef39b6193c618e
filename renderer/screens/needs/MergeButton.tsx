import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { Need } from '#shared/needs/needs.contract.ts';
import { needsWords } from '#shared/needs/needs.words.ts';
import { orpc } from '../../api/client.ts';
import { ConfirmButton } from '../../ui/ConfirmButton.tsx';
import { useWords } from '../../ui/use-words.ts';
import { mergeButtonWords } from './MergeButton.words.ts';

interface MergeButtonProps {
  needs: readonly Pick<Need, 'id' | 'status'>[];
  onDone?: () => void;
  children: string;
}

/** Makes needs one; asks first where some had been decided otherwise than others, since the decision is then taken back. */
export function MergeButton({ needs, onDone, children }: MergeButtonProps) {
  const t = useWords(mergeButtonWords);
  const shared = useWords(needsWords);
  const merge = useMutation(orpc.needs.merge.mutationOptions({ onSuccess: () => onDone?.() }));
  const ids = needs.map(({ id }) => id);
  const decisions = [...new Set(needs.map(({ status }) => status))];
  if (decisions.length > 1) {
    return (
      <ConfirmButton
        size="compact-sm"
        loading={merge.isPending}
        title={t('title')}
        message={t('message', {
          decisions: decisions.map((status) => shared(`status.${status}`)).join(', '),
        })}
        confirmLabel={t('confirm')}
        onConfirm={() => merge.mutate({ ids, confirmed: true })}
      >
        {children}
      </ConfirmButton>
    );
  }
  return (
    <Button
      size="compact-sm"
      variant="default"
      disabled={ids.length < 2}
      loading={merge.isPending}
      onClick={() => merge.mutate({ ids })}
    >
      {children}
    </Button>
  );
}
