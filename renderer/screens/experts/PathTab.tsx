import { Button, SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Trainer } from '#shared/experts/experts.contract.ts';
import { expertsWords } from '#shared/experts/experts.words.ts';
import type { Stage } from '#shared/experts/path.ts';
import { useSettings } from '../../api/use-workspace.ts';
import { useFormat } from '../../ui/format.ts';
import { EmptyState } from '../../ui/states.tsx';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { useWords } from '../../ui/use-words.ts';
import { expertsScreenWords } from './ExpertsScreen.words.ts';
import classes from './experts.module.css';
import { PathBoard } from './PathBoard.tsx';
import { trainerColumns } from './trainer-columns.tsx';

interface PathTabProps {
  trainers: Trainer[];
  openId: number | null;
  onOpen: (trainer: Trainer) => void;
  onMove: (trainer: Trainer, stage: Stage) => void;
  onCandidates: () => void;
}

/** The path as a board one can drag or move by keyboard, and as a list. */
export function PathTab({ trainers, openId, onOpen, onMove, onCandidates }: PathTabProps) {
  const t = useWords(expertsScreenWords);
  const shared = useWords(expertsWords);
  const format = useFormat();
  const { year } = useSettings();
  const [view, setView] = useState('board');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the formats
  const columns = useMemo(() => trainerColumns({ t, shared, year }), [format, year]);
  if (trainers.length === 0) {
    return (
      <EmptyState
        title={t('path.none')}
        action={<Button onClick={onCandidates}>{t('path.toCandidates')}</Button>}
      >
        {t('path.noneHelp')}
      </EmptyState>
    );
  }
  return (
    <>
      <div className={classes.bar}>
        <SegmentedControl
          size="xs"
          aria-label={t('path.view')}
          value={view}
          onChange={setView}
          data={[
            { value: 'board', label: t('path.board') },
            { value: 'list', label: t('path.list') },
          ]}
        />
        {view === 'board' ? <span className={classes.note}>{t('path.keys')}</span> : null}
      </div>
      {view === 'board' ? (
        <PathBoard trainers={trainers} openId={openId} onOpen={onOpen} onMove={onMove} />
      ) : (
        <DataTable<Trainer>
          label={t('tabs.path')}
          rows={trainers}
          rowId={(row) => row.id}
          columns={columns}
          memory="experts-paths"
          onOpen={onOpen}
        />
      )}
    </>
  );
}
