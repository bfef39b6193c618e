import { Button, NumberInput, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { activePlanOfYear } from '#shared/plans/active-plan.ts';
import type { PlanSummary } from '#shared/plans/plans.contract.ts';
import { orpc } from '../../api/client.ts';
import { useSettings } from '../../api/use-workspace.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useNumberSeparators } from '../../ui/fields/use-number-separators.ts';
import { useWords } from '../../ui/use-words.ts';
import { newPlanWords } from './NewPlan.words.ts';
import classes from './plans.module.css';

interface NewPlanDialogProps {
  plans: readonly PlanSummary[];
  onMade: (planId: number) => void;
  onClose: () => void;
}

/** Asks the year, the name and the envelope of a plan without lines; the year proposed is the first that has no plan. */
export function NewPlanDialog({ plans, onMade, onClose }: NewPlanDialogProps) {
  const t = useWords(newPlanWords);
  const separators = useNumberSeparators();
  const settings = useSettings();
  const [year, setYear] = useState(() => firstFreeYear(plans, settings.year));
  const [name, setName] = useState('');
  const [envelope, setEnvelope] = useState<number | string>('');
  const create = useMutation(orpc.plans.create.mutationOptions());
  const allot = useMutation(orpc.budget.setEnvelope.mutationOptions());
  const usual = `Plan ${year}`;
  const taken = activePlanOfYear(plans, year);
  const make = async () => {
    const plan = await create.mutateAsync({ year, name: name.trim() || usual });
    if (typeof envelope === 'number') {
      const amount = Math.round(envelope * 100);
      // The plan stands even where its envelope is refused, which is said on screen.
      await allot.mutateAsync({ planId: plan.id, amount }).catch(() => undefined);
    }
    onMade(plan.id);
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // A refusal is said on screen already, and the dialog keeps what was typed.
    make().catch(() => undefined);
  };
  return (
    <Dialog onClose={onClose} title={t('title')}>
      <form className={classes.form} onSubmit={submit}>
        <p className={classes.note}>{t('help')}</p>
        <NumberInput
          label={t('year')}
          min={2000}
          max={2100}
          allowDecimal={false}
          value={year}
          onChange={(next) => typeof next === 'number' && setYear(next)}
          data-autofocus
        />
        <div role="status">
          {taken ? <p className={classes.note}>{t('taken', { year, name: taken.name })}</p> : null}
        </div>
        <TextInput
          label={t('name')}
          placeholder={usual}
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NumberInput
          label={t('envelope')}
          description={t('envelopeHelp')}
          min={0}
          decimalScale={2}
          {...separators}
          value={envelope}
          onChange={setEnvelope}
        />
        <Button type="submit" loading={create.isPending || allot.isPending}>
          {t('confirm')}
        </Button>
      </form>
    </Dialog>
  );
}

function firstFreeYear(plans: readonly PlanSummary[], from: number): number {
  const taken = new Set(plans.map(({ year }) => year));
  let year = from;
  while (taken.has(year) && year < 2100) year += 1;
  return year;
}
