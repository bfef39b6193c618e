import { Button, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { uiWords } from '../../ui/ui.words.ts';
import { useWords } from '../../ui/use-words.ts';
import { needsScreenWords } from './NeedsScreen.words.ts';
import classes from './needs.module.css';
import type { Deciding } from './use-decide.ts';

/** Why needs are refused (always said) or postponed, and who decides. */
export function DecideDialog({ deciding, year }: { deciding: Deciding; year: number }) {
  const t = useWords(needsScreenWords);
  const ui = useWords(uiWords);
  const [reason, setReason] = useState('');
  const { asked, by, setBy } = deciding;
  if (!asked) return null;
  const { needs, status } = asked;
  const [first] = needs;
  const words = { count: needs.length, year: year + 1 };
  const ready = status === 'postponed' || reason.trim() !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) deciding.confirm(reason.trim());
  };
  return (
    <Modal
      opened
      onClose={deciding.dismiss}
      title={needs.length > 1 ? t(`decide.${status}Many`, words) : t(`decide.${status}`, words)}
      closeButtonProps={{ 'aria-label': ui('close') }}
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
    </Modal>
  );
}
