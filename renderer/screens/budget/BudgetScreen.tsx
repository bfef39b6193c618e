import { useQuery } from '@tanstack/react-query';
import { orpc } from '../../api/client.ts';
import { PlanPicker } from '../../features/plans/PlanPicker.tsx';
import { type ChosenPlan, useChosenPlan } from '../../features/plans/use-chosen-plan.ts';
import { Page } from '../../ui/Page.tsx';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { Answer, EmptyState, ErrorState, LoadingState } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { AddBudget } from './AddBudget.tsx';
import { BudgetFigures } from './BudgetFigures.tsx';
import { budgetScreenWords } from './BudgetScreen.words.ts';
import { BudgetTable } from './BudgetTable.tsx';
import classes from './budget.module.css';
import { EnvelopeBar } from './EnvelopeBar.tsx';
import { LicenceLine } from './LicenceLine.tsx';
import { QuarterPicture } from './QuarterPicture.tsx';

/** Envelope → forecast → committed → spent of a plan, by unit, kind and quarter. */
export function BudgetScreen() {
  const chosen = useChosenPlan();
  const t = useWords(budgetScreenWords);
  if (chosen.plan) return <PlanBudget chosen={chosen} planId={chosen.plan.id} />;
  return (
    <Page title={t('title')} hint={t('hint')}>
      {chosen.error ? (
        <ErrorState error={chosen.error} />
      ) : chosen.plans ? (
        <EmptyState
          title={t('none')}
          action={<ScreenButton to="/plan">{t('toPlan')}</ScreenButton>}
        >
          {t('noneHelp')}
        </EmptyState>
      ) : (
        <LoadingState />
      )}
    </Page>
  );
}

function PlanBudget({ chosen, planId }: { chosen: ChosenPlan; planId: number }) {
  const t = useWords(budgetScreenWords);
  const overview = useQuery(orpc.budget.overview.queryOptions({ input: { planId } }));
  const status = chosen.plan?.status;
  const editable = status === 'draft';
  const grantable = status !== undefined && status !== 'draft' && status !== 'closed';
  return (
    <Page
      title={t('title')}
      hint={t('hint')}
      actions={
        <>
          <PlanPicker chosen={chosen} />
          {grantable ? <AddBudget planId={planId} /> : null}
        </>
      }
      toolbar={
        overview.data ? (
          <EnvelopeBar key={planId} overview={overview.data} editable={editable} />
        ) : null
      }
    >
      <Answer of={overview}>
        {(data) => (
          <div className={classes.stack}>
            <BudgetFigures overview={data} />
            <LicenceLine overview={data} />
            <QuarterPicture overview={data} />
            <BudgetTable overview={data} editable={editable} />
          </div>
        )}
      </Answer>
    </Page>
  );
}
