import { Button, Group } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { ICellRendererParams } from 'ag-grid-community';
import { useCallback, useMemo, useState } from 'react';
import { type ColdState, coldStates } from '#shared/sessions/cold-evaluations.ts';
import type { ColdEvaluation } from '#shared/sessions/evaluations.contract.ts';
import { orpc } from '../../api/client.ts';
import { FilterChips } from '../../ui/FilterChips.tsx';
import { useFormat } from '../../ui/format.ts';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { DataTable, type TableColumn } from '../../ui/table/DataTable.tsx';
import { useWords } from '../../ui/use-words.ts';
import { coldTabWords } from './ColdTab.words.ts';
import classes from './sessions.module.css';

const scores = [1, 2, 3, 4, 5] as const;
const tones = { due: 'warn', coming: 'neutral', entered: 'ok' } as const;

/** Who says, some time after a session, what they use at work: scores typed one by one, or for many at once. */
export function ColdTab({ onOpen }: { onOpen: (session: number) => void }) {
  const t = useWords(coldTabWords);
  const format = useFormat();
  const rows = useQuery(orpc.sessions.coldEvaluations.queryOptions()).data;
  const note = useMutation(orpc.sessions.noteColdScores.mutationOptions());
  const [shown, setShown] = useState<ColdState[]>(['due']);
  const keep = useCallback(
    ({ state }: ColdEvaluation) => shown.length === 0 || shown.includes(state),
    [shown],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the formats
  const columns = useMemo<TableColumn<ColdEvaluation>[]>(
    () => [
      { field: 'name', headerName: t('columns.name'), pinned: 'left', width: 160 },
      { field: 'unit', headerName: t('columns.unit'), width: 130, tooltipField: 'unit' },
      { field: 'title', headerName: t('columns.title'), width: 200, tooltipField: 'title' },
      { field: 'lastDay', headerName: t('columns.lastDay'), kind: 'date', width: 104 },
      { field: 'due', headerName: t('columns.due'), kind: 'date', width: 104 },
      { field: 'hotScore', headerName: t('columns.hot'), kind: 'number', width: 84 },
      {
        ...{ field: 'coldScore', headerName: t('columns.cold'), kind: 'number', width: 84 },
        ...{ editable: true, cellEditor: 'agSelectCellEditor' },
        cellEditorParams: { values: [null, ...scores] },
      },
      {
        ...{ field: 'state', headerName: t('columns.state'), width: 116 },
        valueFormatter: ({ value }) => (value ? t(`states.${value as ColdState}`) : ''),
        cellRenderer: ({ data }: ICellRendererParams<ColdEvaluation>) =>
          data ? (
            <StatusBadge tone={tones[data.state]}>{t(`states.${data.state}`)}</StatusBadge>
          ) : null,
      },
    ],
    [format],
  );
  const entriesOf = (people: readonly ColdEvaluation[], score: number | null) => ({
    entries: people.map(({ sessionId, employeeId }) => ({ sessionId, employeeId, score })),
  });
  return (
    <>
      <p className={classes.muted}>{t('help')}</p>
      <DataTable<ColdEvaluation>
        label={t('table')}
        rows={rows}
        rowId={({ sessionId, employeeId }) => `${sessionId}-${employeeId}`}
        columns={columns}
        memory="cold-evaluations"
        keep={keep}
        onOpen={({ sessionId }) => onOpen(sessionId)}
        onEdit={({ row, value }) =>
          note.mutateAsync(entriesOf([row], value ? Number(value) : null))
        }
        filters={
          <FilterChips
            label={t('filter')}
            value={shown}
            onChange={setShown}
            options={coldStates.map((value) => ({
              ...{ value, label: t(`states.${value}`) },
              count: (rows ?? []).filter(({ state }) => state === value).length,
            }))}
          />
        }
        bulk={(people, unselect) => (
          <Group gap={6} role="group" aria-label={t('giveLabel')}>
            {scores.map((score) => (
              <Button
                key={score}
                variant="default"
                size="compact-sm"
                onClick={() => note.mutate(entriesOf(people, score), { onSuccess: unselect })}
              >
                {t('give', { score })}
              </Button>
            ))}
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => note.mutate(entriesOf(people, null), { onSuccess: unselect })}
            >
              {t('clear')}
            </Button>
          </Group>
        )}
        empty={
          <EmptyState
            title={t('none')}
            action={<ScreenButton to="/settings">{t('settings')}</ScreenButton>}
          >
            {t('noneHelp')}
          </EmptyState>
        }
      />
    </>
  );
}
