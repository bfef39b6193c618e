import type { ICellRendererParams } from 'ag-grid-community';
import type { Candidate } from '#shared/experts/experts.contract.ts';
import type { expertsWords } from '#shared/experts/experts.words.ts';
import type { CellWords } from '../../features/skills/use-cell-words.ts';
import { RatioBar } from '../../ui/Gauge.tsx';
import { LevelChip } from '../../ui/LevelChip.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import type { TableColumn } from '../../ui/table/DataTable.tsx';
import type { Say } from '../../ui/use-words.ts';
import { verdictTones } from './CandidatePanel.tsx';
import type { expertsScreenWords } from './ExpertsScreen.words.ts';
import classes from './experts.module.css';

interface ColumnInputs {
  t: Say<typeof expertsScreenWords>;
  shared: Say<typeof expertsWords>;
  say: CellWords;
  year: number;
}

/** Who, how strong, how willing, how free. */
export function candidateColumns({ t, shared, say, year }: ColumnInputs): TableColumn<Candidate>[] {
  const wish = (one: Candidate | undefined) =>
    one?.interest.toTeach == null ? t('notAsked') : shared(`wishes.${one.interest.toTeach}`);
  const verdict = (one: Candidate | undefined) =>
    one ? shared(`verdicts.${one.score.verdict}`) : '';
  const stage = (one: Candidate | undefined) =>
    one?.trainer ? shared(`stages.${one.trainer.stage}`) : '';
  return [
    { field: 'name', headerName: t('columns.name'), pinned: 'left', width: 180 },
    {
      colId: 'score',
      headerName: t('columns.score'),
      kind: 'number',
      width: 112,
      valueGetter: ({ data }) => data?.score.total,
      cellRenderer: ({ data }: ICellRendererParams<Candidate>) =>
        data ? (
          <span className={classes.scoreCell}>
            <span aria-hidden>
              <RatioBar ratio={data.score.total / 20} label="" />
            </span>
            {data.score.total}
          </span>
        ) : null,
    },
    {
      colId: 'verdict',
      headerName: t('columns.verdict'),
      width: 180,
      valueGetter: ({ data }) => verdict(data),
      cellRenderer: ({ data }: ICellRendererParams<Candidate>) =>
        data ? (
          <StatusBadge tone={verdictTones[data.score.verdict]}>{verdict(data)}</StatusBadge>
        ) : null,
    },
    {
      field: 'level',
      headerName: t('columns.level'),
      kind: 'number',
      width: 98,
      cellRenderer: ({ data }: ICellRendererParams<Candidate>) =>
        data ? (
          <LevelChip
            level={Math.max(0, data.level)}
            top={say.top}
            marks={data.level < 0 ? ['notAssessed'] : data.expired ? ['expired'] : []}
            label={say.cell({
              level: data.level,
              required: 0,
              status: data.level < 0 ? 'notAssessed' : data.expired ? 'expired' : 'none',
              stale: false,
              expiresSoon: false,
            })}
          />
        ) : null,
    },
    {
      colId: 'willing',
      headerName: t('columns.willing'),
      width: 122,
      valueGetter: ({ data }) => wish(data),
    },
    {
      colId: 'free',
      headerName: t('columns.free', { year }),
      kind: 'decimal',
      width: 92,
      valueGetter: ({ data }) => (data ? Math.max(0, data.capacity - data.carried) : null),
    },
    {
      colId: 'unrated',
      headerName: t('columns.unrated'),
      kind: 'number',
      width: 84,
      valueGetter: ({ data }) => data?.score.unrated,
    },
    {
      colId: 'stage',
      headerName: t('columns.stage'),
      width: 150,
      valueGetter: ({ data }) => stage(data),
    },
    { field: 'unit', headerName: t('columns.unit'), width: 170, tooltipField: 'unit' },
    { field: 'site', headerName: t('columns.site'), width: 120 },
    { field: 'leaveDate', headerName: t('columns.leave'), kind: 'date', hide: true },
  ];
}
