import type { CampaignCounts } from '#shared/skills/campaigns.contract.ts';
import { useFormat } from '../../ui/format.ts';
import { Stat, StatRow } from '../../ui/Stat.tsx';
import { useWords } from '../../ui/use-words.ts';
import { campaignsScreenWords } from './CampaignsScreen.words.ts';

/** How far the campaign is, and where the two views differ. */
export function CampaignFigures({ total }: { total: CampaignCounts }) {
  const t = useWords(campaignsScreenWords);
  const format = useFormat();
  const part = (count: number) =>
    t('ofAsked', { n: format.number(count), total: format.number(total.asked) });
  return (
    <StatRow>
      <Stat
        label={t('managerDone')}
        value={format.percent(total.manager / total.asked)}
        detail={part(total.manager)}
      />
      <Stat
        label={t('selfDone')}
        value={format.percent(total.self / total.asked)}
        detail={part(total.self)}
      />
      <Stat
        label={t('different')}
        value={format.number(total.different)}
        detail={t('differentHelp')}
      />
      <Stat
        label={t('stale')}
        value={format.number(total.stale)}
        detail={t('staleHelp')}
        {...(total.stale > 0 ? { tone: 'warn' as const } : {})}
      />
    </StatRow>
  );
}
