import { useMutation } from '@tanstack/react-query';
import { useMemo } from 'react';
import { budgetWords } from '#shared/budget/budget.words.ts';
import type { Need, NeedPatch, NeedStatus } from '#shared/needs/needs.contract.ts';
import { needsWords } from '#shared/needs/needs.words.ts';
import { plansWords } from '#shared/plans/plans.words.ts';
import { orpc } from '../../api/client.ts';
import { useFormat } from '../../ui/format.ts';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { useWords } from '../../ui/use-words.ts';
import { NeedsBulk } from './NeedsBulk.tsx';
import { needsScreenWords } from './NeedsScreen.words.ts';
import { needColumns } from './need-columns.tsx';
import { needDetailsWords } from './need-details.words.ts';
import { type NeedRow, needPatchOf, needRow } from './need-rows.ts';

interface NeedsTableProps {
  needs: readonly Need[];
  onOpen: (need: Need) => void;
  onMove: (needs: Need[], status: NeedStatus) => void;
}

/** Needs as a table, edited in place and in bulk. */
export function NeedsTable({ needs, onOpen, onMove }: NeedsTableProps) {
  const t = useWords(needsScreenWords);
  const shared = useWords(needsWords);
  const plans = useWords(plansWords);
  const budget = useWords(budgetWords);
  const details = useWords(needDetailsWords);
  const format = useFormat();
  const update = useMutation(orpc.needs.update.mutationOptions());
  const rows = useMemo(() => needs.map(needRow), [needs]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the formats
  const columns = useMemo(() => needColumns({ t, shared, plans, budget, details }), [format]);
  return (
    <DataTable<NeedRow>
      label={t('title')}
      rows={rows}
      rowId={(row) => row.id}
      columns={columns}
      memory="needs"
      onOpen={onOpen}
      onEdit={({ row, field, value }) => {
        if (field === 'status') {
          onMove([row], value as NeedStatus);
          // The cell shows the decision once it is taken: a refusal first asks why.
          return Promise.reject(new Error('decided elsewhere'));
        }
        const patch = needPatchOf(field, value);
        return patch
          ? update.mutateAsync({ ids: [row.id], patch })
          : Promise.reject(new Error('not editable'));
      }}
      bulk={(chosen, unselect) => (
        <NeedsBulk
          chosen={chosen}
          onMove={(status) =>
            onMove(
              chosen.filter(({ lineId }) => lineId === null),
              status,
            )
          }
          onPatch={(patch: NeedPatch) => update.mutate({ ids: chosen.map(({ id }) => id), patch })}
          onDone={unselect}
        />
      )}
    />
  );
}
