import { Alert } from '@mantine/core';
import type { BestPlan } from '#shared/optimise/optimise.contract.ts';
import { optimiseWords } from '#shared/optimise/optimise.words.ts';
import { useFormat } from '../../ui/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { useWords } from '../../ui/use-words.ts';
import { AdoptButton } from './AdoptButton.tsx';
import { bestPlanScreenWords } from './BestPlanScreen.words.ts';
import classes from './best-plan.module.css';
import { FoundFigures } from './FoundFigures.tsx';
import { ProofLine } from './ProofLine.tsx';
import type { Facts } from './use-facts.ts';
import type { Wish } from './wish.ts';

interface FoundPlanProps {
  best: BestPlan;
  /** The settings are no longer those of the search. */
  changed: boolean;
  facts: Facts;
  wish: Wish;
  onAdopted: (planId: number) => void;
}

/** The plan found: how good it is proven to be and what it comes to, waiting to be adopted. */
export function FoundPlan({ best, changed, facts, wish, onAdopted }: FoundPlanProps) {
  const t = useWords(bestPlanScreenWords);
  const shared = useWords(optimiseWords);
  const format = useFormat();
  const { greedy, open, status } = best;
  return (
    <>
      {changed ? (
        <Alert color="gray" py={6}>
          {t('changed')}
        </Alert>
      ) : null}
      <Panel
        title={shared(`status.${status}`)}
        side={<AdoptButton best={best} facts={facts} wish={wish} onAdopted={onAdopted} />}
      >
        <div className={classes.stack}>
          <p className={classes.strong} role="status">
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
    </>
  );
}
