import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { orpc } from '../../api/client.ts';
import { PlanPicker } from '../../features/plans/PlanPicker.tsx';
import { type ChosenPlan, useChosenPlan } from '../../features/plans/use-chosen-plan.ts';
import { Page } from '../../ui/Page.tsx';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { Answer, EmptyState, ErrorState, LoadingState } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { LevelsPicture } from './LevelsPicture.tsx';
import { PayrollFactors } from './PayrollFactors.tsx';
import { ReturnFigures } from './ReturnFigures.tsx';
import { ReturnPanel } from './ReturnPanel.tsx';
import { returnsScreenWords } from './ReturnsScreen.words.ts';
import { ReturnsTable } from './ReturnsTable.tsx';
import classes from './returns.module.css';

/** What a plan's training brought, as a whole and action by action. */
export function ReturnsScreen() {
  const chosen = useChosenPlan();
  const t = useWords(returnsScreenWords);
  if (chosen.plan) return <PlanReturns chosen={chosen} planId={chosen.plan.id} />;
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

function PlanReturns({ chosen, planId }: { chosen: ChosenPlan; planId: number }) {
  const t = useWords(returnsScreenWords);
  const overview = useQuery(orpc.returns.overview.queryOptions({ input: { planId } }));
  const [lineId, setLineId] = useState<number | null>(null);
  const row = overview.data?.rows.find((one) => one.lineId === lineId);
  return (
    <Page
      title={t('title')}
      hint={t('hint')}
      actions={
        <>
          <PlanPicker chosen={chosen} />
          <ScreenButton to="/sessions" search={{ tab: 'cold' }} variant="default">
            {t('toCold')}
          </ScreenButton>
        </>
      }
      aside={
        row ? <ReturnPanel key={row.lineId} row={row} onClose={() => setLineId(null)} /> : null
      }
    >
      <Answer of={overview}>
        {(data) => (
          <div className={classes.stack}>
            <ReturnFigures overview={data} />
            <ReturnsTable overview={data} onOpen={setLineId} />
            <div className={classes.pair}>
              <LevelsPicture rows={data.rows} />
              <PayrollFactors overview={data} />
            </div>
          </div>
        )}
      </Answer>
    </Page>
  );
}
