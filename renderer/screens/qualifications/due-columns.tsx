import type { ICellRendererParams } from 'ag-grid-community';
import type { DueQualification } from '#shared/qualifications/qualifications.contract.ts';
import type { qualificationsWords } from '#shared/qualifications/qualifications.words.ts';
import { ScreenLink } from '../../ui/ScreenLink.tsx';
import type { TableColumn } from '../../ui/table/DataTable.tsx';
import type { Say } from '../../ui/use-words.ts';
import type { qualificationsScreenWords } from './QualificationsScreen.words.ts';
import { personColumn, plainColumn, statusColumn } from './qualification-cells.tsx';

/** Columns of what expires: unit, person, title, date, and the course that renews it. */
export function dueColumns(
  t: Say<typeof qualificationsScreenWords>,
  shared: Say<typeof qualificationsWords>,
): TableColumn<DueQualification>[] {
  return [
    personColumn<DueQualification>(shared),
    plainColumn('matricule', shared('columns.matricule'), { width: 116, hide: true }),
    {
      colId: 'unit',
      headerName: shared('columns.unit'),
      width: 140,
      valueGetter: ({ data }) => (data ? (data.unit ?? shared('withoutUnit')) : ''),
    },
    plainColumn('qualification', shared('columns.qualification'), {
      width: 200,
      tooltipField: 'qualification',
    }),
    statusColumn<DueQualification>(shared),
    {
      colId: 'alert',
      headerName: shared('columns.alert'),
      width: 92,
      // Sorted by urgency: what has expired comes before the shortest alert.
      valueGetter: ({ data }) => (data ? (data.daysLeft < 0 ? -1 : data.alert) : null),
      valueFormatter: ({ data }) => (data?.alert ? t('alertReached', { n: data.alert }) : ''),
    },
    plainColumn('validUntil', shared('columns.validUntil'), { kind: 'date', width: 110 }),
    plainColumn('daysLeft', shared('columns.daysLeft'), { kind: 'number', width: 106 }),
    plainColumn('mandatory', shared('columns.mandatory'), { kind: 'yesNo', width: 122 }),
    {
      colId: 'course',
      headerName: shared('columns.course'),
      width: 280,
      valueGetter: ({ data }) => (data ? (data.course?.title ?? t('noCourse')) : ''),
      cellRenderer: ({ data }: ICellRendererParams<DueQualification>) =>
        data?.course ? (
          <ScreenLink to="/catalogue" search={{ course: data.course.id }}>
            {data.course.title}
          </ScreenLink>
        ) : data ? (
          t('noCourse')
        ) : null,
    },
  ];
}
