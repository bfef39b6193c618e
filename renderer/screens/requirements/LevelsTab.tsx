import { Button, SegmentedControl, Select } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Requirement } from '#shared/skills/skills.contract.ts';
import { skillsWords } from '#shared/skills/skills.words.ts';
import { orpc } from '../../api/client.ts';
import { useCellWords } from '../../features/skills/use-cell-words.ts';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { Answer, EmptyState } from '../../ui/states.tsx';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { useLanguage, useWords } from '../../ui/use-words.ts';
import { AddRequirement } from './AddRequirement.tsx';
import { requirementsScreenWords } from './RequirementsScreen.words.ts';
import { requirementColumns } from './requirement-columns.ts';
import classes from './requirements.module.css';

type Kind = 'job' | 'unit';

/** What jobs and units ask, edited in place; the one chosen can be given more. */
export function LevelsTab() {
  const t = useWords(requirementsScreenWords);
  const shared = useWords(skillsWords);
  const language = useLanguage();
  const say = useCellWords();
  const [kind, setKind] = useState<Kind>('job');
  const [asker, setAsker] = useState<number | null>(null);
  const query = useQuery(orpc.skills.requirements.queryOptions({ input: {} }));
  const jobs = useQuery(orpc.people.jobs.queryOptions({ input: {} }));
  const units = useQuery(orpc.people.units.queryOptions());
  const set = useMutation(orpc.skills.setRequirement.mutationOptions());
  const setMany = useMutation(orpc.skills.setRequirements.mutationOptions());
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the language
  const columns = useMemo(
    () => requirementColumns({ t, shared, say, kind }),
    [language, kind, say.top],
  );
  const rows = useMemo(
    () =>
      query.data?.filter((row) => {
        const id = kind === 'job' ? row.jobId : row.unitId;
        return id !== null && (asker === null || id === asker);
      }),
    [query.data, kind, asker],
  );
  const choices = (kind === 'job' ? jobs.data : units.data) ?? [];
  const remove = async (chosen: readonly Requirement[], done: () => void) => {
    for (const [id, theirs] of Map.groupBy(chosen, (row) => row.jobId ?? row.unitId!)) {
      await setMany.mutateAsync({
        ...(kind === 'job' ? { jobId: id } : { unitId: id }),
        entries: theirs.map(({ skillId, criticality }) => ({ skillId, level: 0, criticality })),
      });
    }
    done();
  };
  return (
    <>
      <div className={classes.form}>
        <SegmentedControl
          aria-label={t('kind')}
          value={kind}
          onChange={(next) => {
            setKind(next as Kind);
            setAsker(null);
          }}
          data={(['job', 'unit'] as const).map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        <Select
          aria-label={t(kind)}
          placeholder={t(kind === 'job' ? 'anyJob' : 'anyUnit')}
          searchable
          clearable
          limit={80}
          w={280}
          value={asker === null ? null : String(asker)}
          onChange={(chosen) => setAsker(chosen ? Number(chosen) : null)}
          data={choices.map(({ id, name }) => ({ value: String(id), label: name }))}
        />
        {asker === null ? (
          <p className={classes.note}>{t('addHelp')}</p>
        ) : (
          <AddRequirement
            key={`${kind} ${asker}`}
            onAdd={(entry) =>
              set.mutate({ ...(kind === 'job' ? { jobId: asker } : { unitId: asker }), ...entry })
            }
          />
        )}
      </div>
      <Answer of={query}>
        {() => (
          <DataTable<Requirement>
            label={t('table')}
            rows={rows}
            rowId={(row) => row.id}
            columns={columns}
            onEdit={({ row, field, value }) => {
              if (value === null || value === undefined) return undefined;
              const { jobId, unitId, skillId, level, criticality } = row;
              return set.mutateAsync({
                ...(jobId === null ? { unitId: unitId! } : { jobId }),
                skillId,
                level: field === 'level' ? Number(value) : level,
                criticality: field === 'criticality' ? (Number(value) as 1 | 2 | 3) : criticality,
              });
            }}
            bulk={(chosen, unselect) => (
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => void remove(chosen, unselect)}
              >
                {t('remove')}
              </Button>
            )}
            empty={
              <EmptyState
                title={t('emptyLevels')}
                action={
                  <ScreenButton to="/import" search={{ kind: 'requirements' }}>
                    {t('import')}
                  </ScreenButton>
                }
              >
                {t('emptyLevelsHelp')}
              </EmptyState>
            }
          />
        )}
      </Answer>
    </>
  );
}
