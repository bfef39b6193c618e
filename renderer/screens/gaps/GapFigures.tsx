import { useQuery } from '@tanstack/react-query';
import type { GapSummary } from '#shared/gaps/gaps.contract.ts';
import { gapsWords } from '#shared/gaps/gaps.words.ts';
import { orpc } from '../../api/client.ts';
import { useFormat } from '../../ui/format.ts';
import { Stat, StatRow } from '../../ui/Stat.tsx';
import { useWords } from '../../ui/use-words.ts';
import { gapsScreenWords } from './GapsScreen.words.ts';

/** Where the company stands on the day: readiness, compliance, people and gaps. */
export function GapFigures({ on, whole }: { on: string; whole: GapSummary }) {
  const t = useWords(gapsScreenWords);
  const shared = useWords(gapsWords);
  const format = useFormat();
  const people = useQuery({
    ...orpc.gaps.summary.queryOptions({ input: { on, by: 'person' } }),
    placeholderData: (previous) => previous,
  });
  const asked = people.data?.filter(({ requirements }) => requirements > 0);
  const concerned = asked?.filter(({ met, requirements }) => met < requirements);
  return (
    <StatRow>
      <Stat
        label={shared('figures.readiness')}
        value={format.percent(whole.readiness)}
        detail={t('readinessDetail')}
      />
      <Stat
        label={shared('figures.compliance')}
        value={format.percent(whole.compliance)}
        detail={t('complianceDetail', {
          met: format.number(whole.met),
          total: format.number(whole.requirements),
        })}
      />
      <Stat
        label={t('concerned')}
        value={concerned ? format.number(concerned.length) : '…'}
        detail={asked ? t('concernedDetail', { total: format.number(asked.length) }) : ''}
      />
      <Stat
        label={t('openGaps')}
        value={format.number(whole.requirements - whole.met)}
        detail={t('openGapsDetail', { gap: format.number(whole.weightedGap) })}
      />
    </StatRow>
  );
}
