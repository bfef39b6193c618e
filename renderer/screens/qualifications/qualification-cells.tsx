import type { ICellRendererParams } from 'ag-grid-community';
import type { QualificationStatus } from '#shared/qualifications/qualifications.contract.ts';
import type { qualificationsWords } from '#shared/qualifications/qualifications.words.ts';
import { ScreenLink } from '../../ui/ScreenLink.tsx';
import { StatusBadge, type Tone } from '../../ui/StatusBadge.tsx';
import type { TableColumn } from '../../ui/table/DataTable.tsx';
import type { Say } from '../../ui/use-words.ts';

const tones: Record<QualificationStatus, Tone> = {
  valid: 'ok',
  expiresSoon: 'warn',
  expired: 'danger',
  insufficient: 'warn',
  neverHeld: 'neutral',
};

type Shared = Say<typeof qualificationsWords>;

interface Row {
  employeeId: number;
  name: string;
  status: QualificationStatus;
  askedBy?: readonly string[];
}

/** The person's name, leading to their record. */
export function personColumn<T extends Row>(shared: Shared): TableColumn<T> {
  return {
    colId: 'name',
    headerName: shared('columns.name'),
    pinned: 'left',
    width: 180,
    valueGetter: ({ data }) => data?.name,
    cellRenderer: ({ data }: ICellRendererParams<T>) =>
      data ? (
        <ScreenLink to="/people" search={{ employee: data.employeeId }} underline="hover">
          {data.name}
        </ScreenLink>
      ) : null,
  };
}

/** Where the person stands, in words with a shape and a colour. */
export function statusColumn<T extends Row>(shared: Shared): TableColumn<T> {
  return {
    colId: 'status',
    headerName: shared('columns.status'),
    width: 150,
    valueGetter: ({ data }) => (data ? shared(`statuses.${data.status}`) : ''),
    cellRenderer: ({ data }: ICellRendererParams<T>) =>
      data ? (
        <StatusBadge tone={tones[data.status]}>{shared(`statuses.${data.status}`)}</StatusBadge>
      ) : null,
  };
}

/** A plain column of a field the rows have. */
export function plainColumn<T>(
  field: string,
  headerName: string,
  more: Omit<TableColumn<T>, 'field'> = {},
): TableColumn<T> {
  return { field, headerName, ...more } as TableColumn<T>;
}
