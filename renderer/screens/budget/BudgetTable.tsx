import { SegmentedControl } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { BudgetOverview, BudgetRow, CostKind } from '#shared/budget/budget.contract.ts';
import { budgetWords } from '#shared/budget/budget.words.ts';
import { orpc } from '../../api/client.ts';
import { useFormat } from '../../ui/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { DataTable, type TableColumn } from '../../ui/table/DataTable.tsx';
import { useWords } from '../../ui/use-words.ts';
import { budgetScreenWords } from './BudgetScreen.words.ts';
import classes from './budget.module.css';

type View = 'byUnit' | 'byKind' | 'byQuarter';

/** The same total three ways; envelopes of units and kinds are typed in their column while the plan is a draft. */
export function BudgetTable({
  overview,
  editable,
}: {
  overview: BudgetOverview;
  editable: boolean;
}) {
  const t = useWords(budgetScreenWords);
  const shared = useWords(budgetWords);
  const format = useFormat();
  const [view, setView] = useState<View>('byUnit');
  const save = useMutation(orpc.budget.setEnvelope.mutationOptions());
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the formats
  const rows = useMemo(
    () => overview[view].map((row) => ({ ...row, name: rowName(view, row, shared) })),
    [overview, view, format],
  );
  const canEdit = editable && view !== 'byQuarter';
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the formats
  const columns = useMemo<TableColumn<BudgetRow>[]>(() => {
    const money = (field: keyof BudgetRow & string, headerName: string, hide = false) => ({
      field,
      headerName,
      kind: 'money' as const,
      width: 148,
      hide,
    });
    return [
      {
        field: 'name',
        headerName: t(view === 'byUnit' ? 'columns.unit' : 'columns.name'),
        pinned: 'left',
        width: 230,
      },
      {
        ...money('envelope', t('columns.envelope'), view === 'byQuarter'),
        editable: ({ node, data }) => canEdit && !node.rowPinned && data?.key !== 'none',
      },
      money('forecast', t('columns.forecast')),
      money('committed', t('columns.committed')),
      money('consumed', t('columns.consumed')),
      money('total', t('columns.total')),
      money('funding', t('columns.funding')),
      money('remaining', t('columns.left'), view === 'byQuarter'),
    ];
  }, [view, canEdit, format]);
  return (
    <Panel
      flush
      title={t('view')}
      side={
        <SegmentedControl
          size="xs"
          aria-label={t('view')}
          value={view}
          onChange={(next) => setView(next as View)}
          data={(['byUnit', 'byKind', 'byQuarter'] as const).map((value) => ({
            value,
            label: t(value),
          }))}
        />
      }
    >
      {view === 'byQuarter' ? null : (
        <p className={classes.note}>{t(editable ? 'editHint' : 'locked')}</p>
      )}
      <DataTable
        key={view}
        label={t(view)}
        rows={rows}
        rowId={(row) => row.key}
        columns={columns}
        totals={{ ...overview.company, key: 'total', name: t('total') }}
        height={Math.min(560, 130 + 34 * rows.length)}
        {...(canEdit
          ? {
              onEdit: ({ row, value }: { row: BudgetRow; value: unknown }) =>
                save.mutateAsync({
                  planId: overview.planId,
                  unitId: view === 'byUnit' ? row.id : null,
                  kind: view === 'byKind' ? (row.key as CostKind) : null,
                  amount: typeof value === 'number' ? Math.round(value) : null,
                }),
            }
          : {})}
      />
    </Panel>
  );
}

function rowName(view: View, row: BudgetRow, say: (key: never) => string): string {
  if (view === 'byKind') return say(`kind.${row.key}` as never);
  if (view === 'byQuarter') return say(`quarter.${row.id}` as never);
  return row.key === 'none' ? say('noUnit' as never) : row.name;
}
