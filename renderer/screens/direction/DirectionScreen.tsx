import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { DirectionOverview } from '#shared/direction/direction.contract.ts';
import { plansWords } from '#shared/plans/plans.words.ts';
import { orpc } from '../../api/client.ts';
import { PlanPicker } from '../../features/plans/PlanPicker.tsx';
import { type ChosenPlan, useChosenPlan } from '../../features/plans/use-chosen-plan.ts';
import { useFormat } from '../../ui/format.ts';
import { Page } from '../../ui/Page.tsx';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { Answer, EmptyState, ErrorState, LoadingState } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { directionScreenWords } from './DirectionScreen.words.ts';
import classes from './direction.module.css';
import { GapsList } from './GapsList.tsx';
import { MoneyFigures } from './MoneyFigures.tsx';
import { MoreMoney } from './MoreMoney.tsx';
import { ProgressFigures } from './ProgressFigures.tsx';
import { RisksList } from './RisksList.tsx';
import { SessionsList } from './SessionsList.tsx';

/** A plan for its director in ten seconds; two pages once printed. */
export function DirectionScreen() {
  const chosen = useChosenPlan();
  const t = useWords(directionScreenWords);
  if (chosen.plan) return <PlanPage chosen={chosen} planId={chosen.plan.id} />;
  return (
    <Page title={t('title')}>
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

function PlanPage({ chosen, planId }: { chosen: ChosenPlan; planId: number }) {
  const t = useWords(directionScreenWords);
  const overview = useQuery(orpc.direction.overview.queryOptions({ input: { planId } }));
  return (
    <Page
      title={t('title')}
      hint={overview.data ? <Hint overview={overview.data} /> : undefined}
      actions={
        <>
          <PlanPicker chosen={chosen} />
          <Button
            variant="default"
            leftSection={<IconPrinter size={16} aria-hidden />}
            onClick={() => window.print()}
          >
            {t('print')}
          </Button>
        </>
      }
    >
      <Answer of={overview}>
        {(data) => (
          <div className={classes.page}>
            <MoneyFigures budget={data.budget} />
            <ProgressFigures overview={data} />
            <div className={classes.pair}>
              <GapsList overview={data} />
              <RisksList risks={data.risks} />
            </div>
            <div className={classes.second}>
              <MoreMoney key={planId} overview={data} />
              <SessionsList sessions={data.sessions} />
            </div>
          </div>
        )}
      </Answer>
    </Page>
  );
}

function Hint({ overview: { name, status, on } }: { overview: DirectionOverview }) {
  const t = useWords(directionScreenWords);
  const plans = useWords(plansWords);
  const format = useFormat();
  return t('hint', {
    plan: name,
    status: plans(`status.${status}`),
    date: format.date(on, true),
  });
}
