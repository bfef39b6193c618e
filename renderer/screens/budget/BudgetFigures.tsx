import type { BudgetOverview } from '#shared/budget/budget.contract.ts';
import { useFormat } from '../../ui/format.ts';
import { Stat, StatRow } from '../../ui/Stat.tsx';
import { useWords } from '../../ui/use-words.ts';
import { budgetScreenWords } from './BudgetScreen.words.ts';

/** The plan's money in four figures, real and full cost always both named. */
export function BudgetFigures({ overview }: { overview: BudgetOverview }) {
  const t = useWords(budgetScreenWords);
  const format = useFormat();
  const { real, full, remaining, trained, headcount, traineeHours, vat } = overview;
  return (
    <StatRow>
      <Stat
        label={t('real')}
        value={format.money(real, 'EUR', true)}
        detail={[
          t('realDetail', {
            hour: traineeHours > 0 ? format.money(Math.round(real / traineeHours)) : '–',
          }),
          ...(vat > 0 ? [t('vat', { amount: format.money(vat, 'EUR', true) })] : []),
        ].join(' · ')}
      />
      <Stat label={t('full')} value={format.money(full, 'EUR', true)} detail={t('fullDetail')} />
      <Stat
        label={remaining !== null && remaining < 0 ? t('overrun') : t('remaining')}
        value={remaining === null ? '–' : format.money(Math.abs(remaining), 'EUR', true)}
        detail={remaining === null ? t('noEnvelope') : t('remainingDetail')}
        {...(remaining !== null && remaining < 0 ? { tone: 'danger' as const } : {})}
      />
      <Stat
        label={t('trained')}
        value={format.number(trained)}
        detail={t('trainedDetail', {
          share: format.percent(headcount > 0 ? trained / headcount : 0),
          hours: format.number(traineeHours),
        })}
      />
    </StatRow>
  );
}
