import type { ValueFormatterParams, ValueGetterParams } from 'ag-grid-community';
import type { Employee } from '#shared/people/people.contract.ts';
import type { peopleWords } from '#shared/people/people.words.ts';
import type { PeopleLists } from '../../features/people/use-people-lists.ts';
import { ChoiceEditor, ChoicesEditor } from '../../ui/table/ChoiceEditor.tsx';
import type { TableColumn } from '../../ui/table/DataTable.tsx';
import type { Say } from '../../ui/use-words.ts';
import { OpenMark } from './OpenMark.tsx';
import type { peopleScreenWords } from './PeopleScreen.words.ts';

interface ColumnInputs {
  t: Say<typeof peopleScreenWords>;
  shared: Say<typeof peopleWords>;
  list: (names: string[]) => string;
  compare: (a: string, b: string) => number;
  lists: PeopleLists;
  currency: string;
}

/** Columns of the employees, in the order HR reads them; the rarer ones wait in the column chooser. */
export function peopleColumns(inputs: ColumnInputs): TableColumn<Employee>[] {
  const { t, shared, lists, list, compare, currency } = inputs;
  const header = (field: string) => shared(`fields.${field}` as 'fields.unit');
  const plain = (
    field: keyof Employee & string,
    width: number,
    more: TableColumn<Employee> = {},
  ): TableColumn<Employee> => ({
    field,
    headerName: header(field),
    width,
    editable: true,
    ...more,
  });
  /** A column of ids, written, sorted, filtered and searched by name. */
  const named = (
    field: 'unitId' | 'managerId' | 'jobIds',
    words: string,
    source: 'units' | 'jobs' | 'managers',
    width: number,
    more: TableColumn<Employee> = {},
  ): TableColumn<Employee> => {
    const say = (value: unknown) => {
      const ids = Array.isArray(value) ? value : typeof value === 'number' ? [value] : [];
      return list(ids.map((id: number) => lists.nameOf(source, id)));
    };
    return {
      field,
      headerName: header(words),
      width,
      editable: true,
      cellEditor: field === 'jobIds' ? ChoicesEditor : ChoiceEditor,
      cellDataType: false,
      cellEditorPopup: true,
      cellEditorParams: {
        choices: lists[source],
        label: header(words),
        nothing: t('noChoice'),
      },
      valueFormatter: ({ value }: ValueFormatterParams<Employee>) => say(value),
      tooltipValueGetter: ({ value }) => say(value),
      filterValueGetter: ({ data }: ValueGetterParams<Employee>) => say(data?.[field]),
      getQuickFilterText: ({ value }) => say(value),
      comparator: (a: unknown, b: unknown) => compare(say(a), say(b)),
      ...more,
    };
  };
  return [
    {
      colId: 'open',
      headerName: t('record'),
      pinned: 'left',
      width: 66,
      resizable: false,
      sortable: false,
      filter: false,
      lockVisible: true,
      cellRenderer: OpenMark,
      cellRendererParams: { say: t },
    },
    plain('lastName', 140, { pinned: 'left', sort: 'asc' }),
    plain('firstName', 120, { pinned: 'left' }),
    plain('matricule', 108),
    named('unitId', 'unit', 'units', 190),
    named('jobIds', 'jobs', 'jobs', 230),
    plain('site', 120),
    named('managerId', 'manager', 'managers', 170),
    plain('contract', 100),
    plain('category', 130),
    plain('hireDate', 120, { kind: 'date' }),
    plain('leaveDate', 120, { kind: 'date' }),
    plain('interviewDate', 150, { kind: 'date', hide: true }),
    plain('fte', 84, { kind: 'number' }),
    {
      ...plain('hourlyCost', 130, { kind: 'money' }),
      headerName: t('hourlyCost', { currency }),
    },
    plain('email', 220, { hide: true }),
    plain('sex', 100, {
      hide: true,
      cellEditor: 'agSelectCellEditor',
      cellEditorParams: { values: [null, 'F', 'M'] },
      valueFormatter: ({ value }) =>
        value === 'F' || value === 'M' ? shared(`sexes.${value as 'F'}`) : '',
      filterValueGetter: ({ data }) => (data?.sex ? shared(`sexes.${data.sex}`) : ''),
    }),
    plain('birthDate', 130, { kind: 'date', hide: true }),
  ];
}
