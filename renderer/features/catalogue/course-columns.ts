import { modalities } from '#shared/catalogue/catalogue.contract.ts';
import type { catalogueWords } from '#shared/catalogue/catalogue.words.ts';
import type { TableColumn } from '../../ui/table/DataTable.tsx';
import type { uiWords } from '../../ui/ui.words.ts';
import type { Say } from '../../ui/use-words.ts';
import type { catalogueTableWords } from './catalogue-table.words.ts';
import type { CourseRow } from './course-rows.ts';

interface ColumnWords {
  t: Say<typeof catalogueTableWords>;
  shared: Say<typeof catalogueWords>;
  ui: Say<typeof uiWords>;
}

/** Columns of the catalogue, all edited in place but what is computed. */
export function courseColumns({ t, shared, ui }: ColumnWords): TableColumn<CourseRow>[] {
  const yesNo = (field: 'mandatory' | 'certifying', width: number): TableColumn<CourseRow> => ({
    field,
    headerName: t(`columns.${field}`),
    kind: 'yesNo',
    width,
    editable: true,
    cellEditor: 'agSelectCellEditor',
    cellEditorParams: { values: [true, false] },
    valueFormatter: ({ value }) => (typeof value === 'boolean' ? ui(value ? 'yes' : 'no') : ''),
  });
  return [
    {
      field: 'title',
      headerName: t('columns.title'),
      pinned: 'left',
      width: 280,
      editable: true,
      tooltipField: 'title',
    },
    { field: 'code', headerName: t('columns.code'), width: 96, editable: true },
    {
      field: 'skills',
      headerName: t('columns.skills'),
      width: 230,
      tooltipField: 'skills',
    },
    {
      field: 'hours',
      headerName: t('columns.hours'),
      kind: 'number',
      width: 100,
      editable: true,
    },
    {
      field: 'pricePerLearner',
      headerName: t('columns.pricePerLearner'),
      kind: 'money',
      width: 146,
      editable: true,
    },
    {
      field: 'pricePerSession',
      headerName: t('columns.pricePerSession'),
      kind: 'money',
      width: 146,
      editable: true,
    },
    { field: 'lines', headerName: t('columns.lines'), kind: 'number', width: 92 },
    {
      field: 'modality',
      headerName: t('columns.modality'),
      width: 160,
      editable: true,
      cellEditor: 'agSelectCellEditor',
      cellEditorParams: { values: [...modalities] },
      valueFormatter: ({ value }) => (value ? shared(`modality.${value as 'mooc'}`) : ''),
      filterValueGetter: ({ data }) => (data ? shared(`modality.${data.modality}`) : ''),
      getQuickFilterText: ({ data }) => shared(`modality.${data.modality}`),
    },
    { field: 'provider', headerName: t('columns.provider'), width: 160, editable: true },
    {
      field: 'groupMin',
      headerName: t('columns.groupMin'),
      kind: 'number',
      width: 90,
      editable: true,
    },
    {
      field: 'groupMax',
      headerName: t('columns.groupMax'),
      kind: 'number',
      width: 90,
      editable: true,
    },
    yesNo('mandatory', 116),
    yesNo('certifying', 110),
    {
      field: 'validityMonths',
      headerName: t('columns.validityMonths'),
      kind: 'number',
      width: 108,
      editable: true,
    },
  ];
}
