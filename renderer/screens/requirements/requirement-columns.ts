import type { Requirement } from '#shared/skills/skills.contract.ts';
import type { skillsWords } from '#shared/skills/skills.words.ts';
import type { CellWords } from '../../features/skills/use-cell-words.ts';
import type { TableColumn } from '../../ui/table/DataTable.tsx';
import type { Say } from '../../ui/use-words.ts';
import type { requirementsScreenWords } from './RequirementsScreen.words.ts';

interface ColumnInputs {
  t: Say<typeof requirementsScreenWords>;
  shared: Say<typeof skillsWords>;
  say: CellWords;
  kind: 'job' | 'unit';
}

/** Who asks, what, at which level and how badly; the last two are edited in place. */
export function requirementColumns(inputs: ColumnInputs): TableColumn<Requirement>[] {
  const { t, shared, say, kind } = inputs;
  const criticality = (value: unknown) =>
    value === 1 || value === 2 || value === 3 ? shared(`criticality.${String(value) as '1'}`) : '';
  const level = (value: unknown) => (typeof value === 'number' ? say.levelName(value) : '');
  return [
    { field: kind, headerName: t(kind), width: 260, pinned: 'left', sort: 'asc' },
    { field: 'skill', headerName: t('skill'), width: 320 },
    {
      field: 'level',
      headerName: t('level'),
      width: 200,
      editable: true,
      cellEditor: 'agSelectCellEditor',
      cellEditorParams: { values: Array.from({ length: say.top }, (_, at) => at + 1) },
      valueFormatter: ({ value }) => level(value),
      filterValueGetter: ({ data }) => level(data?.level),
      comparator: (a: number, b: number) => a - b,
    },
    {
      field: 'criticality',
      headerName: t('criticality'),
      width: 170,
      editable: true,
      cellEditor: 'agSelectCellEditor',
      cellEditorParams: { values: [1, 2, 3] },
      valueFormatter: ({ value }) => criticality(value),
      filterValueGetter: ({ data }) => criticality(data?.criticality),
      comparator: (a: number, b: number) => a - b,
    },
  ];
}
