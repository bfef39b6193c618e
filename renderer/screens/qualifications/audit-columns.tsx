import type { ICellRendererParams } from 'ag-grid-community';
import type { AuditRow } from '#shared/qualifications/qualifications.contract.ts';
import type { qualificationsWords } from '#shared/qualifications/qualifications.words.ts';
import type { skillsWords } from '#shared/skills/skills.words.ts';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import type { TableColumn } from '../../ui/table/DataTable.tsx';
import type { Say } from '../../ui/use-words.ts';
import type { qualificationsScreenWords } from './QualificationsScreen.words.ts';
import { personColumn, plainColumn } from './qualification-cells.tsx';

interface ColumnInputs {
  t: Say<typeof qualificationsScreenWords>;
  shared: Say<typeof qualificationsWords>;
  skills: Say<typeof skillsWords>;
}

/** « 1 sur 2, inférieur au niveau exigé »: the level held against the one asked today. */
function levelText(
  { status, level, required, belowRequired }: AuditRow,
  t: ColumnInputs['t'],
  shared: ColumnInputs['shared'],
): string {
  if (status === 'neverHeld') return '';
  if (!belowRequired) return String(level);
  return t('levelBelow', { level, required, below: shared('belowRequired') });
}

/** Columns of the auditor's answer: yes or no first, then the evidence. */
export function auditColumns({ t, shared, skills }: ColumnInputs): TableColumn<AuditRow>[] {
  const answer = ({ qualified }: AuditRow) => t(qualified ? 'qualified' : 'notQualified');
  return [
    personColumn<AuditRow>(shared),
    plainColumn('matricule', shared('columns.matricule'), { width: 116 }),
    plainColumn('unit', shared('columns.unit'), { width: 160 }),
    plainColumn('qualification', shared('columns.qualification'), {
      width: 230,
      tooltipField: 'qualification',
    }),
    {
      colId: 'qualified',
      headerName: shared('columns.qualified'),
      width: 136,
      valueGetter: ({ data }) => (data ? answer(data) : ''),
      cellRenderer: ({ data }: ICellRendererParams<AuditRow>) =>
        data ? (
          <StatusBadge tone={data.qualified ? 'ok' : 'danger'}>{answer(data)}</StatusBadge>
        ) : null,
    },
    {
      colId: 'status',
      headerName: shared('columns.status'),
      width: 130,
      valueGetter: ({ data }) => (data ? shared(`statuses.${data.status}`) : ''),
    },
    {
      colId: 'level',
      headerName: shared('columns.level'),
      width: 190,
      valueGetter: ({ data }) => (data ? levelText(data, t, shared) : ''),
      tooltipValueGetter: ({ data }) => (data ? levelText(data, t, shared) : ''),
    },
    plainColumn('date', shared('columns.date'), { kind: 'date', width: 112 }),
    plainColumn('validUntil', shared('columns.validUntil'), { kind: 'date', width: 112 }),
    {
      colId: 'source',
      headerName: shared('columns.source'),
      width: 110,
      valueGetter: ({ data }) => (data?.source ? skills(`sources.${data.source}`) : ''),
    },
    plainColumn('mandatory', shared('columns.mandatory'), { kind: 'yesNo', width: 122 }),
    plainColumn('site', shared('columns.site'), { width: 120, hide: true }),
  ];
}
