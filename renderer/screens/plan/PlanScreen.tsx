import { useMutation, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { linesOpen } from '#shared/plans/life.ts';
import { orpc } from '../../api/client.ts';
import { NewPlanButton } from '../../features/plans/NewPlanButton.tsx';
import { PlanPicker } from '../../features/plans/PlanPicker.tsx';
import { type ChosenPlan, useChosenPlan } from '../../features/plans/use-chosen-plan.ts';
import { ConfirmButton } from '../../ui/ConfirmButton.tsx';
import { useFormat } from '../../ui/format.ts';
import { Page } from '../../ui/Page.tsx';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { Answer, EmptyState, ErrorState, LoadingState } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { AddLineButton } from './AddLineButton.tsx';
import { AfestPage } from './AfestPage.tsx';
import { AmendButton } from './AmendButton.tsx';
import { EnvelopeGauge } from './EnvelopeGauge.tsx';
import { LifeBar } from './LifeBar.tsx';
import { LinePanel } from './LinePanel.tsx';
import { LinesTable } from './LinesTable.tsx';
import { planScreenWords } from './PlanScreen.words.ts';
import { ProposeButton } from './ProposeButton.tsx';
import classes from './plan.module.css';
import { ScenarioMenu } from './ScenarioMenu.tsx';

/** Why a locked plan does not change, and the way round: an amendment while it lives. */
const lockWords = { approved: 'locked', running: 'running', closed: 'over' } as const;

/** The year's plan: its actions edited in place, its envelope in sight, its life from draft to closed. */
export function PlanScreen() {
  const chosen = useChosenPlan();
  const { show, line } = useSearch({ strict: false });
  const t = useWords(planScreenWords);
  if (show === 'afest' && Number(line) > 0) return <AfestPage lineId={Number(line)} />;
  if (chosen.plan) return <ShownPlan chosen={chosen} planId={chosen.plan.id} />;
  return (
    <Page title={t('title')}>
      {chosen.error ? (
        <ErrorState error={chosen.error} />
      ) : chosen.plans ? (
        <EmptyState
          title={t('empty')}
          action={
            <>
              <ProposeButton primary onDone={chosen.choose} />
              <ScreenButton to="/best-plan" variant="default">
                {t('bestPlan')}
              </ScreenButton>
              <NewPlanButton chosen={chosen} />
            </>
          }
        >
          {t('emptyHelp')}
        </EmptyState>
      ) : (
        <LoadingState />
      )}
    </Page>
  );
}

function ShownPlan({ chosen, planId }: { chosen: ChosenPlan; planId: number }) {
  const t = useWords(planScreenWords);
  const format = useFormat();
  const { line: wanted } = useSearch({ strict: false });
  const query = useQuery({
    ...orpc.plans.get.queryOptions({ input: { id: planId } }),
    placeholderData: (previous) => previous,
  });
  const remove = useMutation(orpc.plans.remove.mutationOptions());
  const [openId, setOpenId] = useState<number | null>(wanted ? Number(wanted) : null);
  const plan = query.data;
  const open = plan?.lineRows.find(({ id }) => id === openId);
  const editable = plan !== undefined && linesOpen(plan);
  return (
    <Page
      title={t('title')}
      layout="fill"
      hint={
        plan
          ? t('hint', {
              lines: format.number(plan.lines),
              participants: format.number(plan.participants),
              closed: format.percent(plan.shareOfGapClosed),
            })
          : null
      }
      actions={
        <>
          <PlanPicker chosen={chosen} />
          {plan && editable ? <AddLineButton plan={plan} onAdded={setOpenId} /> : null}
          {plan?.status === 'draft' ? (
            <ConfirmButton
              title={t('removePlan')}
              message={plan.name}
              danger
              onConfirm={() => remove.mutate({ id: plan.id })}
            >
              {t('removePlan')}
            </ConfirmButton>
          ) : null}
          <ScreenButton to="/best-plan" search={{ plan: planId }} variant="default">
            {t('bestPlan')}
          </ScreenButton>
          <ProposeButton onDone={chosen.choose} />
        </>
      }
      toolbar={
        plan ? (
          <div className={classes.life}>
            <div className={classes.gauge}>
              <EnvelopeGauge plan={plan} />
            </div>
            <LifeBar plan={plan} />
            <AmendButton plan={plan} />
            <ScenarioMenu plan={plan} plans={chosen.plans ?? []} onChoose={chosen.choose} />
          </div>
        ) : null
      }
      aside={
        plan && open ? <LinePanel plan={plan} line={open} onClose={() => setOpenId(null)} /> : null
      }
    >
      {plan && !editable ? (
        <p className={classes.locked}>{t(`life.${lockWords[plan.status as 'approved']}`)}</p>
      ) : null}
      <Answer of={query}>
        {(data) => <LinesTable plan={data} onOpen={(line) => setOpenId(line.id)} />}
      </Answer>
    </Page>
  );
}
