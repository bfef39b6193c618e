import { ActionIcon, Button, CloseButton, Indicator, Popover, Progress } from '@mantine/core';
import { IconActivity } from '@tabler/icons-react';
import { dismissJob, type Job, secondsLeft, useJobs } from '../api/jobs.ts';
import { useFormat } from '../ui/format.ts';
import { useWords } from '../ui/use-words.ts';
import { appWords } from './app.words.ts';
import classes from './Bar.module.css';

/** Every long job in one place: progress, time left, cancel. The rest of the window stays usable. */
export function JobsTray() {
  const t = useWords(appWords);
  const jobs = useJobs();
  const running = jobs.filter((job) => job.state === 'running').length;
  const label = running > 0 ? t('jobsRunning', { count: running }) : t('jobs');
  return (
    <Popover position="bottom-end" shadow="md">
      <Popover.Target>
        <ActionIcon aria-label={label}>
          <Indicator disabled={running === 0} processing color="relais" size={9} offset={2}>
            <IconActivity size={18} aria-hidden />
          </Indicator>
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown p={0} aria-label={t('jobs')}>
        {jobs.length === 0 ? <div className={classes.none}>{t('noJobs')}</div> : null}
        {jobs.map((job) => (
          <JobLine key={job.id} job={job} />
        ))}
      </Popover.Dropdown>
    </Popover>
  );
}

function JobLine({ job }: { job: Job }) {
  const t = useWords(appWords);
  const format = useFormat();
  const running = job.state === 'running';
  const left = running ? secondsLeft(job) : null;
  const state = {
    running: job.phase,
    done: t('jobDone'),
    failed: job.message,
    cancelled: t('jobCancelled'),
  };
  return (
    <div className={classes.job}>
      <div className={classes.jobHead}>
        <span className={classes.jobTitle}>{job.title}</span>
        {running ? (
          <Button
            variant="default"
            onClick={job.cancel}
            aria-label={t('cancelJob', { title: job.title })}
          >
            {t('cancel')}
          </Button>
        ) : (
          <CloseButton size="sm" aria-label={t('dismiss')} onClick={() => dismissJob(job.id)} />
        )}
      </div>
      {running ? (
        <Progress
          mt={6}
          size="sm"
          value={job.total > 0 ? (job.done / job.total) * 100 : 100}
          animated={job.total === 0}
          aria-label={job.title}
        />
      ) : null}
      <div className={classes.jobLine}>
        <span>{state[job.state]}</span>
        {left !== null ? <span>{t('timeLeft', { time: format.duration(left) })}</span> : null}
      </div>
    </div>
  );
}
