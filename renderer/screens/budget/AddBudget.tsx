import { Button, Modal, NumberInput, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { orpc } from '../../api/client.ts';
import { useNumberSeparators } from '../../ui/fields/use-number-separators.ts';
import { uiWords } from '../../ui/ui.words.ts';
import { useWords } from '../../ui/use-words.ts';
import { addBudgetWords } from './AddBudget.words.ts';
import classes from './budget.module.css';

/** Grants money beside the locked envelope of a submitted plan, with who and why. */
export function AddBudget({ planId }: { planId: number }) {
  const t = useWords(addBudgetWords);
  const ui = useWords(uiWords);
  const separators = useNumberSeparators();
  const [open, setOpen] = useState(false);
  const [amount, setAmount] = useState<number | string>('');
  const [by, setBy] = useState('');
  const [reason, setReason] = useState('');
  const add = useMutation(
    orpc.budget.addEnvelope.mutationOptions({
      onSuccess: () => {
        setOpen(false);
        setAmount('');
        setReason('');
      },
    }),
  );
  const cents = typeof amount === 'number' ? Math.round(amount * 100) : 0;
  const ready = cents > 0 && by.trim() !== '' && reason.trim() !== '';
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('button')}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={t('title')}
        closeButtonProps={{ 'aria-label': ui('close') }}
      >
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (ready) add.mutate({ planId, amount: cents, by, reason });
          }}
        >
          <p className={classes.help}>{t('help')}</p>
          <NumberInput
            label={t('amount')}
            required
            min={0}
            decimalScale={2}
            {...separators}
            value={amount}
            onChange={setAmount}
            data-autofocus
          />
          <TextInput
            label={t('by')}
            required
            maxLength={120}
            value={by}
            onChange={(event) => setBy(event.currentTarget.value)}
          />
          <TextInput
            label={t('reason')}
            required
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button type="submit" disabled={!ready} loading={add.isPending}>
            {t('confirm')}
          </Button>
        </form>
      </Modal>
    </>
  );
}
