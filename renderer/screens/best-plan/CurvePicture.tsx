import { LineChart } from '@mantine/charts';
import type { Curve } from '#shared/optimise/optimise.contract.ts';
import { useFormat } from '../../ui/format.ts';
import { useWords } from '../../ui/use-words.ts';
import { bestPlanScreenWords } from './BestPlanScreen.words.ts';

interface CurvePictureProps {
  curve: Curve;
  /** Points of weighted gap open before any training. */
  open: number;
  /** End of the scale, in cents. */
  end: number;
  budget: number | null;
  current: { real: number; value: number } | null;
}

/** Share of the gap closed at each budget, the proven most, the current plan as a point, the chosen budget as a line. */
export function CurvePicture({ curve, open, end, budget, current }: CurvePictureProps) {
  const t = useWords(bestPlanScreenWords);
  const format = useFormat();
  const share = (points: number) => (open > 0 ? Math.min(1, points / open) : 0);
  const rows: { budget: number; share?: number; most?: number; current?: number }[] =
    curve.points.map((point) => ({
      budget: point.budget / 100,
      share: share(point.value),
      most: share(point.bound),
    }));
  if (current) rows.push({ budget: current.real / 100, current: share(current.value) });
  rows.sort((a, b) => a.budget - b.budget);
  return (
    <LineChart
      h={260}
      data={rows}
      dataKey="budget"
      curveType="linear"
      connectNulls
      withLegend
      legendProps={{ verticalAlign: 'top', height: 30 }}
      series={[
        { name: 'share', label: t('curve.share'), color: 'var(--r-series-1)' },
        {
          name: 'most',
          label: t('curve.most'),
          color: 'var(--r-series-3)',
          strokeDasharray: '4 4',
        },
        ...(current
          ? [{ name: 'current', label: t('curve.current'), color: 'var(--r-series-2)' }]
          : []),
      ]}
      valueFormatter={(value) => format.percent(value)}
      xAxisProps={{
        type: 'number',
        domain: [0, end / 100],
        tickFormatter: (euros: number) => format.number(euros),
      }}
      yAxisProps={{ width: 66, domain: [0, 'auto'] }}
      lineProps={{ isAnimationActive: false }}
      dotProps={{ r: 4 }}
      referenceLines={
        budget === null || budget > end
          ? []
          : [{ x: budget / 100, label: t('curve.chosen'), color: 'var(--r-text)' }]
      }
    />
  );
}
