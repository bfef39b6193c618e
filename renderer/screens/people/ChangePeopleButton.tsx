import {
  Autocomplete,
  Button,
  Modal,
  MultiSelect,
  NativeSelect,
  Select,
  Text,
} from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Employee, EmployeePatch } from '#shared/people/people.contract.ts';
import { peopleWords } from '#shared/people/people.words.ts';
import { orpc } from '../../api/client.ts';
import type { NamedId, PeopleLists } from '../../features/people/use-people-lists.ts';
import { CommitNumber } from '../../ui/fields/CommitNumber.tsx';
import { DayInput } from '../../ui/fields/DayInput.tsx';
import { uiWords } from '../../ui/ui.words.ts';
import { useWords } from '../../ui/use-words.ts';
import { peopleScreenWords } from './PeopleScreen.words.ts';
import classes from './people.module.css';

const fields = [
  'unit',
  'jobs',
  'site',
  'manager',
  'contract',
  'category',
  'leaveDate',
  'fte',
  'hourlyCost',
] as const;
type Field = (typeof fields)[number];
type Value = string | string[] | number | null;

interface ChangePeopleButtonProps {
  people: readonly Employee[];
  /** Everyone, for the values already in use. */
  everybody: readonly Employee[];
  lists: PeopleLists;
}

/** Gives the chosen people the same unit, jobs, site… in one undoable step. */
export function ChangePeopleButton({ people, everybody, lists }: ChangePeopleButtonProps) {
  const t = useWords(peopleScreenWords);
  const shared = useWords(peopleWords);
  const ui = useWords(uiWords);
  const [open, setOpen] = useState(false);
  const [field, setField] = useState<Field>('unit');
  const [value, setValue] = useState<Value>(null);
  const update = useMutation(orpc.people.update.mutationOptions());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setOpen(false);
    update.mutate({ ids: people.map(({ id }) => id), patch: patchOfChoice(field, value) });
  };
  const label = t('changeValue');
  const used = (of: 'site' | 'contract' | 'category') =>
    [...new Set(everybody.flatMap((person) => person[of] ?? []))].sort();
  const input = () => {
    switch (field) {
      case 'unit':
      case 'manager':
        return (
          <Select
            label={label}
            data={options(field === 'unit' ? lists.units() : lists.managers())}
            searchable
            clearable
            clearButtonProps={{ 'aria-label': ui('clearFilters') }}
            limit={60}
            value={value as string | null}
            onChange={setValue}
          />
        );
      case 'jobs':
        return (
          <MultiSelect
            label={label}
            size="xs"
            data={options(lists.jobs())}
            searchable
            limit={60}
            value={(value as string[] | null) ?? []}
            onChange={setValue}
          />
        );
      case 'leaveDate':
        return <DayInput label={label} value={value as string | null} onChange={setValue} />;
      case 'fte':
      case 'hourlyCost':
        return (
          <CommitNumber
            label={label}
            value={value as number | null}
            onCommit={setValue}
            clearable
            cents={field === 'hourlyCost'}
            {...(field === 'fte' ? { max: 1.5 } : {})}
          />
        );
      default:
        return (
          <Autocomplete
            label={label}
            size="xs"
            data={used(field)}
            value={(value as string | null) ?? ''}
            onChange={setValue}
          />
        );
    }
  };
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => {
          setValue(null);
          setOpen(true);
        }}
      >
        {t('change')}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={t('changeTitle', { count: people.length })}
        closeButtonProps={{ 'aria-label': ui('close') }}
      >
        <form className={classes.form} onSubmit={submit}>
          <Text size="sm" c="dimmed" className={classes.wide ?? ''}>
            {t('changeHelp')}
          </Text>
          <NativeSelect
            label={t('changeField')}
            value={field}
            data-autofocus
            onChange={(event) => {
              setField(event.currentTarget.value as Field);
              setValue(null);
            }}
            data={fields.map((each) => ({ value: each, label: shared(`fields.${each}`) }))}
          />
          {input()}
          <Text size="xs" c="dimmed" className={classes.wide ?? ''}>
            {t('changeEmpty')}
          </Text>
          <Button type="submit" className={classes.wide ?? ''}>
            {t('changeConfirm', { count: people.length })}
          </Button>
        </form>
      </Modal>
    </>
  );
}

function options(list: readonly NamedId[]) {
  return list.map(({ value, label }) => ({ value: String(value), label }));
}

function patchOfChoice(field: Field, value: Value): EmployeePatch {
  const empty = value === null || value === '';
  switch (field) {
    case 'unit':
      return { unitId: empty ? null : Number(value) };
    case 'manager':
      return { managerId: empty ? null : Number(value) };
    case 'jobs':
      return { jobIds: Array.isArray(value) ? value.map(Number) : [] };
    case 'fte':
    case 'hourlyCost':
      return { [field]: typeof value === 'number' ? value : null };
    default:
      return { [field]: empty ? null : value };
  }
}
