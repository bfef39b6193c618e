import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Trainer } from '#shared/experts/experts.contract.ts';
import { expertsWords } from '#shared/experts/experts.words.ts';
import { inService } from '#shared/experts/path.ts';
import { orpc } from '../../api/client.ts';
import { useSettings } from '../../api/use-workspace.ts';
import { useFormat } from '../../ui/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Stat, StatRow } from '../../ui/Stat.tsx';
import { Answer, EmptyState } from '../../ui/states.tsx';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { useWords } from '../../ui/use-words.ts';
import { expertsScreenWords } from './ExpertsScreen.words.ts';
import classes from './experts.module.css';
import { PoolRules } from './PoolRules.tsx';
import { TrainingTeam } from './TrainingTeam.tsx';
import { trainerColumns } from './trainer-columns.tsx';

/** How many trainers there are, what they carry against what they can, and what soon ends. */
export function PoolTab({ onOpen }: { onOpen: (trainer: Trainer) => void }) {
  const t = useWords(expertsScreenWords);
  const shared = useWords(expertsWords);
  const format = useFormat();
  const { year: usual, trainerRules } = useSettings();
  const [year, setYear] = useState(usual);
  const keepOld = { placeholderData: <T,>(previous: T) => previous };
  const pool = useQuery({ ...orpc.experts.pool.queryOptions({ input: { year } }), ...keepOld });
  const paths = useQuery({
    ...orpc.experts.trainers.queryOptions({ input: { year } }),
    ...keepOld,
  });
  const rows = useMemo(
    () => paths.data?.filter(({ stage }) => inService.includes(stage)),
    [paths.data],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the formats
  const columns = useMemo(
    () => trainerColumns({ t, shared, year, loadFirst: true }),
    [format, year],
  );
  const [from, to] = trainerRules.shareOfHeadcount;
  const benchmark = (ratio: number) => format.percent(ratio, Number.isInteger(ratio * 100) ? 0 : 1);
  return (
    <div className={classes.flow}>
      <Answer of={pool}>
        {(figures) => (
          <StatRow>
            <Stat
              label={t('pool.inService')}
              value={format.number(figures.inService)}
              detail={t('pool.underWay', { count: figures.underWay })}
            />
            <Stat
              label={t('pool.share')}
              value={format.percent(figures.share)}
              detail={t('pool.shareDetail', { from: benchmark(from), to: benchmark(to) })}
            />
            <Stat
              label={t('pool.load', { year })}
              value={format.number(figures.carried)}
              detail={t('pool.loadDetail', { capacity: format.number(figures.capacity) })}
            />
            <Stat
              label={t('pool.expiring')}
              value={format.number(figures.expiring + figures.expired)}
              detail={t('pool.expiringDetail', {
                expired: figures.expired,
                soon: figures.expiring,
              })}
              {...(figures.expired > 0
                ? { tone: 'danger' as const }
                : figures.expiring > 0
                  ? { tone: 'warn' as const }
                  : {})}
            />
          </StatRow>
        )}
      </Answer>
      <Panel
        title={t('pool.table')}
        side={
          <Select
            size="xs"
            w={90}
            aria-label={t('pool.year')}
            allowDeselect={false}
            value={String(year)}
            onChange={(value) => value && setYear(Number(value))}
            data={[usual - 1, usual, usual + 1].map(String)}
          />
        }
      >
        <DataTable<Trainer>
          label={t('pool.table')}
          rows={rows}
          rowId={(row) => row.id}
          columns={columns}
          memory="experts-pool"
          onOpen={onOpen}
          height={300}
          empty={<EmptyState title={t('pool.none')} />}
        />
      </Panel>
      <div className={classes.pair}>
        <PoolRules />
        <TrainingTeam />
      </div>
    </div>
  );
}
