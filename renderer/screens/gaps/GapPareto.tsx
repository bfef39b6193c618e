import { CompositeChart } from '@mantine/charts';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { GapGrouping, GapSummary } from '#shared/gaps/gaps.contract.ts';
import { gapsWords } from '#shared/gaps/gaps.words.ts';
import { orpc } from '../../api/client.ts';
import type { ScreenSearch } from '../../app/screen-search.ts';
import { groupsForShare, paretoRows } from '../../features/gaps/pareto.ts';
import { ChartWithTable } from '../../ui/ChartWithTable.tsx';
import { useFormat } from '../../ui/format.ts';
import { Answer } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { gapsScreenWords } from './GapsScreen.words.ts';
import classes from './gaps.module.css';

const bars = 15;
const tableRows = 200;

interface PictureRow {
  name: string;
  gap: number;
  cumulative: number;
}

interface GapParetoProps {
  on: string;
  by: Exclude<GapGrouping, 'company'>;
  onShow: (search: ScreenSearch) => void;
}

/** The heaviest groups as bars with their cumulative share, and the same numbers as a table. */
export function GapPareto({ on, by, onShow }: GapParetoProps) {
  const query = useQuery({
    ...orpc.gaps.summary.queryOptions({ input: { on, by } }),
    placeholderData: (previous, before) =>
      before && JSON.stringify(before.queryKey).includes(`"${by}"`) ? previous : undefined,
  });
  return <Answer of={query}>{(data) => <Picture data={data} by={by} onShow={onShow} />}</Answer>;
}

function Picture({ data, by, onShow }: Omit<GapParetoProps, 'on'> & { data: GapSummary[] }) {
  const t = useWords(gapsScreenWords);
  const shared = useWords(gapsWords);
  const format = useFormat();
  const rows = useMemo(() => paretoRows(data, tableRows), [data]);
  const few = useMemo(() => groupsForShare(data, 0.8), [data]);
  if (rows.length === 0) return null;
  const name = (row: GapSummary) => (row.key === '' ? shared('withoutUnit') : row.name);
  const field = ({ skill: 'skill', unit: 'unit', job: 'job', person: 'employee' } as const)[by];
  const show = (group: GapSummary | undefined) => {
    if (group && group.id !== null) onShow({ [field]: group.id });
  };
  return (
    <ChartWithTable
      title={t(`pareto.${by}`)}
      description={t('paretoDescription')}
      height={340}
      side={
        <span className={classes.explains}>
          {t('explains', { count: few, total: format.number(data.length) })}
        </span>
      }
      rows={rows}
      rowKey={({ summary }) => summary.key}
      columns={[
        {
          header: shared(`groupings.${by}`),
          cell: ({ summary }) =>
            summary.id === null ? (
              name(summary)
            ) : (
              <button type="button" className={classes.link} onClick={() => show(summary)}>
                {name(summary)}
              </button>
            ),
        },
        {
          header: shared('figures.weightedGap'),
          numeric: true,
          cell: ({ summary }) => format.number(summary.weightedGap),
        },
        { header: t('share'), numeric: true, cell: ({ share }) => format.percent(share) },
        {
          header: t('cumulative'),
          numeric: true,
          cell: ({ cumulative }) => format.percent(cumulative),
        },
        {
          header: t('belowCount'),
          numeric: true,
          cell: ({ summary }) => format.number(summary.requirements - summary.met),
        },
        {
          header: shared('figures.readiness'),
          numeric: true,
          cell: ({ summary }) => format.percent(summary.readiness),
        },
        {
          header: shared('figures.compliance'),
          numeric: true,
          cell: ({ summary }) => format.percent(summary.compliance),
        },
      ]}
      chart={
        <CompositeChart
          h={340}
          composedChartProps={{ margin: { left: 52 } }}
          data={
            rows.slice(0, bars).map(({ summary, cumulative }) => ({
              name: name(summary),
              gap: summary.weightedGap,
              cumulative,
            })) satisfies PictureRow[]
          }
          dataKey="name"
          series={[
            {
              name: 'gap',
              type: 'bar',
              label: shared('figures.weightedGap'),
              color: 'var(--r-series-1)',
            },
            {
              name: 'cumulative',
              type: 'line',
              label: t('cumulative'),
              color: 'var(--r-series-2)',
              yAxisId: 'right',
            },
          ]}
          withLegend
          legendProps={{ verticalAlign: 'top', height: 30 }}
          withRightYAxis
          rightYAxisProps={{
            domain: [0, 1],
            ticks: [0, 0.2, 0.4, 0.6, 0.8, 1],
            tickFormatter: (value: number) => format.percent(value, 0),
            width: 52,
          }}
          yAxisProps={{ width: 52, tickFormatter: (value: number) => format.number(value) }}
          xAxisProps={{
            interval: 0,
            angle: -42,
            textAnchor: 'end',
            height: 134,
            tickFormatter: (text: string) => (text.length > 27 ? `${text.slice(0, 26)}…` : text),
          }}
          tooltipProps={{
            content: ({ payload }) => {
              const row = payload?.[0]?.payload as PictureRow | undefined;
              if (!row) return null;
              return (
                <div className={classes.tip}>
                  <strong>{row.name}</strong>
                  <div>
                    {shared('figures.weightedGap')} : {format.number(row.gap)}
                  </div>
                  <div>
                    {t('cumulative')} : {format.percent(row.cumulative)}
                  </div>
                </div>
              );
            },
          }}
          curveType="linear"
          maxBarWidth={36}
          lineProps={{ isAnimationActive: false }}
          barProps={{
            isAnimationActive: false,
            radius: [3, 3, 0, 0],
            cursor: 'pointer',
            onClick: (_bar: unknown, place: number) => show(rows[place]?.summary),
          }}
        />
      }
    />
  );
}
