import { BarChart } from '@mantine/charts';
import type { GapSummary } from '#shared/gaps/gaps.contract.ts';
import { ChartWithTable } from '../../ui/ChartWithTable.tsx';
import { useFormat } from '../../ui/format.ts';
import { ScreenLink } from '../../ui/ScreenLink.tsx';
import { useWords } from '../../ui/use-words.ts';
import { homeScreenWords } from './HomeScreen.words.ts';

const shown = 8;

/** The few skills that explain most of the gap. */
export function TopGaps({ skills }: { skills: readonly GapSummary[] }) {
  const t = useWords(homeScreenWords);
  const format = useFormat();
  const whole = skills.reduce((sum, skill) => sum + skill.weightedGap, 0);
  const worst = skills.filter((skill) => skill.weightedGap > 0).slice(0, shown);
  if (worst.length === 0) return null;
  return (
    <ChartWithTable
      title={t('topGaps')}
      description={t('topGapsDescription')}
      height={16 + worst.length * 30}
      rows={worst}
      rowKey={(row) => row.key}
      columns={[
        {
          header: t('skill'),
          cell: (row) => (
            <ScreenLink to="/gaps" search={{ by: 'skill', ...(row.id ? { skill: row.id } : {}) }}>
              {row.name}
            </ScreenLink>
          ),
        },
        { header: t('gap'), numeric: true, cell: (row) => format.number(row.weightedGap) },
        {
          header: t('shareOfGap'),
          numeric: true,
          cell: (row) => format.percent(row.weightedGap / whole),
        },
        {
          header: t('below'),
          numeric: true,
          cell: (row) => format.number(row.requirements - row.met),
        },
        { header: t('mastery'), numeric: true, cell: (row) => format.percent(row.readiness) },
      ]}
      chart={
        <BarChart
          h="100%"
          orientation="vertical"
          data={worst.map((row) => ({ name: row.name, gap: row.weightedGap }))}
          dataKey="name"
          series={[{ name: 'gap', label: t('gap'), color: 'var(--r-series-1)' }]}
          yAxisProps={{ width: 220, tickLine: false }}
          valueFormatter={(value) => format.number(value)}
          gridAxis="none"
          withXAxis={false}
          barChartProps={{ margin: { right: 44 } }}
          tickLine="none"
          maxBarWidth={18}
          withBarValueLabel
          barProps={{ isAnimationActive: false, radius: [0, 3, 3, 0] }}
        />
      }
    />
  );
}
