import { LineChart } from '@mantine/charts';
import { type Alternative, costCurve } from '#shared/catalogue/alternatives.ts';
import { ChartWithTable } from '../../ui/ChartWithTable.tsx';
import { useFormat } from '../../ui/format.ts';
import { useWords } from '../../ui/use-words.ts';
import { alternativesWords } from './alternatives.words.ts';
import { curveEnd, curveStyle } from './compared-curves.ts';
import { useAlternativeName } from './use-alternative-name.ts';

export interface ComparedProps {
  /** Those compared, in their order. */
  options: readonly Alternative[];
  learners: number;
  withWages: boolean;
}

/** Cost of each way for 1 to twice as many people as there are to train, and the same as a table. */
export function AlternativesPicture({ options, learners, withWages }: ComparedProps) {
  const t = useWords(alternativesWords);
  const format = useFormat();
  const nameOf = useAlternativeName();
  const most = curveEnd(learners);
  const curves = options.map((one) => costCurve(one, most, withWages));
  const rows = Array.from({ length: most }, (_, at) => ({
    n: at + 1,
    ...Object.fromEntries(curves.map((curve, index) => [`c${index}`, curve[at]! / 100])),
  })) as ({ n: number } & Record<string, number>)[];
  return (
    <ChartWithTable
      title={t('picture')}
      description={t('description', { most })}
      height={280}
      rows={rows}
      rowKey={(row) => row.n}
      columns={[
        { header: t('people'), numeric: true, cell: (row) => format.number(row.n) },
        ...options.map((one, index) => ({
          header: nameOf(one),
          numeric: true,
          cell: (row: { n: number }) => format.money(curves[index]![row.n - 1]!),
        })),
      ]}
      chart={
        <LineChart
          h={280}
          data={rows}
          dataKey="n"
          type="default"
          curveType="linear"
          withDots={false}
          withLegend
          legendProps={{ verticalAlign: 'top', height: 34 }}
          series={options.map((one, index) => ({
            name: `c${index}`,
            label: nameOf(one),
            ...curveStyle(index),
          }))}
          valueFormatter={(amount) => format.money(Math.round(amount * 100), 'EUR', true)}
          xAxisProps={{ type: 'number', domain: [1, most], allowDecimals: false }}
          yAxisProps={{ width: 96 }}
          xAxisLabel={t('people')}
          lineProps={{ isAnimationActive: false }}
          referenceLines={[
            {
              x: learners,
              label: t('here', { n: format.number(learners) }),
              labelPosition: 'insideTopLeft',
              color: 'var(--r-text)',
            },
          ]}
        />
      }
    />
  );
}
