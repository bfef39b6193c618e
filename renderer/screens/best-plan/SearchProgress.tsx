import { Button, Progress } from '@mantine/core';
import { useFormat } from '../../ui/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Stat, StatRow } from '../../ui/Stat.tsx';
import { useWords } from '../../ui/use-words.ts';
import { bestPlanScreenWords } from './BestPlanScreen.words.ts';
import classes from './best-plan.module.css';
import { ProofLine } from './ProofLine.tsx';
import type { Running } from './use-search-run.ts';

interface SearchProgressProps {
  running: Running;
  /** Points of weighted gap open before any training. */
  open: number;
  onStop: (token: string) => void;
}

/** The search while it runs: the best so far, what is proven possible, and how to stop it with or without its result. */
export function SearchProgress({ running, open, onStop }: SearchProgressProps) {
  const t = useWords(bestPlanScreenWords);
  const format = useFormat();
  const { best, done, total, phase, token, cancel } = running;
  const share = (points: number) => format.percent(open > 0 ? Math.min(1, points / open) : 0);
  return (
    <Panel
      title={t('search.title')}
      side={
        <div className={classes.row}>
          <Button variant="default" onClick={cancel}>
            {t('search.cancel')}
          </Button>
          <Button disabled={best.value === null} onClick={() => onStop(token)}>
            {t('search.stop')}
          </Button>
        </div>
      }
    >
      <div className={classes.stack}>
        <Progress
          value={total > 0 ? (done / total) * 100 : 100}
          animated={total === 0}
          aria-label={t('search.title')}
        />
        <p className={classes.note} role="status">
          {phase}
        </p>
        <StatRow>
          <Stat
            label={t('search.best')}
            words
            value={
              best.value === null
                ? t('search.noneYet')
                : t('search.ofGap', { share: share(best.value) })
            }
          />
          <Stat
            label={t('search.bound')}
            words
            value={
              best.bound === null
                ? t('search.boundUnknown')
                : t('search.atMost', { share: share(best.bound) })
            }
          />
        </StatRow>
        {best.value !== null && best.bound !== null ? (
          <p className={classes.line}>
            <ProofLine proven={{ value: best.value, bound: best.bound }} />
          </p>
        ) : null}
      </div>
    </Panel>
  );
}
