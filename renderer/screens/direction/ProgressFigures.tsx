import type { DirectionOverview } from '#shared/direction/direction.contract.ts';
import { useFormat } from '../../ui/format.ts';
import { RatioBar } from '../../ui/Gauge.tsx';
import { Stat, StatRow } from '../../ui/Stat.tsx';
import { useWords } from '../../ui/use-words.ts';
import { directionScreenWords } from './DirectionScreen.words.ts';

/** How far the plan is, and what it does to readiness. */
export function ProgressFigures({ overview }: { overview: DirectionOverview }) {
  const t = useWords(directionScreenWords);
  const format = useFormat();
  const { lines, linesDone, hours, hoursDone } = overview.progress;
  const { now, without, after } = overview.readiness;
  const share = hours > 0 ? hoursDone / hours : 0;
  return (
    <StatRow>
      <Stat
        label={t('lines')}
        value={format.number(linesDone)}
        detail={t('linesDetail', { lines: format.number(lines) })}
      />
      <Stat
        label={t('hours')}
        value={format.number(hoursDone)}
        detail={t('hoursDetail', {
          hours: format.number(hours),
          share: format.percent(share),
        })}
      >
        <RatioBar ratio={share} label={format.percent(share)} />
      </Stat>
      <Stat label={t('readiness')} value={format.percent(now)} detail={t('readinessDetail')} />
      <Stat
        label={t('after')}
        value={format.percent(after)}
        detail={t('afterDetail', {
          without: format.percent(without),
          date: format.date(overview.planDay),
        })}
      />
    </StatRow>
  );
}
