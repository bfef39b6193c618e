import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type Plan, type PlanStatus, planStatuses } from '#shared/plans/plans.contract.ts';
import { plansWords } from '#shared/plans/plans.words.ts';
import { orpc } from '../../api/client.ts';
import { StatusBadge, type Tone } from '../../ui/StatusBadge.tsx';
import { uiWords } from '../../ui/ui.words.ts';
import { useWords } from '../../ui/use-words.ts';
import { planScreenWords } from './PlanScreen.words.ts';
import classes from './plan.module.css';

const tones: Record<PlanStatus, Tone> = {
  draft: 'neutral',
  submitted: 'progress',
  approved: 'ok',
  running: 'progress',
  closed: 'ok',
};

/** Where the plan stands and the step forward or back, each saying what it changes and who decided. */
export function LifeBar({ plan }: { plan: Plan }) {
  const t = useWords(planScreenWords);
  const ui = useWords(uiWords);
  const shared = useWords(plansWords);
  const move = useMutation(orpc.plans.transition.mutationOptions());
  const [target, setTarget] = useState<PlanStatus | null>(null);
  const [by, setBy] = useState('');
  const [reason, setReason] = useState('');
  const at = planStatuses.indexOf(plan.status);
  const next = planStatuses[at + 1];
  const previous = planStatuses[at - 1];
  const back = target !== null && planStatuses.indexOf(target) < at;
  return (
    <Group gap="xs">
      <StatusBadge tone={tones[plan.status]}>{shared(`status.${plan.status}`)}</StatusBadge>
      {previous && plan.active ? (
        <Button variant="subtle" size="compact-sm" onClick={() => setTarget(previous)}>
          {t('life.back', { status: shared(`status.${previous}`) })}
        </Button>
      ) : null}
      {next && plan.active ? (
        <Button size="compact-sm" variant="default" onClick={() => setTarget(next)}>
          {t(`life.next.${next}`)}
        </Button>
      ) : null}
      <Modal
        opened={target !== null}
        onClose={() => setTarget(null)}
        title={target ? (back ? t('life.backTitle') : t(`life.confirmTitle.${target}`)) : ''}
        closeButtonProps={{ 'aria-label': ui('close') }}
      >
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (!target) return;
            move.mutate(
              { id: plan.id, to: target, by, reason },
              { onSuccess: () => setReason('') },
            );
            setTarget(null);
          }}
        >
          {target ? <p className={classes.muted}>{t(`life.explain.${target}`)}</p> : null}
          <TextInput
            label={t('life.by')}
            value={by}
            maxLength={120}
            onChange={(event) => setBy(event.currentTarget.value)}
            data-autofocus
          />
          <TextInput
            label={t('life.reason')}
            description={back ? t('life.reasonHelp') : undefined}
            required={back}
            value={reason}
            maxLength={500}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button type="submit">{t('life.confirm')}</Button>
        </form>
      </Modal>
    </Group>
  );
}
