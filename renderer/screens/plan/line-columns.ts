import type { budgetWords } from '#shared/budget/budget.words.ts';
import { costModels } from '#shared/catalogue/catalogue.contract.ts';
import type { catalogueWords } from '#shared/catalogue/catalogue.words.ts';
import { ancillaryKinds } from '#shared/plans/ancillary.ts';
import { lineStates, natures } from '#shared/plans/plans.contract.ts';
import type { plansWords } from '#shared/plans/plans.words.ts';
import type { missingPrerequisitesWords } from '../../features/plans/missing-prerequisites.words.ts';
import type { TableColumn } from '../../ui/table/DataTable.tsx';
import type { Say } from '../../ui/use-words.ts';
import type { LineRow } from './line-rows.ts';
import type { planScreenWords } from './PlanScreen.words.ts';
import classes from './plan.module.css';

interface ColumnInputs {
  t: Say<typeof planScreenWords>;
  shared: Say<typeof plansWords>;
  course: Say<typeof catalogueWords>;
  budget: Say<typeof budgetWords>;
  missing: Say<typeof missingPrerequisitesWords>;
  editable: boolean;
  running: boolean;
}

/** Columns of the plan's actions, in the order training managers read them. */
export function lineColumns({
  t,
  shared,
  course,
  budget,
  missing,
  editable,
  running,
}: ColumnInputs): TableColumn<LineRow>[] {
  /** A column of one of a few values, edited by choosing. */
  const choice = <V extends string | number>(
    field: keyof LineRow & string,
    values: readonly V[],
    say: (value: V) => string,
    canEdit: boolean,
    width: number,
  ): TableColumn<LineRow> => ({
    field,
    headerName: t(`columns.${field}` as 'columns.quarter'),
    width,
    editable: canEdit,
    cellEditor: 'agSelectCellEditor',
    cellEditorParams: { values: [...values] },
    valueFormatter: ({ value }) => (value === null || value === undefined ? '' : say(value as V)),
    filterValueGetter: ({ data }) => (data ? say(data[field] as V) : ''),
  });
  const money = (
    field: keyof LineRow & string,
    header: string,
    canEdit = false,
    hide = false,
  ): TableColumn<LineRow> => ({
    field,
    headerName: header,
    kind: 'money',
    width: 140,
    editable: canEdit,
    hide,
  });
  // The totals have a row too, without a line of their own.
  const warnings = (row: LineRow): string[] => [
    ...(row.belowMinimum
      ? [t('belowMinimum', { participants: row.participants, minimum: row.groupMin })]
      : []),
    ...(row.trainerLearns ? [t('trainerLearns')] : []),
    ...(row.unready > 0 ? [missing('line', { count: row.unready })] : []),
  ];
  const quarter = (value: number) => budget(`quarter.${value as 1}`);
  return [
    {
      field: 'title',
      headerName: t('columns.title'),
      pinned: 'left',
      width: 260,
      tooltipValueGetter: ({ data }) => (data ? [data.title, ...warnings(data)].join(' – ') : ''),
    },
    choice('priority', [3, 2, 1], (value) => shared(`priority.${value as 1}`), editable, 118),
    choice('quarter', [1, 2, 3, 4], (value) => quarter(value), editable, 104),
    {
      field: 'participants',
      headerName: t('columns.participants'),
      kind: 'number',
      width: 120,
      tooltipValueGetter: ({ data }) => (data ? warnings(data).join(' – ') : ''),
      cellClassRules: {
        [classes.warned!]: ({ data }) => data !== undefined && warnings(data).length > 0,
      },
    },
    { field: 'sessions', headerName: t('columns.sessions'), kind: 'number', width: 98, editable },
    money('pedagogical', t('columns.pedagogical')),
    money('real', t('columns.real')),
    money('full', t('columns.full')),
    { field: 'gapsClosed', headerName: t('columns.gapsClosed'), kind: 'number', width: 104 },
    {
      field: 'weightedClosed',
      headerName: t('columns.weightedClosed'),
      kind: 'number',
      width: 104,
    },
    choice('state', lineStates, (value) => shared(`lineState.${value}`), editable || running, 116),
    { field: 'mandatory', headerName: t('columns.category'), kind: 'yesNo', width: 118 },
    choice('nature', natures, (value) => shared(`nature.${value}`), editable, 190),
    choice('costModel', costModels, (value) => course(`costModel.${value}`), editable, 156),
    { field: 'provider', headerName: t('columns.provider'), width: 160, editable },
    money('pricePerLearner', t('columns.pricePerLearner'), editable),
    money('pricePerSession', t('columns.pricePerSession'), editable),
    money('wages', t('columns.wages')),
    ...ancillaryKinds.map((kind) => money(kind, t(`columns.${kind}`), editable)),
    money('fundingTotal', t('columns.funding')),
    { field: 'hours', headerName: t('columns.hours'), kind: 'number', width: 100 },
    {
      field: 'hoursOff',
      headerName: t('columns.hoursOff'),
      kind: 'number',
      width: 116,
      editable,
    },
    { field: 'traineeHours', headerName: t('columns.traineeHours'), kind: 'number', width: 116 },
    choice('modality', [], (value) => course(`modality.${value as 'classroom'}`), false, 150),
    { field: 'code', headerName: t('columns.code'), width: 110, hide: true },
    { field: 'comment', headerName: t('columns.comment'), width: 220, editable },
  ];
}
