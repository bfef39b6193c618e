import { BarChart, RadarChart } from '@mantine/charts';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Matrix } from '#shared/skills/skills.contract.ts';
import { skillsWords } from '#shared/skills/skills.words.ts';
import { orpc } from '../../api/client.ts';
import { domainLevels } from '../../features/skills/domain-levels.ts';
import { personLevels } from '../../features/skills/person-levels.ts';
import { useCellWords } from '../../features/skills/use-cell-words.ts';
import { ChartWithTable } from '../../ui/ChartWithTable.tsx';
import { useFormat } from '../../ui/format.ts';
import { Answer } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { personScreenWords } from './PersonScreen.words.ts';

/** What the person's jobs ask and what they hold, by domain: a picture and the same numbers as a table. */
export function DomainRadar({ employeeId }: { employeeId: number }) {
  const query = useQuery(orpc.skills.matrix.queryOptions({ input: { employeeId } }));
  return <Answer of={query}>{(matrix) => <Picture matrix={matrix} />}</Answer>;
}

function Picture({ matrix }: { matrix: Matrix }) {
  const t = useWords(personScreenWords);
  const shared = useWords(skillsWords);
  const format = useFormat();
  const { top } = useCellWords();
  const rows = useMemo(() => domainLevels(personLevels(matrix)), [matrix]);
  const name = (domain: string | null) => domain ?? shared('withoutDomain');
  if (rows.length === 0) return null;
  const data = rows.map(({ domain, required, held }) => ({ name: name(domain), required, held }));
  const series = [
    {
      name: 'required',
      label: t('requiredMean'),
      color: 'var(--r-series-2)',
      opacity: 0.08,
    },
    { name: 'held', label: t('heldMean'), color: 'var(--r-series-1)', opacity: 0.3 },
  ];
  return (
    <ChartWithTable
      title={t('radar')}
      description={t('radarHelp')}
      height={290}
      rows={rows}
      rowKey={({ domain }) => domain ?? ''}
      columns={[
        { header: t('domain'), cell: ({ domain }) => name(domain) },
        {
          header: t('requiredMean'),
          numeric: true,
          cell: ({ required }) => format.number(required, 1),
        },
        { header: t('heldMean'), numeric: true, cell: ({ held }) => format.number(held, 1) },
        { header: t('askedCount'), numeric: true, cell: ({ asked }) => format.number(asked) },
        { header: t('metCount'), numeric: true, cell: ({ met }) => format.number(met) },
      ]}
      chart={
        rows.length < 3 ? (
          <BarChart
            h={290}
            data={data}
            dataKey="name"
            series={series}
            withLegend
            yAxisProps={{ domain: [0, top], tickCount: top + 1 }}
            barProps={{ isAnimationActive: false }}
            withTooltip={false}
          />
        ) : (
          <RadarChart
            h={290}
            data={data}
            dataKey="name"
            series={series}
            radarProps={({ name: series }) => ({
              isAnimationActive: false,
              // Asked is a broken line, so that the two read apart without colour.
              ...(series === 'required' ? { strokeDasharray: '6 3' } : {}),
            })}
            withPolarRadiusAxis
            polarRadiusAxisProps={{ domain: [0, top], tickCount: top + 1, angle: 90 }}
            withLegend
            legendProps={{ verticalAlign: 'bottom', height: 26 }}
            radarChartProps={{ outerRadius: '88%', margin: { top: 14, bottom: 0 } }}
          />
        )
      }
    />
  );
}
