import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import type { Counts } from '#shared/workspace/workspace.contract.ts';
import { client } from '../../api/client.ts';
import { useJob } from '../../api/use-job.ts';
import { useFormat } from '../../ui/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { useWords } from '../../ui/use-words.ts';
import classes from './HomeScreen.module.css';
import { homeScreenWords } from './HomeScreen.words.ts';

const steps = ['employees', 'requirements', 'assessments', 'courses'] as const;

/** What a new workspace needs, in order, each step a link to its import; or the demo company. */
export function FirstSteps({ counts }: { counts: Counts }) {
  const t = useWords(homeScreenWords);
  const format = useFormat();
  const job = useJob();
  const next = steps.find((step) => counts[step] === 0);
  const openDemo = () =>
    job
      .run(
        t('makingDemo'),
        (signal) => client.workspace.create({ name: t('demoName'), demo: true }, { signal }),
        { writes: true, opens: true },
      )
      .catch(() => undefined);
  return (
    <Panel title={t('start')}>
      <p className={classes.quiet}>{t('startText')}</p>
      <ol className={classes.steps}>
        {steps.map((step, index) => (
          <li key={step} className={classes.step} data-done={counts[step] > 0 || undefined}>
            <span className={classes.stepMark}>
              {counts[step] > 0 ? (
                <IconCircleCheck size={20} role="img" aria-label={t('stepDone')} />
              ) : (
                index + 1
              )}
            </span>
            <span className={classes.stepText}>
              <strong>{t(`steps.${step}`)}</strong>
              <span>{counts[step] > 0 ? format.number(counts[step]) : t(`steps.${step}Help`)}</span>
            </span>
            <ScreenButton
              to="/import"
              search={{ kind: step }}
              variant={step === next ? 'filled' : 'default'}
            >
              {counts[step] > 0 ? t('importMore') : t('import')}
            </ScreenButton>
          </li>
        ))}
      </ol>
      {counts.employees === 0 ? (
        <p className={classes.orDemo}>
          {t('orDemo')}{' '}
          <Button variant="subtle" loading={job.running} onClick={() => void openDemo()}>
            {t('openDemo')}
          </Button>
        </p>
      ) : null}
    </Panel>
  );
}
