import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { orpc } from '../../api/client.ts';
import { PlanPicker } from '../../features/plans/PlanPicker.tsx';
import { type ChosenPlan, useChosenPlan } from '../../features/plans/use-chosen-plan.ts';
import { Page } from '../../ui/Page.tsx';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { Answer, EmptyState, ErrorState, LoadingState } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { AddBudget } from './AddBudget.tsx';
import { BudgetAside } from './BudgetAside.tsx';
import { BudgetFigures } from './BudgetFigures.tsx';
import { budgetScreenWords } from './BudgetScreen.words.ts';
import { BudgetTable } from './BudgetTable.tsx';
import { BudgetTree } from './BudgetTree.tsx';
import classes from './budget.module.css';
import { CarryOverButton } from './CarryOverButton.tsx';
import { EnvelopeBar } from './EnvelopeBar.tsx';
import { LicenceLine } from './LicenceLine.tsx';
import { LinePanel } from './LinePanel.tsx';
import { PeriodPicture } from './PeriodPicture.tsx';
import { ReconcilePanel } from './ReconcilePanel.tsx';
import { ScalesPanel } from './ScalesPanel.tsx';

/** Envelope → forecast → committed → spent of a plan, by unit, kind, line, month and payer. */
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
  const breakdown = useQuery(orpc.budget.breakdown.queryOptions({ input: { planId } }));
  const reconciliation = useQuery(orpc.budget.reconciliation.queryOptions({ input: { planId } }));
  const [lineId, setLineId] = useState<number | null>(null);
  const [scales, setScales] = useState(false);
  const openLine = (id: number | null) => {
    setScales(false);
    setLineId(id);
  };
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
          <Button variant="default" onClick={() => setScales(true)}>
            {t('scales')}
          </Button>
          {grantable ? <AddBudget planId={planId} /> : null}
          {chosen.plan?.active ? <CarryOverButton planId={planId} year={chosen.plan.year} /> : null}
        </>
      }
      aside={
        scales ? (
          <ScalesPanel year={chosen.plan?.year ?? 0} onClose={() => setScales(false)} />
        ) : lineId === null ? null : (
          <LinePanel key={lineId} lineId={lineId} onClose={() => setLineId(null)} />
        )
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
            <Answer of={breakdown}>
              {(detail) => (
                <>
                  <BudgetTree breakdown={detail} editable={editable} onLine={openLine} />
                  <PeriodPicture breakdown={detail} />
                </>
              )}
            </Answer>
            <Answer of={reconciliation}>
              {(made) => <ReconcilePanel reconciliation={made} onLine={openLine} />}
            </Answer>
            <BudgetTable overview={data} editable={editable} />
            {breakdown.data ? <BudgetAside breakdown={breakdown.data} /> : null}
          </div>
        )}
      </Answer>
    </Page>
  );
}
