import { useQuery } from '@tanstack/react-query';
import { today } from '#shared/kernel/dates.ts';
import { activePlanOfYear } from '#shared/plans/active-plan.ts';
import { orpc } from '../../api/client.ts';
import { useWorkspace } from '../../api/use-workspace.ts';
import { useFormat } from '../../ui/format.ts';
import { Page } from '../../ui/Page.tsx';
import { ErrorState, LoadingState } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { FirstSteps } from './FirstSteps.tsx';
import { HeadlineFigures } from './HeadlineFigures.tsx';
import classes from './HomeScreen.module.css';
import { homeScreenWords } from './HomeScreen.words.ts';
import { TodoPanel } from './TodoPanel.tsx';
import { TopGaps } from './TopGaps.tsx';
import { YearPanel } from './YearPanel.tsx';

/** « Où en est-on ? » in ten seconds: four figures, three things to do, the year, the heaviest gaps. */
export function HomeScreen() {
  const t = useWords(homeScreenWords);
  const format = useFormat();
  const workspace = useWorkspace();
  const day = today();
  const ready = workspace !== null && workspace !== undefined && workspace.counts.employees > 0;
  const year = workspace?.settings.year ?? 0;
  const company = useQuery(
    orpc.gaps.summary.queryOptions({ input: { by: 'company' }, enabled: ready }),
  );
  const skills = useQuery(
    orpc.gaps.summary.queryOptions({ input: { by: 'skill' }, enabled: ready }),
  );
  const risks = useQuery(orpc.skills.risks.queryOptions({ input: {}, enabled: ready }));
  const plans = useQuery(orpc.plans.list.queryOptions({ enabled: ready }));
  const chosen = activePlanOfYear(plans.data ?? [], year);
  const plan = useQuery(
    orpc.plans.get.queryOptions({ input: { id: chosen?.id ?? 0 }, enabled: chosen !== undefined }),
  );
  const budget = useQuery(
    orpc.budget.overview.queryOptions({
      input: { planId: chosen?.id ?? 0 },
      enabled: chosen !== undefined,
    }),
  );

  if (!workspace) return <LoadingState />;
  const { counts } = workspace;
  const incomplete = Math.min(counts.employees, counts.requirements, counts.assessments) === 0;
  const people = counts.employees;
  const hint = people
    ? t('hint', { date: format.date(day, true), people: format.number(people), count: people })
    : undefined;
  const needed = [company, skills, risks, plans, ...(chosen ? [plan, budget] : [])];
  const failed = needed.find((query) => query.error);

  return (
    <Page title={t('title')} hint={hint}>
      {incomplete ? <FirstSteps counts={counts} /> : null}
      {ready && failed ? (
        <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />
      ) : null}
      {ready && !failed && needed.some((query) => query.data === undefined) ? (
        <LoadingState />
      ) : null}
      {ready &&
      company.data &&
      skills.data &&
      risks.data &&
      plans.data &&
      (!chosen || (plan.data && budget.data)) ? (
        <>
          <HeadlineFigures
            day={day}
            year={year}
            company={company.data[0]}
            risks={risks.data}
            plan={chosen ? (plan.data ?? null) : null}
            budget={chosen ? (budget.data ?? null) : null}
          />
          <div className={classes.pair}>
            <TodoPanel
              day={day}
              year={year}
              plan={chosen ? (plan.data ?? null) : null}
              budget={chosen ? (budget.data ?? null) : null}
              risks={risks.data}
              skills={skills.data}
            />
            <YearPanel day={day} year={year} plan={chosen ? (plan.data ?? null) : null} />
          </div>
          <TopGaps skills={skills.data} />
        </>
      ) : null}
    </Page>
  );
}
