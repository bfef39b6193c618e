import type { Loss } from '#shared/risks/risks.contract.ts';
import type { TableColumn } from '../../ui/table/DataTable.tsx';
import type { Say } from '../../ui/use-words.ts';
import type { risksScreenWords } from './RisksScreen.words.ts';

/** Columns of what would be lost: holders and coverage, before and after. */
export function lossColumns(t: Say<typeof risksScreenWords>): TableColumn<Loss>[] {
  return [
    {
      field: 'skill',
      headerName: t('columns.skill'),
      pinned: 'left',
      width: 270,
      tooltipField: 'skill',
    },
    {
      colId: 'unit',
      headerName: t('columns.unit'),
      width: 180,
      valueGetter: ({ data }) => (data ? (data.unit ?? t('company')) : ''),
    },
    { field: 'before', headerName: t('before'), kind: 'number', width: 124 },
    { field: 'after', headerName: t('after'), kind: 'number', width: 134, sort: 'asc' },
    { field: 'minimum', headerName: t('minimum'), kind: 'number', width: 114 },
    { field: 'coverageBefore', headerName: t('coverageBefore'), kind: 'percent', width: 126 },
    { field: 'coverageAfter', headerName: t('coverageAfter'), kind: 'percent', width: 126 },
    { field: 'ruled', headerName: t('ruled'), kind: 'yesNo', width: 116 },
    { field: 'domain', headerName: t('columns.domain'), width: 170 },
  ];
}
