import { Button, Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { today } from '#shared/kernel/dates.ts';
import type { Employee } from '#shared/people/people.contract.ts';
import { peopleWords } from '#shared/people/people.words.ts';
import { orpc } from '../../api/client.ts';
import { useSettings } from '../../api/use-workspace.ts';
import { usePeopleLists } from '../../features/people/use-people-lists.ts';
import { ConfirmButton } from '../../ui/ConfirmButton.tsx';
import { FilterChips } from '../../ui/FilterChips.tsx';
import { useFormat } from '../../ui/format.ts';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { useWords } from '../../ui/use-words.ts';
import { ChangePeopleButton } from './ChangePeopleButton.tsx';
import { employeePatchOf, type Presence, presenceOf, presences } from './employee-patch.ts';
import { peopleScreenWords } from './PeopleScreen.words.ts';
import { peopleColumns } from './people-columns.ts';

interface PeopleTableProps {
  rows: readonly Employee[];
  onOpen: (id: number) => void;
}

/** Employees edited in place, one cell or many people at a time. */
export function PeopleTable({ rows, onOpen }: PeopleTableProps) {
  const t = useWords(peopleScreenWords);
  const shared = useWords(peopleWords);
  const format = useFormat();
  const { currency } = useSettings();
  const { unit } = useSearch({ strict: false });
  const { lists, ready } = usePeopleLists(rows);
  const [shown, setShown] = useState<Presence[]>([]);
  const update = useMutation(orpc.people.update.mutationOptions());
  const remove = useMutation(orpc.people.remove.mutationOptions());
  const symbol = currency === 'EUR' ? '€' : currency;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the formats; names are known once ready
  const columns = useMemo(
    () =>
      peopleColumns({
        t,
        shared,
        list: format.list,
        compare: format.compare,
        lists,
        currency: symbol,
      }),
    [format, lists, ready, symbol],
  );
  const day = today();
  const keep = useCallback(
    (row: Employee) =>
      (shown.length === 0 || shown.includes(presenceOf(row, day))) &&
      (unit === undefined || row.unitId === Number(unit)),
    [shown, day, unit],
  );
  const counts = useMemo(() => Map.groupBy(rows, (row) => presenceOf(row, day)), [rows, day]);
  return (
    <DataTable<Employee>
      label={t('table')}
      rows={rows}
      rowId={(row) => row.id}
      columns={columns}
      memory="people"
      keep={keep}
      onOpen={(row) => onOpen(row.id)}
      onEdit={({ row, field, value, previous }) => {
        const patch = employeePatchOf(field, value, previous);
        return patch ? update.mutateAsync({ ids: [row.id], patch }) : undefined;
      }}
      filters={
        <FilterChips
          label={t('show')}
          value={shown}
          onChange={setShown}
          options={presences.map((value) => ({
            value,
            label: t(`presence.${value}`),
            count: counts.get(value)?.length ?? 0,
          }))}
        />
      }
      bulk={(chosen, unselect) => (
        <Group gap={6}>
          <ChangePeopleButton people={chosen} lists={lists} everybody={rows} />
          {chosen.length === 1 ? (
            <Button size="compact-sm" variant="default" onClick={() => onOpen(chosen[0]?.id ?? 0)}>
              {t('open')}
            </Button>
          ) : null}
          <ConfirmButton
            size="compact-sm"
            danger
            title={t('removeTitle', { count: chosen.length })}
            message={t('removeMessage')}
            confirmLabel={t('removeConfirm')}
            onConfirm={() =>
              remove.mutate({ ids: chosen.map(({ id }) => id) }, { onSuccess: unselect })
            }
          >
            {t('remove')}
          </ConfirmButton>
        </Group>
      )}
    />
  );
}
