import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useSaving } from '../api/saving.ts';
import { useWords } from '../ui/use-words.ts';
import { appWords } from './app.words.ts';
import classes from './Bar.module.css';

/** « Enregistré » once what was done is on the disk; said aloud to screen readers. */
export function SavedStatus() {
  const t = useWords(appWords);
  const state = useSaving();
  const text = { idle: '', saving: t('saving'), saved: t('saved'), failed: t('notSaved') }[state];
  return (
    <span className={classes.saved} data-state={state} role="status" aria-live="polite">
      {state === 'saved' ? <IconCheck size={15} aria-hidden /> : null}
      {state === 'failed' ? <IconAlertTriangle size={15} aria-hidden /> : null}
      {text}
    </span>
  );
}
