import type { budgetWords } from '#shared/budget/budget.words.ts';
import {
  type NeedOrigin,
  type NeedStatus,
  needOrigins,
  needStatuses,
} from '#shared/needs/needs.contract.ts';
import type { needsWords } from '#shared/needs/needs.words.ts';
import type { plansWords } from '#shared/plans/plans.words.ts';
import type { TableColumn } from '../../ui/table/DataTable.tsx';
import type { Say } from '../../ui/use-words.ts';
import type { needsScreenWords } from './NeedsScreen.words.ts';
import type { needDetailsWords } from './need-details.words.ts';
import type { NeedRow } from './need-rows.ts';

interface ColumnInputs {
  t: Say<typeof needsScreenWords>;
  shared: Say<typeof needsWords>;
  plans: Say<typeof plansWords>;
  budget: Say<typeof budgetWords>;
  details: Say<typeof needDetailsWords>;
}

/** Columns of needs, edited in place; the decision moves like a card on the board. */
export function needColumns({
  t,
  shared,
  plans,
  budget,
  details,
}: ColumnInputs): TableColumn<NeedRow>[] {
  const choice = <V extends string | number | null>(
    field: keyof NeedRow & string,
    header: string,
    values: readonly V[],
    say: (value: V) => string,
    width: number,
  ): TableColumn<NeedRow> => ({
    field,
    headerName: header,
    width,
    editable: ({ data, node }) => !node.rowPinned && data?.lineId === null,
    cellEditor: 'agSelectCellEditor',
    cellEditorParams: { values: [...values] },
    valueFormatter: ({ value }) => (value === null || value === undefined ? '' : say(value as V)),
    filterValueGetter: ({ data }) =>
      data && data[field] !== null ? say(data[field] as unknown as V) : '',
  });
  const text = (field: keyof NeedRow & string, header: string, width: number, canEdit = false) => ({
    field,
    headerName: header,
    width,
    tooltipField: field,
    editable: canEdit ? ({ node }: { node: { rowPinned?: unknown } }) => !node.rowPinned : false,
  });
  return [
    { ...text('title', t('columns.title'), 250, true), pinned: 'left' },
    choice<NeedStatus>(
      'status',
      t('columns.status'),
      needStatuses,
      (value) => shared(`status.${value}`),
      120,
    ),
    choice(
      'priority',
      t('columns.priority'),
      [3, 2, 1],
      (value) => plans(`priority.${value as 1}`),
      128,
    ),
    { field: 'places', headerName: t('columns.places'), kind: 'number', width: 110 },
    { field: 'real', headerName: t('columns.real'), kind: 'money', width: 124 },
    text('unit', t('columns.unit'), 160),
    choice<NeedOrigin>(
      'origin',
      t('columns.origin'),
      needOrigins,
      (value) => shared(`origin.${value}`),
      170,
    ),
    {
      colId: 'waits',
      headerName: details('column'),
      width: 124,
      valueGetter: ({ data }) => (data?.waits ? details(`columnValue.${data.waits}`) : ''),
    },
    choice(
      'wishedQuarter',
      t('columns.quarter'),
      [1, 2, 3, 4],
      (value) => budget(`quarter.${value as 1}`),
      124,
    ),
    text('course', t('columns.course'), 220),
    text('skill', t('columns.skill'), 200),
    { field: 'toLevel', headerName: t('columns.toLevel'), kind: 'number', width: 104 },
    { field: 'full', headerName: t('columns.full'), kind: 'money', width: 136 },
    { field: 'hours', headerName: t('columns.hours'), kind: 'decimal', width: 120 },
    { field: 'inPlan', headerName: t('columns.line'), kind: 'yesNo', width: 104 },
    text('reason', t('columns.reason'), 200),
    text('decidedBy', t('columns.decidedBy'), 140),
    { field: 'decidedOn', headerName: t('columns.decidedOn'), kind: 'date', width: 120 },
    text('askedBy', t('columns.askedBy'), 140, true),
    text('comment', t('columns.comment'), 220, true),
  ];
}
