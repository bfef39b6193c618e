import type { ICellRendererParams } from 'ag-grid-community';
import type { Coverage } from '#shared/risks/risks.contract.ts';
import type { skillsWords } from '#shared/skills/skills.words.ts';
import { StatusBadge, type Tone } from '../../ui/StatusBadge.tsx';
import type { TableColumn } from '../../ui/table/DataTable.tsx';
import type { Say } from '../../ui/use-words.ts';
import type { risksScreenWords } from './RisksScreen.words.ts';

/** Worst first: nobody, one person only, fewer than the minimum, enough. */
export const coverageStates = ['hole', 'single', 'short', 'ok'] as const;
export type CoverageState = (typeof coverageStates)[number];

const tones: Record<CoverageState, Tone> = {
  hole: 'danger',
  single: 'warn',
  short: 'warn',
  ok: 'ok',
};

/** Where a skill stands. */
export function stateOf({
  busFactor,
  coverage,
}: Pick<Coverage, 'busFactor' | 'coverage'>): CoverageState {
  if (busFactor === 0) return 'hole';
  if (busFactor === 1) return 'single';
  return coverage < 1 ? 'short' : 'ok';
}

interface ColumnInputs {
  t: Say<typeof risksScreenWords>;
  skills: Say<typeof skillsWords>;
  by: 'company' | 'unit';
}

/** Columns of coverage: how many hold it, of how many needed. */
export function coverageColumns({ t, skills, by }: ColumnInputs): TableColumn<Coverage>[] {
  const state = (row: Coverage) => t(`states.${stateOf(row)}`);
  return [
    {
      field: 'skill',
      headerName: t('columns.skill'),
      pinned: 'left',
      width: 260,
      tooltipField: 'skill',
    },
    ...(by === 'unit'
      ? [{ field: 'unit' as const, headerName: t('columns.unit'), width: 180 }]
      : []),
    {
      colId: 'state',
      headerName: t('state'),
      width: 160,
      valueGetter: ({ data }) => (data ? state(data) : ''),
      cellRenderer: ({ data }: ICellRendererParams<Coverage>) =>
        data ? <StatusBadge tone={tones[stateOf(data)]}>{state(data)}</StatusBadge> : null,
    },
    { field: 'coverage', headerName: t('coverage'), kind: 'percent', width: 124 },
    { field: 'holders', headerName: t('holders'), kind: 'number', width: 118 },
    { field: 'minimum', headerName: t('minimum'), kind: 'number', width: 114 },
    { field: 'level', headerName: t('columns.level'), kind: 'number', width: 96 },
    { field: 'ruled', headerName: t('ruled'), kind: 'yesNo', width: 112 },
    { field: 'busFactor', headerName: t('busFactor'), kind: 'number', width: 122 },
    { field: 'asked', headerName: t('asked'), kind: 'number', width: 124 },
    {
      field: 'criticality',
      headerName: t('columns.criticality'),
      width: 124,
      valueFormatter: ({ data }) => (data ? skills(`criticality.${data.criticality}`) : ''),
      filterValueGetter: ({ data }) => (data ? skills(`criticality.${data.criticality}`) : ''),
      comparator: (a: number, b: number) => a - b,
    },
    { field: 'domain', headerName: t('columns.domain'), width: 160 },
  ];
}
