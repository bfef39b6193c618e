import { BarChart } from '@mantine/charts';
import { SegmentedControl, Select } from '@mantine/core';
import { useState } from 'react';
import type { Comparison, ScenarioRow } from '#shared/plans/scenarios.contract.ts';
import { ChartWithTable } from '../../ui/ChartWithTable.tsx';
import { useFormat } from '../../ui/format.ts';
import { useWords } from '../../ui/use-words.ts';
import { scenariosScreenWords } from './ScenariosScreen.words.ts';

const bars = 14;
const colours = [1, 2, 3, 4].map((series) => `var(--r-series-${series})`);

/** What a picture may measure, the usual one first; a line that raises two skills has one cost, so skills have none. */
const measures = {
  unit: ['real', 'hours', 'gapsClosed', 'weightedClosed', 'people'],
  skill: ['weightedClosed', 'gapsClosed', 'hours', 'people'],
} as const;
type Measure = (typeof measures)['unit'][number];

/** One measure of each unit or skill, a bar per scenario; the table says the same. */
export function ScenarioPicture({ comparison }: { comparison: Comparison }) {
  const t = useWords(scenariosScreenWords);
  const format = useFormat();
  const [by, setBy] = useState<'unit' | 'skill'>('unit');
  const [chosen, setChosen] = useState<Measure | null>(null);
  const measure = measures[by].find((one) => one === chosen) ?? measures[by][0];
  const { scenarios } = comparison;
  const rows = by === 'unit' ? comparison.byUnit : comparison.bySkill;
  const nameOf = (row: ScenarioRow) => (row.id === null ? t('withoutUnit') : row.name);
  const shareOf = (row: ScenarioRow, at: number) => row.shares[at]![measure] ?? 0;
  const heightOf = (row: ScenarioRow, at: number) =>
    measure === 'real' ? shareOf(row, at) / 100 : shareOf(row, at);
  const most = [...rows]
    .sort((a, b) => widest(b, heightOf) - widest(a, heightOf))
    .slice(0, bars)
    .map((row) => ({
      name: nameOf(row),
      ...Object.fromEntries(scenarios.map(({ id }, at) => [`s${id}`, heightOf(row, at)])),
    }));
  return (
    <ChartWithTable
      title={t(`by.${by}`)}
      description={t('picture', { measure: t(`figures.${measure}`) })}
      height={300}
      side={
        <>
          <Select
            size="xs"
            w={180}
            aria-label={t('measure')}
            allowDeselect={false}
            value={measure}
            onChange={(next) => next && setChosen(next as Measure)}
            data={measures[by].map((value) => ({ value, label: t(`figures.${value}`) }))}
          />
          <SegmentedControl
            size="xs"
            aria-label={t(`by.${by}`)}
            value={by}
            onChange={(next) => setBy(next as 'unit' | 'skill')}
            data={(['unit', 'skill'] as const).map((value) => ({ value, label: t(`by.${value}`) }))}
          />
        </>
      }
      rows={rows}
      rowKey={({ id }) => id ?? 'none'}
      columns={[
        { header: t(by), cell: nameOf },
        ...scenarios.map(({ name }, at) => ({
          header: t('of', { measure: t(`figures.${measure}`), name }),
          numeric: true,
          cell: (row: ScenarioRow) =>
            measure === 'real' ? format.amount(shareOf(row, at)) : format.number(shareOf(row, at)),
        })),
      ]}
      chart={
        <BarChart
          h={300}
          data={most}
          dataKey="name"
          series={scenarios.map(({ id, name }, at) => ({
            name: `s${id}`,
            label: name,
            color: colours[at]!,
          }))}
          withLegend
          legendProps={{ verticalAlign: 'top', height: 30 }}
          valueFormatter={(value) => format.number(Math.round(value))}
          yAxisProps={{ width: 70 }}
          xAxisProps={{
            interval: 0,
            angle: -35,
            textAnchor: 'end',
            height: 92,
            tickFormatter: (text: string) => (text.length > 19 ? `${text.slice(0, 18)}…` : text),
          }}
          barProps={{ isAnimationActive: false }}
        />
      }
    />
  );
}

function widest(row: ScenarioRow, heightOf: (row: ScenarioRow, at: number) => number): number {
  return Math.max(...row.shares.map((_, at) => heightOf(row, at)));
}
