import { BarChart } from '@mantine/charts';
import type { ReturnRow } from '#shared/returns/returns.contract.ts';
import { topLevel } from '#shared/workspace/settings.ts';
import { useSettings } from '../../api/use-workspace.ts';
import { ChartWithTable } from '../../ui/ChartWithTable.tsx';
import { useFormat } from '../../ui/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { useWords } from '../../ui/use-words.ts';
import { returnsScreenWords } from './ReturnsScreen.words.ts';
import classes from './returns.module.css';

/** Mean level before and after each action that was assessed; codes on the axis, titles in the table. */
export function LevelsPicture({ rows }: { rows: readonly ReturnRow[] }) {
  const t = useWords(returnsScreenWords);
  const format = useFormat();
  const top = topLevel(useSettings());
  const assessed = rows.filter(({ levels }) => levels.assessed > 0);
  const said = (level: number | null) => (level === null ? '' : format.number(level, 2));
  if (assessed.length === 0) {
    return (
      <Panel title={t('picture.title')}>
        <p className={classes.help}>{t('picture.none')}</p>
      </Panel>
    );
  }
  return (
    <ChartWithTable
      title={t('picture.title')}
      description={t('picture.description')}
      height={280}
      rows={assessed}
      rowKey={(row) => row.lineId}
      columns={[
        { header: t('table.name'), cell: (row) => `${row.code} · ${row.title}` },
        { header: t('picture.before'), numeric: true, cell: (row) => said(row.levels.before) },
        { header: t('picture.after'), numeric: true, cell: (row) => said(row.levels.after) },
        {
          header: t('table.gained'),
          numeric: true,
          cell: (row) => format.number(row.levels.gained),
        },
        {
          header: t('table.assessed'),
          numeric: true,
          cell: (row) => format.number(row.levels.assessed),
        },
      ]}
      chart={
        <BarChart
          h={280}
          data={assessed.map(({ code, levels: { before, after } }) => ({ code, before, after }))}
          dataKey="code"
          withLegend
          legendProps={{ verticalAlign: 'top', height: 30, itemSorter: null }}
          series={[
            { name: 'before', label: t('picture.before'), color: 'var(--r-series-2)' },
            { name: 'after', label: t('picture.after'), color: 'var(--r-series-1)' },
          ]}
          valueFormatter={(level) => format.number(level, 2)}
          yAxisProps={{ width: 40, domain: [0, top], tickCount: top + 1, allowDecimals: false }}
          xAxisProps={{ interval: 0, angle: -40, textAnchor: 'end', height: 54 }}
          barProps={{ isAnimationActive: false, maxBarSize: 22 }}
        />
      }
    />
  );
}
