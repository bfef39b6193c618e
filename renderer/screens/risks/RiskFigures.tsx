import type { RisksOverview } from '#shared/risks/risks.contract.ts';
import { useSettings } from '../../api/use-workspace.ts';
import { useFormat } from '../../ui/format.ts';
import { Stat, StatRow } from '../../ui/Stat.tsx';
import { useWords } from '../../ui/use-words.ts';
import { risksScreenWords } from './RisksScreen.words.ts';

/** How much is at risk, band by band, and how many skills hang on one person. */
export function RiskFigures({ overview }: { overview: RisksOverview }) {
  const t = useWords(risksScreenWords);
  const format = useFormat();
  const [act, plan, watch] = useSettings().riskBands;
  const { holes } = overview;
  return (
    <StatRow>
      <Stat
        label={t('figures.act')}
        value={format.number(overview.act)}
        tone={overview.act > 0 ? 'danger' : 'ok'}
        detail={t('figures.actDetail', { from: act })}
      />
      <Stat
        label={t('figures.plan')}
        value={format.number(overview.plan)}
        {...(overview.plan > 0 ? { tone: 'warn' as const } : {})}
        detail={t('figures.planDetail', { from: plan, to: act - 1 })}
      />
      <Stat
        label={t('figures.watch')}
        value={format.number(overview.watch)}
        detail={t('figures.watchDetail', { from: watch, to: plan - 1 })}
      />
      <Stat
        label={t('figures.single')}
        value={format.number(overview.singleHolders)}
        {...(overview.singleHolders + holes > 0 ? { tone: 'warn' as const } : {})}
        detail={holes > 0 ? t('figures.singleDetail', { count: holes }) : t('figures.singleNone')}
      />
    </StatRow>
  );
}
