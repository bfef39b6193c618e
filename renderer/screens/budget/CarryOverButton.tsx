import { Button, Modal, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { budgetWords } from '#shared/budget/budget.words.ts';
import { orpc } from '../../api/client.ts';
import { useFormat } from '../../ui/format.ts';
import { KeyValue } from '../../ui/KeyValue.tsx';
import { Answer } from '../../ui/states.tsx';
import { uiWords } from '../../ui/ui.words.ts';
import { useWords } from '../../ui/use-words.ts';
import { budgetDetailWords } from './BudgetDetail.words.ts';
import classes from './budget.module.css';

/** Carries what was allotted and not consumed to the next year's plan, once seen and confirmed. */
export function CarryOverButton({ planId, year }: { planId: number; year: number }) {
  const t = useWords(budgetDetailWords);
  const ui = useWords(uiWords);
  const shared = useWords(budgetWords);
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const [by, setBy] = useState('');
  const input = { planId };
  const preview = useQuery(orpc.budget.carryOverPreview.queryOptions({ input, enabled: open }));
  const carry = useMutation(orpc.budget.carryOver.mutationOptions());
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('carry')}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={t('carryTitle')}
        closeButtonProps={{ 'aria-label': ui('close') }}
      >
        <Answer of={preview}>
          {({ target, rows, done }) => {
            const kept = rows.filter(({ amount }) => amount > 0);
            if (!target) return <p>{t('carryNone', { year: year + 1 })}</p>;
            if (done) return <p>{t('carryDone')}</p>;
            if (kept.length === 0) return <p>{t('carryNothing')}</p>;
            return (
              <form
                className={classes.form}
                onSubmit={(event) => {
                  event.preventDefault();
                  carry.mutate({ planId, by }, { onSuccess: () => setOpen(false) });
                }}
              >
                <p>{t('carryTo', { plan: target.name, year: target.year })}</p>
                <KeyValue
                  rows={kept.map(({ unit, kind, amount }) => [
                    `${unit ?? shared('company')} · ${kind ? shared(`kind.${kind}`) : t('whole')}`,
                    format.money(amount),
                  ])}
                />
                <TextInput
                  label={t('by')}
                  required
                  maxLength={120}
                  value={by}
                  onChange={(event) => setBy(event.currentTarget.value)}
                />
                <Button type="submit" loading={carry.isPending}>
                  {t('carryConfirm')}
                </Button>
              </form>
            );
          }}
        </Answer>
      </Modal>
    </>
  );
}
