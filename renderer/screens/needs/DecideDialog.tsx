import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../ui/use-words.ts';
import { needsScreenWords } from './NeedsScreen.words.ts';
import classes from './needs.module.css';
import type { Deciding } from './use-decide.ts';

/** Why needs are refused (always said) or postponed, and who decides. */
export function DecideDialog({ deciding, year }: { deciding: Deciding; year: number }) {
  // Each decision has its own reason: the one before is not kept for the next.
  return deciding.asked ? (
    <Decision deciding={deciding} asked={deciding.asked} year={year} />
  ) : null;
}

interface DecisionProps {
  deciding: Deciding;
  asked: NonNullable<Deciding['asked']>;
  year: number;
}

function Decision({ deciding, asked, year }: DecisionProps) {
  const t = useWords(needsScreenWords);
  const [reason, setReason] = useState('');
  const { by, setBy } = deciding;
  const { needs, status } = asked;
  const [first] = needs;
  const words = { count: needs.length, year: year + 1 };
  const ready = status === 'postponed' || reason.trim() !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) deciding.confirm(reason.trim());
  };
  return (
    <Dialog
      onClose={deciding.dismiss}
      title={needs.length > 1 ? t(`decide.${status}Many`, words) : t(`decide.${status}`, words)}
    >
      <form className={classes.form} onSubmit={submit}>
        {needs.length === 1 && first ? <p className={classes.note}>{first.title}</p> : null}
        {status === 'postponed' ? (
          <p className={classes.note}>{t('decide.postponedHelp', words)}</p>
        ) : null}
        <TextInput
          label={t('decide.reason')}
          required={status === 'refused'}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          data-autofocus
        />
        <TextInput
          label={t('decide.by')}
          maxLength={120}
          value={by}
          onChange={(event) => setBy(event.currentTarget.value)}
        />
        <Button type="submit" disabled={!ready}>
          {t(status === 'refused' ? 'decide.confirmRefused' : 'decide.confirmPostponed')}
        </Button>
      </form>
    </Dialog>
  );
}
