import { useQuery } from '@tanstack/react-query';
import type { BudgetOverview } from '#shared/budget/budget.contract.ts';
import type { GapSummary } from '#shared/gaps/gaps.contract.ts';
import { addMonths } from '#shared/kernel/dates.ts';
import type { Plan } from '#shared/plans/plans.contract.ts';
import type { Risks } from '#shared/skills/skills.contract.ts';
import { orpc } from '../../api/client.ts';
import { useFormat } from '../../ui/format.ts';
import { RatioBar } from '../../ui/Gauge.tsx';
import { ScreenLink } from '../../ui/ScreenLink.tsx';
import { Stat, StatRow } from '../../ui/Stat.tsx';
import { useWords } from '../../ui/use-words.ts';
import { homeScreenWords } from './HomeScreen.words.ts';
import { planProgress } from './home-figures.ts';
import { MoneyStat } from './MoneyStat.tsx';

interface HeadlineFiguresProps {
  day: string;
  year: number;
  company: GapSummary | undefined;
  risks: Risks;
  plan: Plan | null;
  budget: BudgetOverview | null;
}

/** The four figures: readiness, plan progress, money left, risks; each with its trend and its way in. */
export function HeadlineFigures(props: HeadlineFiguresProps) {
  return (
    <StatRow>
      <ReadinessStat {...props} />
      <ProgressStat {...props} />
      <MoneyStat plan={props.plan} budget={props.budget} />
      <RisksStat {...props} />
    </StatRow>
  );
}

function ReadinessStat({ day, company }: HeadlineFiguresProps) {
  const t = useWords(homeScreenWords);
  const format = useFormat();
  const before = useQuery(
    orpc.gaps.summary.queryOptions({ input: { by: 'company', on: addMonths(day, -3) } }),
  ).data?.[0];
  if (!company) return null;
  const points = before ? (company.readiness - before.readiness) * 100 : 0;
  const change = Math.round(points * 10) / 10;
  return (
    <Stat
      label={t('readiness')}
      value={format.percent(company.readiness)}
      {...(before
        ? {
            trend: trendOf(
              change,
              t('sinceMonths', { points: signed(change, format.number(Math.abs(change), 1)) }),
              true,
            ),
          }
        : {})}
      detail={t('readinessDetail', {
        met: format.number(company.met),
        requirements: format.number(company.requirements),
        compliance: format.percent(company.compliance, 0),
      })}
      action={<ScreenLink to="/gaps">{t('seeGaps')}</ScreenLink>}
    >
      <RatioBar ratio={company.readiness} label={format.percent(company.readiness)} />
    </Stat>
  );
}

function ProgressStat({ day, year, plan }: HeadlineFiguresProps) {
  const t = useWords(homeScreenWords);
  const format = useFormat();
  if (!plan) {
    return (
      <Stat
        label={t('progress', { year })}
        value={t('noPlan')}
        words
        detail={t('noPlanDetail')}
        action={
          <ScreenLink to="/plan" search={{ tab: 'propose' }}>
            {t('propose')}
          </ScreenLink>
        }
      />
    );
  }
  const { done, total, ratio, late } = planProgress(plan, day);
  return (
    <Stat
      label={t('progress', { year })}
      value={format.percent(ratio, 0)}
      {...(late > 0 ? { tone: 'warn' as const } : {})}
      detail={
        <>
          {t('progressDetail', {
            count: done,
            done: format.number(done),
            total: format.number(total),
          })}
          {late > 0 ? ` · ${t('progressLate', { count: late })}` : ''}
          <br />
          {t('closes', { share: format.percent(plan.shareOfGapClosed, 0) })}
        </>
      }
      action={
        <ScreenLink to="/plan" search={{ plan: plan.id }}>
          {t('seePlan')}
        </ScreenLink>
      }
    >
      <RatioBar ratio={ratio} label={format.percent(ratio, 0)} />
    </Stat>
  );
}

function RisksStat({ day, risks }: HeadlineFiguresProps) {
  const t = useWords(homeScreenWords);
  const format = useFormat();
  const before = useQuery(
    orpc.skills.risks.queryOptions({ input: { on: addMonths(day, -3) } }),
  ).data;
  const count = countOf(risks);
  const change = before ? count - countOf(before) : 0;
  const parts = [
    risks.expired ? t('riskExpired', { count: risks.expired }) : '',
    risks.expiring ? t('riskExpiring', { count: risks.expiring }) : '',
    risks.singleHolders ? t('riskSingle', { count: risks.singleHolders }) : '',
    risks.holes ? t('riskHoles', { count: risks.holes }) : '',
  ].filter(Boolean);
  return (
    <Stat
      label={t('risks')}
      value={format.number(count)}
      tone={risks.expired > 0 ? 'danger' : count > 0 ? 'warn' : 'ok'}
      {...(before
        ? {
            trend: trendOf(
              change,
              t('sinceThreeMonths', { change: signed(change, format.number(Math.abs(change))) }),
              false,
            ),
          }
        : {})}
      detail={parts.length > 0 ? parts.join(' · ') : t('risksNone')}
      action={
        <ScreenLink to="/skills" search={risks.expired > 0 ? { show: 'expired' } : {}}>
          {t('seeRisks')}
        </ScreenLink>
      }
    />
  );
}

function countOf({ expired, expiring, singleHolders, holes }: Risks): number {
  return expired + expiring + singleHolders + holes;
}

/** A change with its sign: a true minus, and nothing before zero. */
function signed(change: number, text: string): string {
  return change > 0 ? `+${text}` : change < 0 ? `−${text}` : text;
}

function trendOf(change: number, text: string, moreIsGood: boolean) {
  const direction =
    change > 0 ? ('up' as const) : change < 0 ? ('down' as const) : ('flat' as const);
  return { direction, text, ...(change === 0 ? {} : { good: change > 0 === moreIsGood }) };
}
