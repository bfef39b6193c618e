import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../ui/use-words.ts';
import { planMenuWords } from './PlanMenu.words.ts';
import classes from './plan.module.css';

interface NameDialogProps {
  title: string;
  help?: string;
  confirm: string;
  /** The name proposed. */
  start: string;
  onName: (name: string) => void;
  onClose: () => void;
}

/** Asks the name of a plan or scenario. */
export function NameDialog({ title, help, confirm, start, onName, onClose }: NameDialogProps) {
  const t = useWords(planMenuWords);
  const [name, setName] = useState(start);
  return (
    <Dialog onClose={onClose} title={title}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') return;
          onName(name.trim());
          onClose();
        }}
      >
        {help ? <p className={classes.muted}>{help}</p> : null}
        <TextInput
          label={t('name')}
          required
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          data-autofocus
        />
        <Button type="submit" disabled={name.trim() === ''}>
          {confirm}
        </Button>
      </form>
    </Dialog>
  );
}
