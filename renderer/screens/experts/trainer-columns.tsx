import type { ICellRendererParams } from 'ag-grid-community';
import type { Trainer } from '#shared/experts/experts.contract.ts';
import type { expertsWords } from '#shared/experts/experts.words.ts';
import { stages } from '#shared/experts/path.ts';
import { RatioBar } from '../../ui/Gauge.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import type { TableColumn } from '../../ui/table/DataTable.tsx';
import type { Say } from '../../ui/use-words.ts';
import type { expertsScreenWords } from './ExpertsScreen.words.ts';
import classes from './experts.module.css';
import { accreditationTones } from './PathCard.tsx';

interface ColumnInputs {
  t: Say<typeof expertsScreenWords>;
  shared: Say<typeof expertsWords>;
  year: number;
  /** The load before the dates: what one looks at is who is free. */
  loadFirst?: boolean;
}

/** Columns of paths as a list: dates, accreditation and load. */
export function trainerColumns({
  t,
  shared,
  year,
  loadFirst = false,
}: ColumnInputs): TableColumn<Trainer>[] {
  const who: TableColumn<Trainer>[] = [
    { field: 'name', headerName: t('columns.name'), pinned: 'left', width: 180 },
    { field: 'skill', headerName: t('columns.skill'), width: 210, tooltipField: 'skill' },
  ];
  const dates: TableColumn<Trainer>[] = [
    {
      field: 'stage',
      headerName: t('columns.stage'),
      width: 168,
      valueFormatter: ({ data }) => (data ? shared(`stages.${data.stage}`) : ''),
      filterValueGetter: ({ data }) => (data ? shared(`stages.${data.stage}`) : ''),
      comparator: (a: Trainer['stage'], b: Trainer['stage']) =>
        stages.indexOf(a) - stages.indexOf(b),
    },
    { field: 'since', headerName: t('columns.since'), kind: 'date' },
    {
      colId: 'status',
      headerName: t('columns.status'),
      width: 150,
      valueGetter: ({ data }) => (data?.status ? shared(`statuses.${data.status}`) : ''),
      cellRenderer: ({ data }: ICellRendererParams<Trainer>) =>
        data?.status ? (
          <StatusBadge tone={accreditationTones[data.status]}>
            {shared(`statuses.${data.status}`)}
          </StatusBadge>
        ) : null,
    },
    { field: 'validUntil', headerName: t('columns.validUntil'), kind: 'date', width: 128 },
  ];
  const load: TableColumn<Trainer>[] = [
    { field: 'carried', headerName: t('columns.load', { year }), kind: 'decimal', width: 118 },
    { field: 'capacity', headerName: t('columns.capacity'), kind: 'decimal', width: 110 },
    {
      colId: 'share',
      headerName: t('columns.share'),
      kind: 'percent',
      width: 130,
      valueGetter: ({ data }) => (data && data.capacity > 0 ? data.carried / data.capacity : 0),
      cellRenderer: ({ value, valueFormatted }: ICellRendererParams<Trainer, number>) => (
        <span className={classes.scoreCell}>
          <span aria-hidden>
            <RatioBar ratio={value ?? 0} tone={(value ?? 0) > 1 ? 'danger' : 'accent'} label="" />
          </span>
          {valueFormatted}
        </span>
      ),
    },
  ];
  const rest: TableColumn<Trainer>[] = [
    { field: 'unit', headerName: t('columns.unit'), width: 170, tooltipField: 'unit' },
    { field: 'domain', headerName: t('columns.domain'), width: 150, hide: true },
  ];
  return loadFirst ? [...who, ...load, ...dates, ...rest] : [...who, ...dates, ...load, ...rest];
}
