import { Button, Modal, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Plan } from '#shared/plans/plans.contract.ts';
import { orpc } from '../../api/client.ts';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { uiWords } from '../../ui/ui.words.ts';
import { useWords } from '../../ui/use-words.ts';
import { planMenuWords } from './PlanMenu.words.ts';
import classes from './plan.module.css';

/** Opens an approved plan to changes that are kept with who and why, and closes it again. */
export function AmendButton({ plan }: { plan: Plan }) {
  const t = useWords(planMenuWords);
  const ui = useWords(uiWords);
  const amend = useMutation(orpc.plans.amend.mutationOptions());
  const end = useMutation(orpc.plans.endAmendment.mutationOptions());
  const [open, setOpen] = useState(false);
  const [by, setBy] = useState('');
  const [reason, setReason] = useState('');
  if (plan.amendment) {
    return (
      <>
        <StatusBadge tone="warn">{t('amending', { ...plan.amendment })}</StatusBadge>
        <Button size="compact-sm" variant="default" onClick={() => end.mutate({ id: plan.id })}>
          {t('endAmendment')}
        </Button>
      </>
    );
  }
  if (plan.status !== 'approved' && plan.status !== 'running') return null;
  const ready = by.trim() !== '' && reason.trim() !== '';
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
        {t('amend')}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={t('amendTitle')}
        closeButtonProps={{ 'aria-label': ui('close') }}
      >
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (!ready) return;
            amend.mutate({ id: plan.id, by, reason });
            setOpen(false);
          }}
        >
          <p className={classes.muted}>{t('amendHelp')}</p>
          <TextInput
            label={t('by')}
            required
            maxLength={120}
            value={by}
            onChange={(event) => setBy(event.currentTarget.value)}
            data-autofocus
          />
          <TextInput
            label={t('reason')}
            required
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button type="submit" disabled={!ready}>
            {t('confirmAmend')}
          </Button>
        </form>
      </Modal>
    </>
  );
}
