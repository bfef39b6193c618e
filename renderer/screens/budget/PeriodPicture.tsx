import { BarChart } from '@mantine/charts';
import { SegmentedControl, Select } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import {
  type BudgetBreakdown,
  type BudgetMonth,
  straddleRules,
} from '#shared/budget/breakdown.contract.ts';
import { budgetWords } from '#shared/budget/budget.words.ts';
import { orpc } from '../../api/client.ts';
import { ChartWithTable } from '../../ui/ChartWithTable.tsx';
import { useFormat } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/use-words.ts';
import { budgetDetailWords } from './BudgetDetail.words.ts';
import { budgetScreenWords } from './BudgetScreen.words.ts';
import classes from './budget.module.css';

const states = [
  { kind: 'consumed', color: 'var(--r-series-1)' },
  { kind: 'committed', color: 'var(--r-series-3)' },
  { kind: 'forecast', color: 'var(--r-series-2)' },
] as const;

/** Spending month by month or since the start, with its table and the rule for sessions over two years. */
export function PeriodPicture({ breakdown }: { breakdown: BudgetBreakdown }) {
  const t = useWords(budgetDetailWords);
  const screen = useWords(budgetScreenWords);
  const shared = useWords(budgetWords);
  const format = useFormat();
  const language = useLanguage();
  const settings = useMutation(orpc.workspace.saveSettings.mutationOptions());
  const [view, setView] = useState<'monthly' | 'cumulative'>('monthly');
  const short = new Intl.DateTimeFormat(language, {
    ...{ month: 'short', year: '2-digit', timeZone: 'UTC' },
  });
  const name = ({ month }: BudgetMonth) => short.format(new Date(`${month}-01T00:00:00Z`));
  const shown = (row: BudgetMonth) => (view === 'monthly' ? row : row.cumulative);
  return (
    <ChartWithTable
      title={t('periods')}
      description={t('periodsDescription')}
      height={240}
      side={
        <div className={classes.sides}>
          <Select
            size="xs"
            w={190}
            aria-label={t('straddle')}
            title={t('straddle')}
            allowDeselect={false}
            value={breakdown.straddle}
            onChange={(rule) => {
              const straddle = straddleRules.find((one) => one === rule);
              if (straddle) settings.mutate({ straddle });
            }}
            data={straddleRules.map((value) => ({ value, label: t(`straddles.${value}`) }))}
          />
          <SegmentedControl
            size="xs"
            aria-label={t('periods')}
            value={view}
            onChange={(next) => setView(next === 'monthly' ? 'monthly' : 'cumulative')}
            data={(['monthly', 'cumulative'] as const).map((value) => ({
              ...{ value, label: t(value) },
            }))}
          />
        </div>
      }
      rows={breakdown.months}
      rowKey={(row) => row.month}
      columns={[
        { header: t('month'), cell: name },
        ...states.map(({ kind }) => ({
          header: screen(`columns.${kind}`),
          numeric: true,
          cell: (row: BudgetMonth) => format.amount(shown(row)[kind]),
        })),
        {
          header: screen('columns.total'),
          numeric: true,
          cell: (row) => format.amount(shown(row).total),
        },
      ]}
      chart={
        <BarChart
          h={240}
          type="stacked"
          data={breakdown.months.map((row) => ({
            month: name(row),
            ...Object.fromEntries(states.map(({ kind }) => [kind, shown(row)[kind] / 100])),
          }))}
          dataKey="month"
          withLegend
          legendProps={{ verticalAlign: 'top', height: 30 }}
          series={states.map(({ kind, color }) => ({ name: kind, label: shared(kind), color }))}
          valueFormatter={(amount) => format.money(Math.round(amount * 100), 'EUR', true)}
          yAxisProps={{ width: 92 }}
          barProps={{ isAnimationActive: false, maxBarSize: 48 }}
        />
      }
    />
  );
}
