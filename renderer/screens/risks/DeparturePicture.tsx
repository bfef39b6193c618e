import { BarChart } from '@mantine/charts';
import { SegmentedControl } from '@mantine/core';
import { useMemo } from 'react';
import { type DeparturePeriod, departuresByPeriod, type Period } from '#shared/risks/departures.ts';
import type { Departure } from '#shared/risks/risks.contract.ts';
import { ChartWithTable } from '../../ui/ChartWithTable.tsx';
import { useFormat } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/use-words.ts';
import { periodName } from './period-name.ts';
import { risksScreenWords } from './RisksScreen.words.ts';

const periods = ['month', 'quarter', 'year'] as const;

interface DeparturePictureProps {
  departures: readonly Departure[];
  on: string;
  period: Period;
  onPeriod: (period: Period) => void;
  /** A bar was picked: its first month. */
  onPick: (start: string) => void;
}

/** The timeline of departures, thick where what leaves is held by nobody else. */
export function DeparturePicture(props: DeparturePictureProps) {
  const { departures, on, period, onPeriod, onPick } = props;
  const t = useWords(risksScreenWords);
  const format = useFormat();
  const language = useLanguage();
  const rows = useMemo(() => departuresByPeriod(departures, period, on), [departures, period, on]);
  const name = ({ start }: DeparturePeriod) => periodName(start, period, language, t);
  const number = (field: 'people' | 'skills' | 'alone' | 'oneOther') => (row: DeparturePeriod) =>
    format.number(row[field]);
  return (
    <ChartWithTable
      title={t('picture')}
      description={t('pictureDescription')}
      height={210}
      side={
        <SegmentedControl
          size="xs"
          aria-label={t('period')}
          value={period}
          onChange={(value) => onPeriod(value as Period)}
          data={periods.map((value) => ({ value, label: t(`periods.${value}`) }))}
        />
      }
      rows={rows}
      rowKey={({ start }) => start}
      columns={[
        { header: t('period'), cell: name },
        { header: t('departures'), numeric: true, cell: number('people') },
        { header: t('skillsLeaving'), numeric: true, cell: number('skills') },
        { header: t('alone'), numeric: true, cell: number('alone') },
        { header: t('oneOther'), numeric: true, cell: number('oneOther') },
      ]}
      chart={
        <BarChart
          h={210}
          type="stacked"
          data={rows.map((row) => ({
            period: name(row),
            alone: row.alone,
            oneOther: row.oneOther,
            people: row.people,
          }))}
          dataKey="period"
          withLegend
          legendProps={{ verticalAlign: 'top', height: 28 }}
          series={[
            { name: 'alone', label: t('alone'), color: 'var(--r-series-2)' },
            { name: 'oneOther', label: t('oneOther'), color: 'var(--r-series-1)' },
          ]}
          yAxisProps={{ width: 34, allowDecimals: false }}
          barProps={{
            isAnimationActive: false,
            maxBarSize: 36,
            cursor: 'pointer',
            onClick: (_bar: unknown, place: number) => {
              const row = rows[place];
              if (row) onPick(row.start);
            },
          }}
        />
      }
    />
  );
}
