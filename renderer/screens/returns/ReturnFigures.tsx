import type { ReturnOverview, ScoreMean } from '#shared/returns/returns.contract.ts';
import { useFormat } from '../../ui/format.ts';
import { Stat, StatRow } from '../../ui/Stat.tsx';
import { useWords } from '../../ui/use-words.ts';
import { returnsScreenWords } from './ReturnsScreen.words.ts';

/** What the plan's training brought, each figure with its arithmetic under it. */
export function ReturnFigures({ overview }: { overview: ReturnOverview }) {
  const t = useWords(returnsScreenWords);
  const format = useFormat();
  const money = (cents: number) => format.money(cents, 'EUR', true);
  const { levels, levelCost, costPerLevel, full, real, traineeHours, headcount, phillips } =
    overview;
  const share = (people: number) => format.percent(headcount > 0 ? people / headcount : 0);
  const scores = (mean: ScoreMean) => ({
    value: mean.mean === null ? '–' : t('figures.score', { mean: format.number(mean.mean, 1) }),
    detail: t('figures.scores', {
      ...{ count: format.number(mean.count), asked: format.number(mean.asked) },
    }),
  });
  const perHour = (cents: number) => format.money(Math.round(cents / traineeHours));
  return (
    <StatRow>
      <Stat
        label={t('figures.levels')}
        value={format.number(levels.gained)}
        detail={t('figures.levelsDetail', {
          assessed: format.number(levels.assessed),
          expected: format.number(levels.expected),
        })}
      />
      <Stat
        label={t('figures.perLevel')}
        value={costPerLevel === null ? '–' : format.money(costPerLevel)}
        detail={
          costPerLevel === null
            ? t('figures.unknown')
            : t('figures.perLevelDetail', {
                cost: money(levelCost),
                gained: format.number(levels.gained),
              })
        }
      />
      <Stat label={t('figures.hot')} {...scores(overview.hot)} />
      <Stat label={t('figures.cold')} {...scores(overview.cold)} />
      <Stat
        label={t('figures.perHour')}
        value={traineeHours > 0 ? perHour(full) : '–'}
        detail={
          traineeHours > 0
            ? t('figures.perHourDetail', {
                ...{ full: money(full), hours: format.number(traineeHours) },
                real: perHour(real),
              })
            : t('figures.unknown')
        }
      />
      <Stat
        label={t('figures.access')}
        value={share(overview.trained)}
        detail={t('figures.accessDetail', {
          trained: format.number(overview.trained),
          headcount: format.number(headcount),
          planned: share(overview.planned),
        })}
      />
      <Stat
        label={t('figures.roi')}
        value={phillips?.roi == null ? '–' : format.percent(phillips.roi, 0)}
        detail={
          phillips
            ? t('figures.roiDetail', {
                ...{ benefits: money(phillips.benefits), cost: money(phillips.cost) },
                lines: format.number(phillips.lines),
              })
            : t('figures.roiNone')
        }
      />
    </StatRow>
  );
}
