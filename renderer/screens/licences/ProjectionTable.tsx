import { useMemo } from 'react';
import type { Projection } from '#shared/licences/licences.contract.ts';
import { licencesWords } from '#shared/licences/licences.words.ts';
import { type Formats, useFormat } from '../../ui/format.ts';
import { DataTable, type TableColumn } from '../../ui/table/DataTable.tsx';
import { type Say, useWords } from '../../ui/use-words.ts';
import { licencesScreenWords } from './LicencesScreen.words.ts';
import { type ProjectionRow, projectionRows } from './projection-rows.ts';

interface ProjectionTableProps {
  projections: readonly Projection[] | undefined;
  onOpen: (projection: Projection) => void;
  /** The workspace's currency, when some offer is in another one. */
  exchangedTo: string | null;
}

/** The picture's numbers, offer by offer and year by year; a row opens its arithmetic. */
export function ProjectionTable({ projections, onOpen, exchangedTo }: ProjectionTableProps) {
  const t = useWords(licencesScreenWords);
  const shared = useWords(licencesWords);
  const format = useFormat();
  const rows = useMemo(
    () => (projections ? projectionRows(projections) : undefined),
    [projections],
  );
  const years = projections?.[0]?.years.length ?? 1;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the formats
  const columns = useMemo<TableColumn<ProjectionRow>[]>(
    () => [
      { field: 'offer', headerName: t('columns.offer'), pinned: 'left', width: 210 },
      { field: 'currency', headerName: t('columns.currency'), width: 82 },
      {
        field: 'year',
        headerName: t('columns.year'),
        width: 140,
        valueFormatter: ({ value }) => (value === null ? t('sum', { years }) : String(value)),
      },
      { field: 'units', headerName: t('columns.units'), kind: 'number', width: 110 },
      { field: 'usage', headerName: t('columns.usage'), kind: 'money', width: 130 },
      { field: 'fees', headerName: t('columns.fees'), kind: 'money', width: 110 },
      {
        field: 'total',
        headerName: t('columns.total'),
        kind: 'money',
        width: 130,
        cellClass: 'r-numeric r-strong',
      },
      { field: 'cumulative', headerName: t('columns.cumulative'), kind: 'money', width: 130 },
      {
        field: 'converted',
        headerName: t('columns.converted', { currency: exchangedTo ?? '' }),
        kind: 'money',
        width: 130,
        hide: exchangedTo === null,
      },
      { field: 'perRegistered', headerName: t('columns.perRegistered'), kind: 'money', width: 110 },
      { field: 'perActive', headerName: t('columns.perActive'), kind: 'money', width: 110 },
      { field: 'unused', headerName: t('columns.unused'), kind: 'number', width: 110 },
      {
        colId: 'notes',
        headerName: t('columns.notes'),
        flex: 1,
        minWidth: 220,
        valueGetter: ({ data }) => (data ? remarks(data, shared, format) : ''),
        tooltipValueGetter: ({ data }) => (data ? remarks(data, shared, format) : ''),
      },
    ],
    [format, years, exchangedTo],
  );
  return (
    <DataTable
      label={t('tableTitle')}
      rows={rows}
      rowId={(row) => row.id}
      columns={columns}
      memory="licences"
      onOpen={(row) => onOpen(row.projection)}
      height={Math.min(520, 120 + 34 * (rows?.length ?? 4))}
    />
  );
}

/** What the reader must know beside the numbers: quotes, estimates, price lists that stop, cheaper tiers. */
export function remarks(
  row: ProjectionRow,
  say: Say<typeof licencesWords>,
  format: Formats,
): string {
  const { projection, year, currency } = row;
  if (projection.unpriced) return say('unpriced');
  const found = projection.years.find((candidate) => candidate.year === year);
  return [
    projection.estimate ? say('estimate') : '',
    found?.overLimit ? say('overLimit') : '',
    projection.cheaperAt && year === projection.years[0]?.year
      ? say('cheaperAt', {
          units: format.number(projection.cheaperAt.units),
          total: format.money(projection.cheaperAt.total, currency),
        })
      : '',
    projection.cheaperPlan && (year === null || projection.years.length === 1)
      ? say('cheaperPlan', {
          name: projection.cheaperPlan.name,
          total: format.money(projection.cheaperPlan.total, currency),
        })
      : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
