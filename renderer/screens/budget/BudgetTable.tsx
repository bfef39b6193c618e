import { SegmentedControl } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { additionalOf } from '#shared/budget/additional-of.ts';
import type { BudgetOverview, BudgetRow, CostKind } from '#shared/budget/budget.contract.ts';
import { budgetWords } from '#shared/budget/budget.words.ts';
import { orpc } from '../../api/client.ts';
import { useFormat } from '../../ui/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { DataTable, type TableColumn } from '../../ui/table/DataTable.tsx';
import { useWords } from '../../ui/use-words.ts';
import { budgetScreenWords } from './BudgetScreen.words.ts';
import classes from './budget.module.css';

type View = 'byKind' | 'byQuarter';

/** The same total by kind and quarter; envelopes of kinds are typed in their column while the plan is a draft. */
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
  const [view, setView] = useState<View>('byKind');
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
        headerName: t('columns.name'),
        pinned: 'left',
        width: 230,
      },
      {
        ...money('envelope', t('columns.envelope'), view === 'byQuarter'),
        editable: ({ node, data }) => canEdit && !node.rowPinned && data !== undefined,
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
      title={t('view')}
      side={
        <SegmentedControl
          size="xs"
          aria-label={t('view')}
          value={view}
          onChange={(next) => setView(next as View)}
          data={(['byKind', 'byQuarter'] as const).map((value) => ({
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
                  kind: row.key as CostKind,
                  amount:
                    typeof value === 'number'
                      ? Math.max(
                          0,
                          Math.round(value) -
                            additionalOf(overview.envelopes, null, row.key as CostKind),
                        )
                      : null,
                }),
            }
          : {})}
      />
    </Panel>
  );
}

function rowName(view: View, row: BudgetRow, say: (key: never) => string): string {
  return say((view === 'byKind' ? `kind.${row.key}` : `quarter.${row.id}`) as never);
}
