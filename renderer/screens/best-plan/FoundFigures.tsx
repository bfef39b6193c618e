import type { BestPlan } from '#shared/optimise/optimise.contract.ts';
import { useFormat } from '../../ui/format.ts';
import { Stat } from '../../ui/Stat.tsx';
import { useWords } from '../../ui/use-words.ts';
import { bestPlanScreenWords } from './BestPlanScreen.words.ts';
import classes from './best-plan.module.css';
import { traineeHours } from './plan-changes.ts';
import type { Facts } from './use-facts.ts';

/** Gap closed, people, hours and euros of the best plan, each with what the current plan gives. */
export function FoundFigures({ best, facts }: { best: BestPlan; facts: Facts }) {
  const t = useWords(bestPlanScreenWords);
  const format = useFormat();
  const { plan, overview, courses } = facts;
  const hours = new Map(courses.map((course) => [course.id, course.hours]));
  const share = (points: number) => format.percent(best.open > 0 ? points / best.open : 0);
  const closed = plan?.lineRows.reduce((sum, line) => sum + line.weightedClosed, 0) ?? 0;
  const stat = (
    label: 'people' | 'hours' | 'real',
    now: number,
    before: number | undefined,
    write: (value: number) => string,
  ) => (
    <Stat
      label={t(`found.${label}`)}
      value={write(now)}
      detail={before === undefined ? null : t('found.before', { value: write(before) })}
    />
  );
  return (
    <div className={classes.figures}>
      <Stat
        label={t('found.closed')}
        value={share(best.value)}
        detail={
          <>
            {t('found.points', {
              points: format.number(best.value, 0),
              open: format.number(best.open, 0),
            })}
            {plan ? ` · ${t('found.before', { value: share(closed) })}` : null}
          </>
        }
      />
      {stat('people', best.people, overview?.trained, (value) => format.number(value))}
      {stat(
        'hours',
        traineeHours(best, (id) => hours.get(id) ?? 0) +
          (best.beside === null ? 0 : (overview?.traineeHours ?? 0)),
        overview?.traineeHours,
        (value) => format.number(value),
      )}
      {stat('real', best.real, overview?.real, (value) => format.money(value, 'EUR', true))}
    </div>
  );
}
