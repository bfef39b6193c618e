import { Button, Modal, NumberInput, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconWand } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Proposal } from '#shared/plans/plans.contract.ts';
import { plansWords } from '#shared/plans/plans.words.ts';
import { client } from '../../api/client.ts';
import { useJob } from '../../api/use-job.ts';
import { useSettings } from '../../api/use-workspace.ts';
import { useNumberSeparators } from '../../ui/fields/use-number-separators.ts';
import { useFormat } from '../../ui/format.ts';
import { uiWords } from '../../ui/ui.words.ts';
import { useWords } from '../../ui/use-words.ts';
import { planScreenWords } from './PlanScreen.words.ts';
import classes from './plan.module.css';

/** Asks the year and the envelope, then proposes a plan from gaps and catalogue and shows what was left out. */
export function ProposeButton({
  onDone,
  primary,
}: {
  onDone: (planId: number) => void;
  primary?: boolean;
}) {
  const t = useWords(planScreenWords);
  const ui = useWords(uiWords);
  const shared = useWords(plansWords);
  const separators = useNumberSeparators();
  const format = useFormat();
  const settings = useSettings();
  const job = useJob();
  const { tab } = useSearch({ strict: false });
  const [open, setOpen] = useState(tab === 'propose');
  const [year, setYear] = useState<number>(settings.year);
  const [budget, setBudget] = useState<number | string>('');
  const [name, setName] = useState('');

  const titles = (all: readonly string[]) =>
    all.length > 4
      ? t('propose.more', { titles: all.slice(0, 4).join(', '), count: all.length - 4 })
      : all.join(', ');
  const announce = ({ plan, leftOut, uncovered }: Proposal) => {
    const sentences = [
      t('propose.done', {
        lines: format.number(plan.lineRows.length),
        real: format.money(plan.costs.real, settings.currency, true),
      }),
      leftOut.length > 0
        ? t('propose.leftOut', {
            count: leftOut.length,
            titles: titles(leftOut.map((line) => line.title)),
          })
        : '',
      uncovered.length > 0
        ? t('propose.uncovered', {
            count: uncovered.length,
            titles: titles(uncovered.map(({ skill }) => skill)),
          })
        : '',
    ];
    notifications.show({
      title: t('propose.doneTitle'),
      message: sentences.filter(Boolean).join(' '),
      autoClose: leftOut.length + uncovered.length > 0 ? false : 8000,
      closeButtonProps: { 'aria-label': ui('close') },
    });
  };
  const start = async () => {
    setOpen(false);
    const proposal = await job.run(
      t('propose.job', { year }),
      (signal) =>
        client.plans.propose(
          {
            year,
            ...(typeof budget === 'number' ? { budget: Math.round(budget * 100) } : {}),
            ...(name.trim() ? { name: name.trim() } : {}),
          },
          { signal },
        ),
      { writes: true, phase: (key) => shared(`phase.${key}` as 'phase.gaps') },
    );
    announce(proposal);
    onDone(proposal.plan.id);
  };

  return (
    <>
      <Button
        variant={primary ? 'filled' : 'default'}
        leftSection={<IconWand size={16} aria-hidden />}
        loading={job.running}
        onClick={() => setOpen(true)}
      >
        {t('propose.button')}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={t('propose.title')}
        closeButtonProps={{ 'aria-label': ui('close') }}
      >
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            // The refusal is already on screen and in the tray.
            start().catch(() => undefined);
          }}
        >
          <NumberInput
            label={t('propose.year')}
            min={2000}
            max={2100}
            allowDecimal={false}
            value={year}
            onChange={(next) => typeof next === 'number' && setYear(next)}
          />
          <NumberInput
            label={t('propose.budget')}
            description={t('propose.budgetHelp')}
            min={0}
            decimalScale={2}
            {...separators}
            value={budget}
            onChange={setBudget}
            data-autofocus
          />
          <TextInput
            label={t('propose.name')}
            placeholder={`Plan ${year}`}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit">{t('propose.start')}</Button>
        </form>
      </Modal>
    </>
  );
}
