import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { JudgedCountRule } from '#shared/skills/rules.contract.ts';
import { orpc } from '../../api/client.ts';
import { useCellWords } from '../../features/skills/use-cell-words.ts';
import { Answer, EmptyState } from '../../ui/states.tsx';
import { DataTable, type TableColumn } from '../../ui/table/DataTable.tsx';
import { useLanguage, useWords } from '../../ui/use-words.ts';
import { AddCountRule } from './AddCountRule.tsx';
import { requirementsScreenWords } from './RequirementsScreen.words.ts';
import classes from './requirements.module.css';

/** How many people must hold a level, where, and how many are missing; the largest missing share first. */
export function CountRulesTab() {
  const t = useWords(requirementsScreenWords);
  const language = useLanguage();
  const say = useCellWords();
  const query = useQuery(orpc.skills.countRules.queryOptions());
  const set = useMutation(orpc.skills.setCountRule.mutationOptions());
  const remove = useMutation(orpc.skills.removeCountRules.mutationOptions());
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the language
  const columns = useMemo((): TableColumn<JudgedCountRule>[] => {
    const level = (value: unknown) => (typeof value === 'number' ? say.levelName(value) : '');
    const number = (field: 'minimum' | 'holders' | 'missing'): TableColumn<JudgedCountRule> => ({
      field,
      headerName: t(field),
      kind: 'number',
      width: field === 'missing' ? 122 : 104,
      ...(field === 'minimum' ? { editable: true } : {}),
    });
    return [
      {
        field: 'unit',
        headerName: t('place'),
        width: 200,
        pinned: 'left',
        valueGetter: ({ data }) => (data ? (data.unit ?? t('company')) : ''),
      },
      { field: 'skill', headerName: t('skill'), width: 274 },
      {
        field: 'level',
        headerName: t('level'),
        width: 150,
        editable: true,
        cellEditor: 'agSelectCellEditor',
        cellEditorParams: { values: Array.from({ length: say.top }, (_, at) => at + 1) },
        valueFormatter: ({ value }) => level(value),
        filterValueGetter: ({ data }) => level(data?.level),
        comparator: (a: number, b: number) => a - b,
      },
      number('minimum'),
      number('holders'),
      number('missing'),
      { field: 'missingShare', headerName: t('missingShare'), kind: 'percent', width: 126 },
    ];
  }, [language, say.top]);
  return (
    <>
      <AddCountRule onAdd={(rule) => set.mutate(rule)} />
      <p className={classes.note}>{t('countsHelp')}</p>
      <Answer of={query}>
        {(rows) => (
          <DataTable<JudgedCountRule>
            label={t('countsTable')}
            rows={rows}
            rowId={(row) => row.id}
            columns={columns}
            onEdit={({ row, field, value }) => {
              const number = Number(value);
              if (!Number.isInteger(number) || number < 1) return undefined;
              const { unitId, skillId, level, minimum } = row;
              return set.mutateAsync({
                ...{ unitId, skillId, level, minimum },
                [field === 'level' ? 'level' : 'minimum']: number,
              });
            }}
            bulk={(chosen, unselect) => (
              <Button
                size="compact-sm"
                variant="default"
                onClick={() =>
                  remove.mutate({ ids: chosen.map(({ id }) => id) }, { onSuccess: unselect })
                }
              >
                {t('remove')}
              </Button>
            )}
            empty={<EmptyState title={t('emptyRules')}>{t('emptyRulesHelp')}</EmptyState>}
          />
        )}
      </Answer>
    </>
  );
}
