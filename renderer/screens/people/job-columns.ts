import type { Job } from '#shared/people/people.contract.ts';
import type { TableColumn } from '../../ui/table/DataTable.tsx';
import type { Say } from '../../ui/use-words.ts';
import type { organisationWords } from './organisation.words.ts';

/** A job's name and family, edited in place, with how much it asks and of how many people. */
export function jobColumns(t: Say<typeof organisationWords>): TableColumn<Job>[] {
  return [
    {
      field: 'name',
      headerName: t('job'),
      width: 300,
      pinned: 'left',
      editable: true,
      sort: 'asc',
      tooltipField: 'name',
    },
    { field: 'family', headerName: t('family'), width: 280, editable: true },
    { field: 'headcount', headerName: t('headcount'), kind: 'number', width: 120 },
    { field: 'requirements', headerName: t('requirements'), kind: 'number', width: 180 },
  ];
}
