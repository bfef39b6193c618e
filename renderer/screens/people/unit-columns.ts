import type { UnitRow } from '#shared/people/unit-rows.ts';
import { unitsBelow } from '#shared/people/units-below.ts';
import { ChoiceEditor, type ChoiceEditorParams } from '../../ui/table/ChoiceEditor.tsx';
import type { TableColumn } from '../../ui/table/DataTable.tsx';
import type { Say } from '../../ui/use-words.ts';
import type { organisationWords } from './organisation.words.ts';
import type { peopleScreenWords } from './PeopleScreen.words.ts';

interface ColumnInputs {
  t: Say<typeof organisationWords>;
  screen: Say<typeof peopleScreenWords>;
  /** The units as they stand, asked when a cell is written or edited. */
  units: () => readonly UnitRow[];
  compare: (a: string, b: string) => number;
}

const indent = 18;

/** A unit at its depth in the tree, the one above it, and its people; the first two are edited in place. */
export function unitColumns({ t, screen, units, compare }: ColumnInputs): TableColumn<UnitRow>[] {
  const nameOf = (id: unknown) =>
    typeof id === 'number' ? (units().find((unit) => unit.id === id)?.name ?? '') : '';
  const number = (field: 'headcount' | 'total', width: number): TableColumn<UnitRow> => ({
    field,
    headerName: t(field),
    kind: 'number',
    width,
  });
  return [
    {
      field: 'name',
      headerName: t('unit'),
      width: 300,
      pinned: 'left',
      editable: true,
      tooltipField: 'name',
      cellStyle: ({ data }) => ({
        paddingInlineStart: `calc(var(--ag-cell-horizontal-padding) - 1px + ${(data?.depth ?? 0) * indent}px)`,
      }),
    },
    {
      field: 'parentId',
      headerName: t('parent'),
      width: 280,
      editable: true,
      cellEditor: ChoiceEditor,
      cellDataType: false,
      cellEditorPopup: true,
      // Neither itself nor what is below it is offered.
      cellEditorParams: ({ data }: { data: UnitRow }): ChoiceEditorParams => ({
        choices: () => {
          const below = unitsBelow(units(), data.id);
          return units()
            .filter(({ id }) => !below.has(id))
            .map(({ id, name }) => ({ value: id, label: name }))
            .sort((a, b) => compare(a.label, b.label));
        },
        label: t('parent'),
        nothing: screen('noChoice'),
      }),
      valueFormatter: ({ value }) => nameOf(value),
      filterValueGetter: ({ data }) => nameOf(data?.parentId),
      getQuickFilterText: ({ value }) => nameOf(value),
      comparator: (a: unknown, b: unknown) => compare(nameOf(a), nameOf(b)),
    },
    number('headcount', 120),
    number('total', 180),
  ];
}
