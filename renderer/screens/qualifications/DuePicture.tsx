import { BarChart } from '@mantine/charts';
import type { DueByUnit } from '#shared/qualifications/qualifications.contract.ts';
import { qualificationsWords } from '#shared/qualifications/qualifications.words.ts';
import type { ScreenSearch } from '../../app/screen-search.ts';
import { ChartWithTable } from '../../ui/ChartWithTable.tsx';
import { useFormat } from '../../ui/format.ts';
import { useWords } from '../../ui/use-words.ts';
import { qualificationsScreenWords } from './QualificationsScreen.words.ts';

interface DuePictureProps {
  byUnit: readonly DueByUnit[];
  onShow: (change: ScreenSearch) => void;
}

const bars = 20;

/** What has expired and what will, unit by unit; the most first. */
export function DuePicture({ byUnit, onShow }: DuePictureProps) {
  const t = useWords(qualificationsScreenWords);
  const shared = useWords(qualificationsWords);
  const format = useFormat();
  const rows = byUnit.toSorted((a, b) => b.expired + b.ending - a.expired - a.ending);
  const name = (row: DueByUnit) => row.unit ?? shared('withoutUnit');
  return (
    <ChartWithTable
      title={t('byUnit')}
      description={t('byUnitDescription')}
      height={210}
      rows={rows}
      rowKey={(row) => row.unitId ?? 0}
      columns={[
        { header: shared('columns.unit'), cell: name },
        { header: t('expired'), numeric: true, cell: (row) => format.number(row.expired) },
        { header: t('ending'), numeric: true, cell: (row) => format.number(row.ending) },
      ]}
      chart={
        <BarChart
          h={210}
          type="stacked"
          data={rows.slice(0, bars).map((row) => ({
            unit: name(row),
            expired: row.expired,
            ending: row.ending,
          }))}
          dataKey="unit"
          withLegend
          legendProps={{ verticalAlign: 'top', height: 28 }}
          series={[
            { name: 'expired', label: t('expired'), color: 'var(--r-series-2)' },
            { name: 'ending', label: t('ending'), color: 'var(--r-series-1)' },
          ]}
          barChartProps={{ margin: { left: 34 } }}
          yAxisProps={{ width: 34, allowDecimals: false }}
          xAxisProps={{
            interval: 0,
            angle: -25,
            textAnchor: 'end',
            height: 62,
            tickFormatter: (text: string) => (text.length > 19 ? `${text.slice(0, 18)}…` : text),
          }}
          barProps={{
            isAnimationActive: false,
            maxBarSize: 40,
            cursor: 'pointer',
            onClick: (_bar: unknown, place: number) => {
              const unit = rows[place]?.unitId;
              if (unit) onShow({ unit });
            },
          }}
        />
      }
    />
  );
}
