import { BarChart } from '@mantine/charts';
import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { Comparison, ScenarioRow } from '#shared/plans/scenarios.contract.ts';
import { ChartWithTable } from '../../ui/ChartWithTable.tsx';
import { useFormat } from '../../ui/format.ts';
import { useWords } from '../../ui/use-words.ts';
import { scenariosScreenWords } from './ScenariosScreen.words.ts';

const bars = 14;
const colours = [1, 2, 3, 4].map((series) => `var(--r-series-${series})`);

/** Each unit's cost, or each skill's closed gap, a bar per scenario; the table says the same and people. */
export function ScenarioPicture({ comparison }: { comparison: Comparison }) {
  const t = useWords(scenariosScreenWords);
  const format = useFormat();
  const [by, setBy] = useState<'unit' | 'skill'>('unit');
  const { scenarios } = comparison;
  const rows = by === 'unit' ? comparison.byUnit : comparison.bySkill;
  const nameOf = (row: ScenarioRow) => (row.id === null ? t('withoutUnit') : row.name);
  const heightOf = (row: ScenarioRow, at: number) =>
    by === 'unit' ? (row.shares[at]!.real ?? 0) / 100 : row.shares[at]!.weightedClosed;
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
      description={t(`${by}Picture`)}
      height={300}
      side={
        <SegmentedControl
          size="xs"
          aria-label={t(`by.${by}`)}
          value={by}
          onChange={(next) => setBy(next as 'unit' | 'skill')}
          data={(['unit', 'skill'] as const).map((value) => ({ value, label: t(`by.${value}`) }))}
        />
      }
      rows={rows}
      rowKey={({ id }) => id ?? 'none'}
      columns={[
        { header: t(by), cell: nameOf },
        ...scenarios.map(({ name }, at) => ({
          header: by === 'unit' ? t('real', { name }) : t('closed', { name }),
          numeric: true,
          cell: (row: ScenarioRow) =>
            by === 'unit'
              ? format.amount(row.shares[at]!.real ?? 0)
              : format.number(row.shares[at]!.weightedClosed),
        })),
        ...scenarios.map(({ name }, at) => ({
          header: t('people', { name }),
          numeric: true,
          cell: (row: ScenarioRow) => format.number(row.shares[at]!.people),
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
