import { BarChart } from '@mantine/charts';
import type { BudgetOverview, BudgetRow } from '#shared/budget/budget.contract.ts';
import { budgetWords } from '#shared/budget/budget.words.ts';
import { ChartWithTable } from '../../ui/ChartWithTable.tsx';
import { useFormat } from '../../ui/format.ts';
import { useWords } from '../../ui/use-words.ts';
import { budgetScreenWords } from './BudgetScreen.words.ts';

const states = [
  { kind: 'consumed', color: 'var(--r-series-1)' },
  { kind: 'committed', color: 'var(--r-series-3)' },
  { kind: 'forecast', color: 'var(--r-series-2)' },
] as const;

/** Spending by quarter and state, with its table. */
export function QuarterPicture({ overview }: { overview: BudgetOverview }) {
  const t = useWords(budgetScreenWords);
  const shared = useWords(budgetWords);
  const format = useFormat();
  const name = (row: BudgetRow) => shared(`quarter.${String(row.id)}` as 'quarter.1');
  return (
    <ChartWithTable
      title={t('chart')}
      description={t('chartDescription')}
      height={220}
      rows={overview.byQuarter}
      rowKey={(row) => row.key}
      columns={[
        { header: t('columns.name'), cell: name },
        ...states.map(({ kind }) => ({
          header: t(`columns.${kind}`),
          numeric: true,
          cell: (row: BudgetRow) => format.amount(row[kind]),
        })),
        { header: t('columns.total'), numeric: true, cell: (row) => format.amount(row.total) },
        { header: t('columns.funding'), numeric: true, cell: (row) => format.amount(row.funding) },
      ]}
      chart={
        <BarChart
          h={220}
          type="stacked"
          data={overview.byQuarter.map((row) => ({
            quarter: name(row),
            ...Object.fromEntries(states.map(({ kind }) => [kind, row[kind] / 100])),
          }))}
          dataKey="quarter"
          withLegend
          legendProps={{ verticalAlign: 'top', height: 30 }}
          series={states.map(({ kind, color }) => ({ name: kind, label: shared(kind), color }))}
          valueFormatter={(amount) => format.money(Math.round(amount * 100), 'EUR', true)}
          yAxisProps={{ width: 92 }}
          barProps={{ isAnimationActive: false, maxBarSize: 72 }}
        />
      }
    />
  );
}
