import { Button, Group } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import { type UnitRow, unitRows } from '#shared/people/unit-rows.ts';
import { orpc } from '../../api/client.ts';
import { FilterChips } from '../../ui/FilterChips.tsx';
import { useFormat } from '../../ui/format.ts';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { Answer, EmptyState } from '../../ui/states.tsx';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { useWords } from '../../ui/use-words.ts';
import { AddUnit } from './AddUnit.tsx';
import { MoveUnitsButton } from './MoveUnitsButton.tsx';
import { organisationWords } from './organisation.words.ts';
import { peopleScreenWords } from './PeopleScreen.words.ts';
import classes from './people.module.css';
import { unitColumns } from './unit-columns.ts';

const none: readonly UnitRow[] = [];

/** The company's units as a tree: named and placed in place, one or many at a time, merged and removed. */
export function UnitsTab({ onMerge }: { onMerge: (pair: [UnitRow, UnitRow]) => void }) {
  const t = useWords(organisationWords);
  const screen = useWords(peopleScreenWords);
  const format = useFormat();
  const query = useQuery(orpc.people.units.queryOptions());
  const rename = useMutation(orpc.people.renameUnit.mutationOptions());
  const move = useMutation(orpc.people.moveUnits.mutationOptions());
  const remove = useMutation(orpc.people.removeUnits.mutationOptions());
  const [shown, setShown] = useState<'empty'[]>([]);
  const rows = useMemo(() => (query.data ? unitRows(query.data) : none), [query.data]);
  const now = useRef(rows);
  now.current = rows;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the formats
  const columns = useMemo(
    () => unitColumns({ t, screen, units: () => now.current, compare: format.compare }),
    [format],
  );
  const keep = useCallback((row: UnitRow) => shown.length === 0 || row.total === 0, [shown]);
  return (
    <>
      <AddUnit units={rows} />
      <p className={classes.note}>{t('unitsHelp')}</p>
      <Answer of={query}>
        {() => (
          <DataTable<UnitRow>
            label={t('unitsTable')}
            rows={rows}
            rowId={(row) => row.id}
            columns={columns}
            keep={keep}
            onEdit={({ row: { id }, field, value }) => {
              if (field === 'parentId') {
                return move.mutateAsync({ ids: [id], parentId: (value as number | null) ?? null });
              }
              const name = typeof value === 'string' ? value.trim() : '';
              // A unit keeps its name rather than lose it.
              return name === '' ? Promise.reject() : rename.mutateAsync({ id, name });
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
                    count: rows.filter(({ total }) => total === 0).length,
                  },
                ]}
              />
            }
            bulk={(chosen, unselect) => {
              const [first, second] = chosen;
              const ids = chosen.map(({ id }) => id);
              return (
                <Group gap={6}>
                  <MoveUnitsButton ids={ids} units={rows} />
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
                    onClick={() => remove.mutate({ ids }, { onSuccess: unselect })}
                  >
                    {t('remove')}
                  </Button>
                </Group>
              );
            }}
            empty={
              <EmptyState
                title={t('noUnits')}
                action={
                  <ScreenButton to="/import" search={{ kind: 'employees' }}>
                    {t('import')}
                  </ScreenButton>
                }
              >
                {t('noUnitsHelp')}
              </EmptyState>
            }
          />
        )}
      </Answer>
    </>
  );
}
