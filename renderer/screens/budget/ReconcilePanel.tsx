import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { ReconciledLine, Reconciliation } from '#shared/budget/actuals.contract.ts';
import { plansWords } from '#shared/plans/plans.words.ts';
import { useFormat } from '../../ui/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { DataTable, type TableColumn } from '../../ui/table/DataTable.tsx';
import { useWords } from '../../ui/use-words.ts';
import { ActualEntries } from './ActualEntries.tsx';
import { actualsWords } from './Actuals.words.ts';
import classes from './budget.module.css';

type Row = Omit<ReconciledLine, 'state' | 'opinion'> & { state: string; opinion: string };
const money = ['planned', 'entries', 'stated', 'paid', 'difference'] as const;

/** Each action's plan beside what was paid for it, the director's word, and the costs no action bears. */
export function ReconcilePanel({
  reconciliation,
  onLine,
}: {
  reconciliation: Reconciliation;
  onLine: (lineId: number) => void;
}) {
  const t = useWords(actualsWords);
  const plans = useWords(plansWords);
  const format = useFormat();
  const { planId, rows, loose, open } = reconciliation;
  const touched = rows.some((row) => row.paid !== null || row.opinion || row.comment);
  const [all, setAll] = useState<boolean | null>(null);
  const everything = all ?? !touched;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the formats
  const shown = useMemo<Row[]>(
    () =>
      rows
        .filter((row) => everything || row.paid !== null || row.opinion || row.comment)
        .map((row) => ({
          ...row,
          title: `${row.code} · ${row.title}`,
          state: plans(`lineState.${row.state}`),
          opinion: row.opinion ? t(`opinion.${row.opinion}`) : '',
        })),
    [rows, everything, format],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the formats
  const columns = useMemo<TableColumn<Row>[]>(
    () => [
      { field: 'title', headerName: t('columns.title'), pinned: 'left', width: 250 },
      { field: 'state', headerName: t('columns.state'), width: 96 },
      ...money.map((field) => ({
        ...{ field, headerName: t(`columns.${field}`), kind: 'money' as const, width: 116 },
      })),
      { field: 'opinion', headerName: t('columns.opinion'), width: 110 },
      { field: 'comment', headerName: t('columns.comment'), width: 260 },
    ],
    [format],
  );
  const sum = (field: (typeof money)[number]) =>
    shown.reduce((total, row) => total + (row[field] ?? 0), 0);
  return (
    <Panel title={t('reconcile')}>
      <p className={classes.note}>{t('reconcileHelp')}</p>
      <div className={classes.buttons}>
        <ScreenButton to="/import" search={{ kind: 'actuals' }} variant="default" size="xs">
          {t('importActuals')}
        </ScreenButton>
        <ScreenButton to="/import" search={{ kind: 'director' }} variant="default" size="xs">
          {t('takeBack')}
        </ScreenButton>
      </div>
      <DataTable<Row>
        label={t('reconcile')}
        rows={shown}
        rowId={(row) => row.lineId}
        columns={columns}
        memory="budget reconciliation"
        onOpen={({ lineId }) => onLine(lineId)}
        filters={
          touched ? (
            <SegmentedControl
              size="xs"
              aria-label={t('reconcile')}
              value={everything ? 'all' : 'paid'}
              onChange={(next) => setAll(next === 'all')}
              data={[
                { value: 'paid', label: t('onlyPaid') },
                { value: 'all', label: t('allLines') },
              ]}
            />
          ) : null
        }
        totals={{
          ...{
            title: t('total'),
            planned: sum('planned'),
            entries: sum('entries'),
            stated: sum('stated'),
          },
          ...{ paid: sum('paid'), difference: sum('difference') },
        }}
        height={Math.min(480, 210 + 34 * shown.length)}
      />
      <div className={classes.loose}>
        <h3>{t('loose')}</h3>
        <ActualEntries
          {...{ planId, open, lineId: null, entries: loose }}
          none={t('looseNone')}
          addLabel={t('addLoose')}
        />
      </div>
    </Panel>
  );
}
