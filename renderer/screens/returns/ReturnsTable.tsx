import { useMemo } from 'react';
import type { ReturnOverview, ReturnRow } from '#shared/returns/returns.contract.ts';
import { useFormat } from '../../ui/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { DataTable, type TableColumn } from '../../ui/table/DataTable.tsx';
import { useWords } from '../../ui/use-words.ts';
import { returnsScreenWords } from './ReturnsScreen.words.ts';
import classes from './returns.module.css';

interface Flat {
  lineId: number;
  name: string;
  stage: string;
  people: number | null;
  before: number | null;
  after: number | null;
  gained: number;
  assessed: number;
  hot: number | null;
  hotCount: number;
  cold: number | null;
  coldCount: number;
  counted: number;
  perLevel: number | null;
  perHour: number | null;
  benefits: number | null;
  roi: number | null;
}

/** Every action with what it cost and brought; a row opens its arithmetic. */
export function ReturnsTable({
  overview,
  onOpen,
}: {
  overview: ReturnOverview;
  onOpen: (lineId: number) => void;
}) {
  const t = useWords(returnsScreenWords);
  const format = useFormat();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the formats
  const rows = useMemo(
    () =>
      overview.rows.map((row) => ({
        ...flat(row),
        ...{ lineId: row.lineId, name: row.title, stage: t(`stage.${row.stage}`) },
      })),
    [overview, format],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the formats
  const columns = useMemo<TableColumn<Flat>[]>(() => {
    const column = (
      field: keyof Flat & string,
      kind: 'number' | 'decimal' | 'money' | 'percent',
      width: number,
    ): TableColumn<Flat> => ({
      field,
      kind,
      width,
      headerName: t(`table.${field}` as 'table.hot'),
    });
    return [
      {
        field: 'name',
        headerName: t('table.name'),
        pinned: 'left',
        width: 250,
        tooltipField: 'name',
      },
      { field: 'stage', headerName: t('table.stage'), width: 126 },
      column('people', 'number', 112),
      column('before', 'decimal', 96),
      column('after', 'decimal', 96),
      column('gained', 'number', 96),
      column('hot', 'decimal', 100),
      column('hotCount', 'number', 92),
      column('cold', 'decimal', 100),
      column('coldCount', 'number', 92),
      column('counted', 'money', 132),
      column('perLevel', 'money', 124),
      column('perHour', 'money', 124),
      column('benefits', 'money', 124),
      column('roi', 'percent', 100),
      { ...column('assessed', 'number', 96), hide: true },
    ];
  }, [format]);
  return (
    <Panel title={t('table.title')}>
      <p className={classes.note}>{t('table.help')}</p>
      <DataTable<Flat>
        label={t('table.title')}
        rows={rows}
        rowId={({ lineId }) => lineId}
        columns={columns}
        memory="returns"
        onOpen={({ lineId }) => onOpen(lineId)}
        totals={{ ...totalsOf(overview), name: t('table.total'), stage: '' }}
        height={Math.min(460, 150 + 34 * rows.length)}
      />
    </Panel>
  );
}

type Figures = Pick<ReturnRow, 'levels' | 'hot' | 'cold'>;

function figures({ levels, hot, cold }: Figures) {
  const { before, after, gained, assessed } = levels;
  return {
    ...{ before, after, gained, assessed },
    ...{ hot: hot.mean, hotCount: hot.count, cold: cold.mean, coldCount: cold.count },
  };
}

function flat(row: ReturnRow) {
  const { people, counted, costPerLevel, costPerHour, phillips } = row;
  return {
    ...figures(row),
    ...{ people, counted, perLevel: costPerLevel, perHour: costPerHour },
    ...{ benefits: phillips?.benefits ?? null, roi: phillips?.roi ?? null },
  };
}

/** The figures of the headlines; people are not added, since one may be trained twice. */
function totalsOf(overview: ReturnOverview): Partial<Flat> {
  const { rows, phillips, costPerLevel, full, traineeHours } = overview;
  return {
    ...figures(overview),
    people: null,
    counted: rows.reduce((sum, { counted }) => sum + counted, 0),
    perLevel: costPerLevel,
    perHour: traineeHours > 0 ? Math.round(full / traineeHours) : null,
    ...{ benefits: phillips?.benefits ?? null, roi: phillips?.roi ?? null },
  };
}
