import { Alert } from '@mantine/core';
import type { BestPlan } from '#shared/optimise/optimise.contract.ts';
import { optimiseWords } from '#shared/optimise/optimise.words.ts';
import { useFormat } from '../../ui/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { useWords } from '../../ui/use-words.ts';
import { AdoptButton } from './AdoptButton.tsx';
import { bestPlanScreenWords } from './BestPlanScreen.words.ts';
import classes from './best-plan.module.css';
import { ChangesTable } from './ChangesTable.tsx';
import { FoundFigures } from './FoundFigures.tsx';
import { OutTable } from './OutTable.tsx';
import { ProofLine } from './ProofLine.tsx';
import { planChanges } from './plan-changes.ts';
import type { Facts } from './use-facts.ts';
import type { Wish } from './wish.ts';

interface FoundPlanProps {
  best: BestPlan;
  /** The settings are no longer those of the search. */
  changed: boolean;
  facts: Facts;
  wish: Wish;
  onWish: (wish: Wish) => void;
  onAdopted: (planId: number) => void;
}

/** The plan found: how good it is proven to be, what it changes and why, waiting to be adopted. */
export function FoundPlan({ best, changed, facts, wish, onWish, onAdopted }: FoundPlanProps) {
  const t = useWords(bestPlanScreenWords);
  const shared = useWords(optimiseWords);
  const format = useFormat();
  const changes = planChanges(best, facts.plan);
  const count = (change: 'in' | 'out' | 'kept') =>
    format.number(changes.filter((one) => one.change === change).length);
  const { greedy, open } = best;
  return (
    <>
      {changed ? (
        <Alert color="gray" py={6}>
          {t('changed')}
        </Alert>
      ) : null}
      <Panel
        title={shared(`status.${best.status}`)}
        side={<AdoptButton best={best} facts={facts} wish={wish} onAdopted={onAdopted} />}
      >
        <div className={classes.stack}>
          <p className={classes.strong}>
            <ProofLine proven={best} />
          </p>
          <FoundFigures best={best} facts={facts} />
          {greedy !== null && open > 0 && greedy < best.value ? (
            <p className={classes.note}>
              {t('found.greedy', { share: format.percent(greedy / open) })}
            </p>
          ) : null}
        </div>
      </Panel>
      <Panel
        title={t('found.title')}
        side={
          <span className={classes.note}>
            {t('found.counts', { in: count('in'), out: count('out'), kept: count('kept') })}
          </span>
        }
      >
        <p className={classes.note}>
          {facts.plan
            ? t('found.against', { name: facts.plan.name })
            : t('found.alone', { year: facts.year })}
        </p>
        <ChangesTable
          changes={changes}
          onExclude={(id) =>
            onWish({
              ...wish,
              pinned: wish.pinned.filter((one) => one !== id),
              excluded: [...new Set([...wish.excluded, id])],
            })
          }
        />
      </Panel>
      <OutTable best={best} facts={facts} wish={wish} onWish={onWish} />
    </>
  );
}
