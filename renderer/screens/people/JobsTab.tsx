import { Button, Group } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { Job } from '#shared/people/people.contract.ts';
import { orpc } from '../../api/client.ts';
import { FilterChips } from '../../ui/FilterChips.tsx';
import { useFormat } from '../../ui/format.ts';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { Answer, EmptyState } from '../../ui/states.tsx';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { useLanguage, useWords } from '../../ui/use-words.ts';
import { AddJob } from './AddJob.tsx';
import { jobColumns } from './job-columns.ts';
import { organisationWords } from './organisation.words.ts';
import classes from './people.module.css';

/** The company's jobs: named and filed in place, merged and removed. */
export function JobsTab({ onMerge }: { onMerge: (pair: [Job, Job]) => void }) {
  const t = useWords(organisationWords);
  const language = useLanguage();
  const format = useFormat();
  const query = useQuery(orpc.people.jobs.queryOptions({ input: {} }));
  const update = useMutation(orpc.people.updateJob.mutationOptions());
  const remove = useMutation(orpc.people.removeJobs.mutationOptions());
  const [shown, setShown] = useState<'empty'[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the language
  const columns = useMemo(() => jobColumns(t), [language]);
  const families = useMemo(
    () =>
      [...new Set(query.data?.flatMap(({ family }) => family ?? []))].sort((a, b) =>
        format.compare(a, b),
      ),
    [query.data, format],
  );
  const keep = useCallback((row: Job) => shown.length === 0 || row.headcount === 0, [shown]);
  return (
    <>
      <AddJob families={families} />
      <p className={classes.note}>{t('jobsHelp')}</p>
      <Answer of={query}>
        {(rows) => (
          <DataTable<Job>
            label={t('jobsTable')}
            rows={rows}
            rowId={(row) => row.id}
            columns={columns}
            keep={keep}
            onEdit={({ row: { id }, field, value }) => {
              const text = typeof value === 'string' ? value.trim() : '';
              if (field === 'family') {
                return update.mutateAsync({ id, patch: { family: text || null } });
              }
              // A job keeps its name rather than lose it.
              return text === ''
                ? Promise.reject()
                : update.mutateAsync({ id, patch: { name: text } });
            }}
            filters={
              <FilterChips
                label={t('show')}
                value={shown}
                onChange={setShown}
                options={[
                  {
                    value: 'empty',
                    label: t('emptyOnes'),
                    count: rows.filter(({ headcount }) => headcount === 0).length,
                  },
                ]}
              />
            }
            bulk={(chosen, unselect) => {
              const [first, second] = chosen;
              return (
                <Group gap={6}>
                  {first && second && chosen.length === 2 ? (
                    <Button
                      size="compact-sm"
                      variant="default"
                      onClick={() => onMerge([first, second])}
                    >
                      {t('mergeTwo')}
                    </Button>
                  ) : null}
                  <Button
                    size="compact-sm"
                    variant="default"
                    onClick={() =>
                      remove.mutate({ ids: chosen.map(({ id }) => id) }, { onSuccess: unselect })
                    }
                  >
                    {t('remove')}
                  </Button>
                </Group>
              );
            }}
            empty={
              <EmptyState
                title={t('noJobs')}
                action={
                  <ScreenButton to="/import" search={{ kind: 'employees' }}>
                    {t('import')}
                  </ScreenButton>
                }
              >
                {t('noJobsHelp')}
              </EmptyState>
            }
          />
        )}
      </Answer>
    </>
  );
}
