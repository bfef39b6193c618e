import { Button, NumberInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { additionalOf } from '#shared/budget/additional-of.ts';
import type { BudgetOverview } from '#shared/budget/budget.contract.ts';
import { budgetWords } from '#shared/budget/budget.words.ts';
import { paidByState } from '#shared/budget/paid-by-state.ts';
import { orpc } from '../../api/client.ts';
import { useNumberSeparators } from '../../ui/fields/use-number-separators.ts';
import { useFormat } from '../../ui/format.ts';
import { Gauge } from '../../ui/Gauge.tsx';
import { useWords } from '../../ui/use-words.ts';
import { budgetScreenWords } from './BudgetScreen.words.ts';
import classes from './budget.module.css';

/** The company's envelope: its gauge, and its amount while the plan is a draft. */
export function EnvelopeBar({
  overview,
  editable,
}: {
  overview: BudgetOverview;
  editable: boolean;
}) {
  const t = useWords(budgetScreenWords);
  const shared = useWords(budgetWords);
  const format = useFormat();
  const separators = useNumberSeparators();
  const save = useMutation(orpc.budget.setEnvelope.mutationOptions());
  const { company, remaining, planId } = overview;
  const [amount, setAmount] = useState<number | string>(
    company.envelope === null ? '' : company.envelope / 100,
  );
  const part = (kind: 'consumed' | 'committed' | 'forecast', value: number) => ({
    kind,
    label: shared(kind),
    value,
    text: format.money(value, 'EUR', true),
  });
  const note =
    remaining === null
      ? t('noEnvelope')
      : remaining >= 0
        ? t('left', { amount: format.money(remaining, 'EUR', true) })
        : t('over', { amount: format.money(-remaining, 'EUR', true) });
  return (
    <div className={classes.toolbar}>
      <div className={classes.grow}>
        <Gauge
          label={t('overall')}
          total={company.envelope}
          over={remaining !== null && remaining < 0}
          note={note}
          parts={paidByState(overview).map(({ kind, value }) => part(kind, value))}
        />
      </div>
      {editable ? (
        <form
          className={classes.envelope}
          onSubmit={(event) => {
            event.preventDefault();
            const added = additionalOf(overview.envelopes, null, null);
            const typed =
              typeof amount === 'number' ? Math.max(0, Math.round(amount * 100) - added) : null;
            save.mutate({ planId, amount: typed });
          }}
        >
          <NumberInput
            label={t('setEnvelope')}
            w={190}
            min={0}
            decimalScale={2}
            {...separators}
            value={amount}
            onChange={setAmount}
          />
          <Button type="submit" loading={save.isPending}>
            {t('save')}
          </Button>
        </form>
      ) : null}
    </div>
  );
}
