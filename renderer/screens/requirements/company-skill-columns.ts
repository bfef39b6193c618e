import type { CompanySkill } from '#shared/skills/company-skills.contract.ts';
import type { skillsWords } from '#shared/skills/skills.words.ts';
import type { TableColumn } from '../../ui/table/DataTable.tsx';
import type { Say } from '../../ui/use-words.ts';
import type { companySkillsWords } from './company-skills.words.ts';

interface ColumnInputs {
  t: Say<typeof companySkillsWords>;
  shared: Say<typeof skillsWords>;
}

/** A skill's names, where it is filed, what it is and what uses it; all but the last are edited in place. */
export function companySkillColumns({ t, shared }: ColumnInputs): TableColumn<CompanySkill>[] {
  const kind = (value: unknown) =>
    value === 'skill' || value === 'qualification' ? shared(`kinds.${value}`) : '';
  return [
    { field: 'name', headerName: t('name'), width: 270, pinned: 'left', editable: true },
    { field: 'domain', headerName: t('domain'), width: 170, editable: true },
    {
      field: 'kind',
      headerName: t('kind'),
      width: 190,
      editable: true,
      cellEditor: 'agSelectCellEditor',
      cellEditorParams: { values: ['skill', 'qualification'] },
      valueFormatter: ({ value }) => kind(value),
      filterValueGetter: ({ data }) => kind(data?.kind),
      getQuickFilterText: ({ value }) => kind(value),
    },
    { field: 'askers', headerName: t('askers'), kind: 'number', width: 124 },
    { field: 'people', headerName: t('people'), kind: 'number', width: 124 },
    { field: 'nameEn', headerName: t('nameEn'), width: 220, editable: true },
    {
      field: 'description',
      headerName: t('description'),
      width: 320,
      editable: true,
      tooltipField: 'description',
    },
  ];
}
