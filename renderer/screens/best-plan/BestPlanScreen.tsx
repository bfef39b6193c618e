import { Button } from '@mantine/core';
import { IconWand } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { hasPlan } from '#shared/optimise/has-plan.ts';
import { PlanPicker } from '../../features/plans/PlanPicker.tsx';
import { type ChosenPlan, useChosenPlan } from '../../features/plans/use-chosen-plan.ts';
import { Page } from '../../ui/Page.tsx';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { bestPlanScreenWords } from './BestPlanScreen.words.ts';
import classes from './best-plan.module.css';
import { ConflictPanel } from './ConflictPanel.tsx';
import { CurvePanel } from './CurvePanel.tsx';
import { DemandPanel } from './DemandPanel.tsx';
import { FoundChanges } from './FoundChanges.tsx';
import { FoundPlan } from './FoundPlan.tsx';
import { SearchProgress } from './SearchProgress.tsx';
import { type Facts, useFacts } from './use-facts.ts';
import { useKept } from './use-kept.ts';
import { useSearchRun } from './use-search-run.ts';
import { firstWish, searchKey, type Wish } from './wish.ts';

/** The best plan for the money: what to respect, the curve of budgets, the search, and what its result would change. */
export function BestPlanScreen() {
  const t = useWords(bestPlanScreenWords);
  const chosen = useChosenPlan();
  const { facts, error } = useFacts(chosen);
  if (facts && facts.courses.length > 0 && facts.open > 0) {
    return <Ready key={facts.plan?.id ?? 0} chosen={chosen} facts={facts} />;
  }
  return (
    <Page title={t('title')} actions={chosen.plan ? <PlanPicker chosen={chosen} /> : null}>
      {error ? <ErrorState error={error} /> : facts ? <Nothing facts={facts} /> : <LoadingState />}
    </Page>
  );
}

function Nothing({ facts: { courses, year } }: { facts: Facts }) {
  const t = useWords(bestPlanScreenWords);
  if (courses.length === 0) {
    return (
      <EmptyState
        title={t('noCourse')}
        action={<ScreenButton to="/catalogue">{t('toCatalogue')}</ScreenButton>}
      >
        {t('noCourseHelp')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t('noGap', { year })}
      action={<ScreenButton to="/gaps">{t('toGaps')}</ScreenButton>}
    >
      {t('noGapHelp')}
    </EmptyState>
  );
}

function Ready({ chosen, facts }: { chosen: ChosenPlan; facts: Facts }) {
  const t = useWords(bestPlanScreenWords);
  const navigate = useNavigate();
  const { year, plan, overview } = facts;
  const planId = plan?.id ?? null;
  const beside = facts.stays ? planId : null;
  const [kept, setWish] = useKept<Wish>(
    'wish',
    planId,
    firstWish(plan?.envelope ?? null, overview?.envelopes ?? []),
  );
  // What was asked before the plan was approved asks something else since.
  const wish = { ...kept, beside };
  const search = useSearchRun(planId, year);
  const { running, found } = search;
  const adopted = (id: number) => {
    search.forget();
    void navigate({ to: '/plan', search: { plan: id } });
  };
  return (
    <Page
      title={t('title')}
      hint={t('hint', { year })}
      actions={
        <>
          {chosen.plan ? <PlanPicker chosen={chosen} /> : null}
          <ScreenButton to="/plan" search={planId ? { plan: planId } : {}} variant="default">
            {t('toPlan')}
          </ScreenButton>
          <Button
            leftSection={<IconWand size={16} aria-hidden />}
            loading={running !== null}
            onClick={() => search.start(wish)}
          >
            {t('start')}
          </Button>
        </>
      }
    >
      <div className={classes.page}>
        <DemandPanel wish={wish} onChange={setWish} facts={facts} />
        <div className={classes.stack}>
          {running ? (
            <SearchProgress running={running} open={facts.open} onStop={search.stop} />
          ) : found?.best.status === 'infeasible' ? (
            <ConflictPanel
              conflict={found.best.conflict}
              facts={facts}
              wish={wish}
              onWish={setWish}
            />
          ) : found?.best.status === 'unfound' ? (
            <EmptyState title={t('unfound.title')}>{t('unfound.help')}</EmptyState>
          ) : found ? (
            <FoundPlan
              best={found.best}
              changed={found.key !== searchKey(wish, year)}
              facts={facts}
              wish={wish}
              onAdopted={adopted}
            />
          ) : null}
          <CurvePanel wish={wish} onChange={setWish} facts={facts} />
          {running || found ? null : (
            <EmptyState title={t('empty.title')}>{t('empty.help')}</EmptyState>
          )}
        </div>
      </div>
      {found && !running && hasPlan(found.best) ? (
        <FoundChanges best={found.best} facts={facts} wish={wish} onWish={setWish} />
      ) : null}
    </Page>
  );
}
