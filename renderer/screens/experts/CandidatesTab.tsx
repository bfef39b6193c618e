import type { UseQueryResult } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { Candidate, Candidates } from '#shared/experts/experts.contract.ts';
import { expertsWords } from '#shared/experts/experts.words.ts';
import { type Verdict, verdicts } from '#shared/experts/score.ts';
import { useCellWords } from '../../features/skills/use-cell-words.ts';
import { FilterChips } from '../../ui/FilterChips.tsx';
import { useFormat } from '../../ui/format.ts';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { Answer, EmptyState } from '../../ui/states.tsx';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { useWords } from '../../ui/use-words.ts';
import { candidateColumns } from './candidate-columns.tsx';
import { expertsScreenWords } from './ExpertsScreen.words.ts';
import classes from './experts.module.css';

interface CandidatesTabProps {
  query: UseQueryResult<Candidates, Error>;
  onOpen: (candidate: Candidate) => void;
}

/** For one skill: who, how strong, how willing, how free. */
export function CandidatesTab({ query, onOpen }: CandidatesTabProps) {
  const t = useWords(expertsScreenWords);
  const shared = useWords(expertsWords);
  const format = useFormat();
  const say = useCellWords();
  const [shown, setShown] = useState<Verdict[]>([]);
  const year = query.data?.year ?? 0;
  const keep = useCallback(
    (row: Candidate) => shown.length === 0 || shown.includes(row.score.verdict),
    [shown],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the formats, the scale with `top`
  const columns = useMemo(
    () => candidateColumns({ t, shared, say, year }),
    [format, say.top, year],
  );
  return (
    <Answer of={query}>
      {({ skill, rows, experts, expertLevel }) => (
        <>
          {rows.length > 0 ? (
            <p className={classes.note}>
              {t('experts', { count: experts, level: expertLevel })}{' '}
              {experts > 0 && experts < rows.length ? t('nearest') : ''}
            </p>
          ) : null}
          <DataTable<Candidate>
            label={t('table', { skill: skill.name })}
            rows={rows}
            rowId={(row) => row.employeeId}
            columns={columns}
            memory="experts-candidates"
            keep={keep}
            onOpen={onOpen}
            filters={
              <FilterChips
                label={t('verdictFilter')}
                value={shown}
                onChange={setShown}
                options={verdicts.map((value) => ({
                  value,
                  label: shared(`verdicts.${value}`),
                  count: rows.filter(({ score }) => score.verdict === value).length,
                }))}
              />
            }
            empty={
              <EmptyState
                title={t('noCandidates')}
                action={<ScreenButton to="/skills">{t('matrix')}</ScreenButton>}
              >
                {t('noCandidatesHelp')}
              </EmptyState>
            }
          />
        </>
      )}
    </Answer>
  );
}
