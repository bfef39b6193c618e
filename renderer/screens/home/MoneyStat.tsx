import type { BudgetOverview } from '#shared/budget/budget.contract.ts';
import type { Plan } from '#shared/plans/plans.contract.ts';
import { useSettings } from '../../api/use-workspace.ts';
import { useFormat } from '../../ui/format.ts';
import { RatioBar } from '../../ui/Gauge.tsx';
import { ScreenLink } from '../../ui/ScreenLink.tsx';
import { Stat } from '../../ui/Stat.tsx';
import { useWords } from '../../ui/use-words.ts';
import { homeScreenWords } from './HomeScreen.words.ts';

/** What is left of the year's envelope, or by how much the plan passes it. */
export function MoneyStat({ plan, budget }: { plan: Plan | null; budget: BudgetOverview | null }) {
  const t = useWords(homeScreenWords);
  const format = useFormat();
  const { currency } = useSettings();
  const money = (cents: number) => format.money(cents, currency, true);
  const envelope = budget?.company.envelope ?? null;
  const remaining = budget?.remaining ?? null;
  const search = plan ? { plan: plan.id } : {};
  if (!budget || envelope === null || remaining === null) {
    return (
      <Stat
        label={t('money')}
        value={t('moneyNone')}
        words
        detail={budget ? t('moneyNoneDetail', { real: money(budget.real) }) : null}
        action={
          <ScreenLink to="/budget" search={search}>
            {t('setEnvelope')}
          </ScreenLink>
        }
      />
    );
  }
  const over = remaining < 0;
  const used = envelope > 0 ? budget.real / envelope : 1;
  return (
    <Stat
      label={over ? t('moneyOver') : t('money')}
      value={money(Math.abs(remaining))}
      {...(over ? { tone: 'danger' as const } : {})}
      detail={t('moneyDetail', { envelope: money(envelope), real: money(budget.real) })}
      action={
        <ScreenLink to="/budget" search={search}>
          {t('seeBudget')}
        </ScreenLink>
      }
    >
      <RatioBar ratio={used} label={format.percent(used, 0)} tone={over ? 'danger' : 'accent'} />
    </Stat>
  );
}
