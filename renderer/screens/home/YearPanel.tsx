import { budgetWords } from '#shared/budget/budget.words.ts';
import { isDone, quarterOf } from '#shared/plans/lateness.ts';
import type { Plan, PlanLine } from '#shared/plans/plans.contract.ts';
import { useSettings } from '../../api/use-workspace.ts';
import { useFormat } from '../../ui/format.ts';
import { RatioBar } from '../../ui/Gauge.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { ScreenButton, ScreenLink } from '../../ui/ScreenLink.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import classes from './HomeScreen.module.css';
import { homeScreenWords } from './HomeScreen.words.ts';

const quarters = [1, 2, 3, 4] as const;
const shown = 4;

/** The plan's year in four quarters: what is done, what comes, what it costs. */
export function YearPanel({ day, year, plan }: { day: string; year: number; plan: Plan | null }) {
  const t = useWords(homeScreenWords);
  const current = Number(day.slice(0, 4)) === year ? quarterOf(day) : null;
  if (!plan) {
    return (
      <Panel title={t('timeline', { year })}>
        <EmptyState
          title={t('noYear')}
          action={
            <ScreenButton to="/plan" search={{ tab: 'propose' }}>
              {t('propose')}
            </ScreenButton>
          }
        >
          {t('noPlanDetail')}
        </EmptyState>
      </Panel>
    );
  }
  const lines = plan.lineRows.filter(({ state }) => state !== 'cancelled');
  return (
    <Panel title={t('timeline', { year })}>
      <ol className={classes.quarters}>
        {quarters.map((quarter) => (
          <Quarter
            key={quarter}
            quarter={quarter}
            current={quarter === current}
            planId={plan.id}
            lines={lines.filter((line) => line.quarter === quarter)}
          />
        ))}
      </ol>
    </Panel>
  );
}

interface QuarterProps {
  quarter: (typeof quarters)[number];
  current: boolean;
  planId: number;
  lines: PlanLine[];
}

function Quarter({ quarter, current, planId, lines }: QuarterProps) {
  const t = useWords(homeScreenWords);
  const shared = useWords(budgetWords);
  const format = useFormat();
  const { currency } = useSettings();
  const done = lines.filter(isDone).length;
  const learners = lines.reduce((sum, line) => sum + line.participants, 0);
  const real = lines.reduce((sum, line) => sum + line.costs.real, 0);
  const biggest = [...lines].sort((a, b) => b.participants - a.participants).slice(0, shown);
  const rest = lines.length - biggest.length;
  return (
    <li className={classes.quarter} data-current={current || undefined}>
      <h3 className={classes.quarterName}>
        {shared(`quarter.${quarter}`)} <span>{t(`quarters.${quarter}`)}</span>
        {current ? <em>{t('now')}</em> : null}
      </h3>
      {lines.length === 0 ? (
        <p className={classes.quiet}>{t('nothingPlanned')}</p>
      ) : (
        <>
          <RatioBar
            ratio={done / lines.length}
            label={t('doneOf', { done, total: lines.length })}
            tone="ok"
          />
          <p className={classes.quarterSum}>
            {t('actions', { count: lines.length })} · {format.money(real, currency, true)}
            <br />
            {t('learners', { count: learners })}
          </p>
          <ul className={classes.lines}>
            {biggest.map((line) => (
              <li key={line.id}>
                <ScreenLink to="/plan" search={{ plan: planId, line: line.id }} underline="hover">
                  {line.title}
                </ScreenLink>
              </li>
            ))}
            {rest > 0 ? (
              <li className={classes.quiet}>{t('moreActions', { count: rest })}</li>
            ) : null}
          </ul>
        </>
      )}
    </li>
  );
}
