import { Button, Progress } from '@mantine/core';
import { useFormat } from './format.ts';
import classes from './JobProgress.module.css';
import { uiWords } from './ui.words.ts';
import { useWords } from './use-words.ts';

interface JobProgressProps {
  /** What is being done, in words. */
  title: string;
  /** As `useJob` gives it; a total of 0 is unknown. */
  progress: { phase: string; done: number; total: number };
  onCancel: () => void;
}

/** A long job shown in place, where it was started: what it does, how far it is, and how to stop it. */
export function JobProgress({ title, progress, onCancel }: JobProgressProps) {
  const t = useWords(uiWords);
  const format = useFormat();
  const { phase, done, total } = progress;
  const known = total > 0 && done <= total;
  return (
    <div className={classes.job}>
      <div className={classes.head}>
        <span className={classes.title}>{title}</span>
        <Button variant="default" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
      <Progress
        size="sm"
        value={known ? (done / total) * 100 : 100}
        animated={!known}
        aria-label={title}
      />
      <div className={classes.phase}>
        <span role="status">{phase || t('loading')}</span>
        {known ? <span aria-hidden> · {format.percent(done / total, 0)}</span> : null}
      </div>
    </div>
  );
}
