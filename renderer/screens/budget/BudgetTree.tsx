import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { BudgetBreakdown, BudgetNode } from '#shared/budget/breakdown.contract.ts';
import { budgetWords } from '#shared/budget/budget.words.ts';
import { orpc } from '../../api/client.ts';
import { useFormat } from '../../ui/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { DataTable, type TableColumn } from '../../ui/table/DataTable.tsx';
import { useWords } from '../../ui/use-words.ts';
import { budgetDetailWords } from './BudgetDetail.words.ts';
import { budgetScreenWords } from './BudgetScreen.words.ts';
import classes from './budget.module.css';

const depth = { unit: 0, kind: 1, line: 2 };

/** Units that unfold to kinds of cost, then lines; envelopes are typed in place while the plan is a draft. */
export function BudgetTree({
  breakdown,
  editable,
  onLine,
}: {
  breakdown: BudgetBreakdown;
  editable: boolean;
  onLine: (lineId: number) => void;
}) {
  const t = useWords(budgetDetailWords);
  const screen = useWords(budgetScreenWords);
  const shared = useWords(budgetWords);
  const format = useFormat();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const save = useMutation(orpc.budget.setEnvelope.mutationOptions());
  const { nodes, planId, total } = breakdown;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the formats
  const rows = useMemo(() => {
    const named = nodes.map((node) => ({
      ...node,
      name:
        node.level === 'kind'
          ? shared(`kind.${node.kind ?? 'travel'}`)
          : node.name || shared('noUnit'),
    }));
    const parents = new Map(nodes.map(({ key, parent }) => [key, parent]));
    const shown = (parent: string | null): boolean =>
      parent === null || (open.has(parent) && shown(parents.get(parent) ?? null));
    // A kind that holds nothing is shown only where its envelope may be typed.
    const holds = ({ level, envelope, forecast, committed, consumed }: BudgetNode) =>
      editable ||
      level !== 'kind' ||
      envelope !== null ||
      [forecast, committed, consumed].some(Boolean);
    return named.filter((node) => shown(node.parent) && holds(node));
  }, [nodes, open, editable, format]);
  const toggle = ({ key, level, lineId }: BudgetNode) => {
    if (level === 'line') {
      if (lineId !== null) onLine(lineId);
      return;
    }
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    setOpen(next);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the formats
  const columns = useMemo<TableColumn<BudgetNode>[]>(() => {
    const money = (field: keyof BudgetNode & string, headerName: string) => ({
      ...{ field, headerName, kind: 'money' as const },
      ...{ width: 132, sortable: false },
    });
    return [
      {
        ...{ field: 'name', headerName: screen('columns.unit'), pinned: 'left', width: 300 },
        sortable: false,
        valueFormatter: ({ value, data, node }) => {
          if (!data || node?.rowPinned) return String(value ?? '');
          const mark = data.level === 'line' ? '' : open.has(data.key) ? '▾ ' : '▸ ';
          return `${'\u2003'.repeat(depth[data.level])}${mark}${value}`;
        },
      },
      {
        ...money('envelope', screen('columns.envelope')),
        editable: ({ node, data }) =>
          editable && !node.rowPinned && data?.level !== 'line' && data?.unitId != null,
      },
      money('forecast', screen('columns.forecast')),
      money('committed', screen('columns.committed')),
      money('consumed', screen('columns.consumed')),
      { ...money('variance', t('variance')), headerTooltip: t('varianceHelp') },
      money('total', screen('columns.total')),
      money('remaining', screen('columns.left')),
    ];
  }, [editable, format, open]);
  return (
    <Panel title={t('tree')}>
      <p className={classes.note}>{t('treeHelp')}</p>
      <DataTable<BudgetNode>
        label={t('tree')}
        rows={rows}
        rowId={(row) => row.key}
        columns={columns}
        onOpen={toggle}
        totals={{
          ...{ ...total, name: screen('total'), variance: total.consumed - total.forecast },
        }}
        height={Math.min(560, 150 + 34 * rows.length)}
        {...(editable
          ? {
              onEdit: ({ row, value }: { row: BudgetNode; value: unknown }) =>
                save.mutateAsync({
                  ...{ planId, unitId: row.unitId, kind: row.kind },
                  // What is typed is the whole envelope: what was added beside it stays.
                  amount:
                    typeof value === 'number'
                      ? Math.max(0, Math.round(value) - row.additional)
                      : null,
                }),
            }
          : {})}
      />
    </Panel>
  );
}
