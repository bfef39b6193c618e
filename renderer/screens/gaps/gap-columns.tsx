import { Button } from '@mantine/core';
import type { ICellRendererParams } from 'ag-grid-community';
import type { GapDetail } from '#shared/gaps/gaps.contract.ts';
import type { skillsWords } from '#shared/skills/skills.words.ts';
import type { CellWords } from '../../features/skills/use-cell-words.ts';
import { LevelChip, type LevelMark } from '../../ui/LevelChip.tsx';
import { ScreenLink } from '../../ui/ScreenLink.tsx';
import type { TableColumn } from '../../ui/table/DataTable.tsx';
import type { Say } from '../../ui/use-words.ts';
import type { gapsScreenWords } from './GapsScreen.words.ts';
import classes from './gaps.module.css';

interface ColumnInputs {
  t: Say<typeof gapsScreenWords>;
  shared: Say<typeof skillsWords>;
  say: CellWords;
  onAdd: (row: GapDetail) => void;
  onNeed: (row: GapDetail) => void;
}

const marks: Record<GapDetail['status'], LevelMark[]> = {
  below: ['below'],
  notAssessed: ['notAssessed'],
  expired: ['expired'],
};

/** Columns of the open gaps; each row leads to the person and ends in the plan. */
export function gapColumns({
  t,
  shared,
  say,
  onAdd,
  onNeed,
}: ColumnInputs): TableColumn<GapDetail>[] {
  return [
    {
      field: 'name',
      headerName: t('person'),
      pinned: 'left',
      width: 180,
      cellRenderer: ({ data }: ICellRendererParams<GapDetail>) =>
        data ? (
          <ScreenLink to="/people" search={{ employee: data.employeeId }} underline="hover">
            {data.name}
          </ScreenLink>
        ) : null,
    },
    { field: 'matricule', headerName: t('matricule'), width: 112, hide: true },
    { field: 'unit', headerName: t('unit'), width: 160, tooltipField: 'unit' },
    { field: 'skill', headerName: t('skill'), width: 230, tooltipField: 'skill' },
    { field: 'domain', headerName: t('domain'), width: 160, hide: true },
    {
      field: 'current',
      headerName: t('level'),
      kind: 'number',
      width: 110,
      cellRenderer: ({ data }: ICellRendererParams<GapDetail>) =>
        data ? (
          <LevelChip
            level={data.current}
            top={say.top}
            required={data.required}
            marks={marks[data.status]}
            label={say.cell({
              level: data.status === 'notAssessed' ? -1 : data.current,
              required: data.required,
              status: data.status,
              stale: false,
              expiresSoon: false,
            })}
          />
        ) : null,
    },
    {
      field: 'status',
      headerName: t('status'),
      width: 126,
      valueFormatter: ({ data }) => (data ? shared(`statuses.${data.status}`) : ''),
      filterValueGetter: ({ data }) => (data ? shared(`statuses.${data.status}`) : ''),
    },
    {
      field: 'criticality',
      headerName: t('criticality'),
      width: 124,
      valueFormatter: ({ data }) => (data ? shared(`criticality.${data.criticality}`) : ''),
      filterValueGetter: ({ data }) => (data ? shared(`criticality.${data.criticality}`) : ''),
      comparator: (a: number, b: number) => a - b,
    },
    { field: 'gap', headerName: t('gap'), kind: 'number', width: 86 },
    { field: 'weighted', headerName: t('weighted'), kind: 'number', width: 124, sort: 'desc' },
    { field: 'courses', headerName: t('courses'), kind: 'number', width: 126 },
    {
      colId: 'need',
      headerName: t('needs'),
      pinned: 'right',
      width: 172,
      sortable: false,
      filter: false,
      lockVisible: true,
      cellRenderer: ({ data }: ICellRendererParams<GapDetail>) =>
        data ? (
          <Button
            size="compact-xs"
            variant="default"
            aria-label={`${t('addToNeeds')} ${data.name}, ${data.skill}`}
            onClick={() => onNeed(data)}
          >
            {t('addToNeeds')}
          </Button>
        ) : null,
    },
    {
      colId: 'add',
      headerName: t('plan'),
      pinned: 'right',
      width: 164,
      sortable: false,
      filter: false,
      lockVisible: true,
      cellRenderer: ({ data }: ICellRendererParams<GapDetail>) =>
        data && data.courses > 0 ? (
          <Button
            size="compact-xs"
            variant="default"
            aria-label={`${t('addToPlan')} ${data.name}, ${data.skill}`}
            onClick={() => onAdd(data)}
          >
            {t('addToPlan')}
          </Button>
        ) : data ? (
          <span className={classes.none} title={t('noCourse')}>
            {t('noneRaises')}
          </span>
        ) : null,
    },
  ];
}
