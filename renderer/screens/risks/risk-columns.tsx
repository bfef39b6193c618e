import type { ICellRendererParams } from 'ag-grid-community';
import type { KnowledgeRisk, RiskBand } from '#shared/risks/risks.contract.ts';
import type { risksWords } from '#shared/risks/risks.words.ts';
import type { skillsWords } from '#shared/skills/skills.words.ts';
import { StatusBadge, type Tone } from '../../ui/StatusBadge.tsx';
import type { TableColumn } from '../../ui/table/DataTable.tsx';
import type { Say } from '../../ui/use-words.ts';
import type { risksScreenWords } from './RisksScreen.words.ts';

/** How each band looks. */
export const bandTones: Record<RiskBand, Tone> = {
  act: 'danger',
  plan: 'warn',
  watch: 'progress',
  low: 'neutral',
};

interface ColumnInputs {
  t: Say<typeof risksScreenWords>;
  shared: Say<typeof risksWords>;
  skills: Say<typeof skillsWords>;
}

/** Columns of knowledge at risk, the score with its two factors. */
export function riskColumns({ t, shared, skills }: ColumnInputs): TableColumn<KnowledgeRisk>[] {
  return [
    { field: 'name', headerName: t('columns.person'), pinned: 'left', width: 160 },
    { field: 'matricule', headerName: t('columns.matricule'), width: 110, hide: true },
    { field: 'skill', headerName: t('columns.skill'), width: 250, tooltipField: 'skill' },
    { field: 'score', headerName: t('columns.score'), kind: 'number', width: 112, sort: 'desc' },
    {
      colId: 'band',
      headerName: t('columns.band'),
      width: 164,
      valueGetter: ({ data }) => (data ? shared(`bands.${data.band}`) : ''),
      cellRenderer: ({ data }: ICellRendererParams<KnowledgeRisk>) =>
        data ? (
          <StatusBadge tone={bandTones[data.band]}>{shared(`bands.${data.band}`)}</StatusBadge>
        ) : null,
    },
    { field: 'leaveDate', headerName: t('columns.leaveDate'), kind: 'date', width: 108 },
    { field: 'others', headerName: t('columns.others'), kind: 'number', width: 126 },
    {
      colId: 'successor',
      headerName: t('columns.successor'),
      width: 150,
      valueGetter: ({ data }) => data?.succession?.successor ?? '',
    },
    { field: 'unit', headerName: t('columns.unit'), width: 160, tooltipField: 'unit' },
    { field: 'site', headerName: t('columns.site'), width: 110, hide: true },
    { field: 'domain', headerName: t('columns.domain'), width: 150, hide: true },
    { field: 'level', headerName: t('columns.level'), kind: 'number', width: 96 },
    {
      field: 'criticality',
      headerName: t('columns.criticality'),
      width: 124,
      valueFormatter: ({ data }) => (data ? skills(`criticality.${data.criticality}`) : ''),
      filterValueGetter: ({ data }) => (data ? skills(`criticality.${data.criticality}`) : ''),
      comparator: (a: number, b: number) => a - b,
    },
    { field: 'leaving', headerName: t('columns.leaving'), kind: 'number', width: 112 },
    { field: 'position', headerName: t('columns.position'), kind: 'number', width: 112 },
  ];
}
