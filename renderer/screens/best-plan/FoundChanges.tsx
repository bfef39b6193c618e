import type { BestPlan } from '#shared/optimise/optimise.contract.ts';
import { useFormat } from '../../ui/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { useWords } from '../../ui/use-words.ts';
import { bestPlanScreenWords } from './BestPlanScreen.words.ts';
import classes from './best-plan.module.css';
import { ChangesTable } from './ChangesTable.tsx';
import { OutTable } from './OutTable.tsx';
import { planChanges } from './plan-changes.ts';
import type { Facts } from './use-facts.ts';
import type { Wish } from './wish.ts';

interface FoundChangesProps {
  best: BestPlan;
  facts: Facts;
  wish: Wish;
  onWish: (wish: Wish) => void;
}

/** What the plan found changes against the current one, and what it leaves out, each with its reason. */
export function FoundChanges({ best, facts, wish, onWish }: FoundChangesProps) {
  const t = useWords(bestPlanScreenWords);
  const format = useFormat();
  const changes = planChanges(best, facts.plan);
  const number = (change: 'in' | 'out' | 'kept') =>
    changes.filter((one) => one.change === change).length;
  const count = (change: 'in' | 'out' | 'kept') => format.number(number(change));
  return (
    <div className={classes.below}>
      <Panel
        title={t('found.title')}
        side={
          <span className={classes.note}>
            {facts.stays
              ? t('found.countsOnTop', { count: number('in') })
              : t('found.counts', { in: count('in'), out: count('out'), kept: count('kept') })}
          </span>
        }
      >
        <p className={classes.note}>
          {facts.plan
            ? t(facts.stays ? 'found.onTop' : 'found.against', { name: facts.plan.name })
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
    </div>
  );
}
