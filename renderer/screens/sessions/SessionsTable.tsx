import type { ICellRendererParams } from 'ag-grid-community';
import { useMemo } from 'react';
import type { SessionSummary } from '#shared/sessions/sessions.contract.ts';
import { useFormat } from '../../ui/format.ts';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { DataTable, type TableColumn } from '../../ui/table/DataTable.tsx';
import { useWords } from '../../ui/use-words.ts';
import { sessionsScreenWords } from './SessionsScreen.words.ts';
import { stateTones, useSessionWords } from './use-session-words.ts';

interface SessionsTableProps {
  rows: SessionSummary[] | undefined;
  label: string;
  height?: number;
  onOpen: (id: number) => void;
}

/** Sessions as a table, with what each lacks. */
export function SessionsTable({ rows, label, height, onOpen }: SessionsTableProps) {
  const t = useWords(sessionsScreenWords);
  const format = useFormat();
  const say = useSessionWords();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the formats
  const columns = useMemo<TableColumn<SessionSummary>[]>(
    () => [
      {
        field: 'title',
        headerName: t('columns.title'),
        width: 250,
        pinned: 'left',
        tooltipField: 'title',
      },
      { field: 'code', headerName: t('columns.code'), width: 92 },
      { field: 'firstDay', headerName: t('columns.firstDay'), kind: 'date', width: 112 },
      { field: 'lastDay', headerName: t('columns.lastDay'), kind: 'date', width: 112 },
      { field: 'hours', headerName: t('columns.hours'), kind: 'decimal', width: 92 },
      {
        field: 'state',
        headerName: t('columns.state'),
        width: 124,
        valueGetter: ({ data }) => (data ? say.state(data.state) : ''),
        cellRenderer: ({ data }: ICellRendererParams<SessionSummary>) =>
          data ? (
            <StatusBadge tone={stateTones[data.state]}>{say.state(data.state)}</StatusBadge>
          ) : null,
      },
      {
        colId: 'conflicts',
        headerName: t('columns.conflicts'),
        width: 150,
        valueGetter: ({ data }) => (data ? data.conflicts.map(say.conflict).join(' · ') : ''),
        tooltipValueGetter: ({ data }) => (data ? data.conflicts.map(say.conflict).join('\n') : ''),
        cellRenderer: ({ data }: ICellRendererParams<SessionSummary>) =>
          data && data.conflicts.length > 0 ? (
            <StatusBadge tone="warn">
              {t('conflicts', { count: data.conflicts.length })}
            </StatusBadge>
          ) : null,
      },
      {
        colId: 'trainer',
        headerName: t('columns.trainer'),
        width: 180,
        valueGetter: ({ data }) => data?.trainer ?? data?.provider ?? '',
      },
      { field: 'site', headerName: t('columns.site'), width: 110 },
      { field: 'room', headerName: t('columns.room'), width: 110 },
      {
        field: 'people',
        headerName: t('columns.people'),
        kind: 'number',
        width: 100,
        valueFormatter: ({ data }) =>
          data ? t('places', { people: data.people, max: data.groupMax }) : '',
      },
      { field: 'levels', headerName: t('columns.levels'), kind: 'number', width: 100 },
      {
        field: 'coldDue',
        headerName: t('columns.cold'),
        width: 130,
        valueFormatter: ({ data }) =>
          !data?.coldDue
            ? ''
            : data.coldMissing > 0
              ? t('coldDue', { count: data.coldMissing })
              : t('coldOn', { date: format.date(data.coldDue) }),
      },
      { field: 'plan', headerName: t('columns.plan'), width: 120 },
    ],
    [format],
  );
  return (
    <DataTable<SessionSummary>
      label={label}
      rows={rows}
      rowId={({ id }) => id}
      columns={columns}
      memory="sessions"
      onOpen={({ id }) => onOpen(id)}
      {...(height ? { height } : {})}
      empty={<EmptyState title={t('none')} />}
    />
  );
}
