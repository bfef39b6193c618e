import { Button, Modal, MultiSelect, Select, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { peopleWords } from '#shared/people/people.words.ts';
import { orpc } from '../../api/client.ts';
import { uiWords } from '../../ui/ui.words.ts';
import { useWords } from '../../ui/use-words.ts';
import { newName, withNew } from '../../ui/with-new.ts';
import { peopleScreenWords } from './PeopleScreen.words.ts';
import classes from './people.module.css';

const blank = { matricule: '', lastName: '', firstName: '', unit: null, jobs: [] };
type Draft = Omit<typeof blank, 'unit' | 'jobs'> & { unit: string | null; jobs: string[] };

/** Adds one employee; the rest of what is known is typed in the panel or the table. */
export function AddPersonButton({ onAdded }: { onAdded: (id: number) => void }) {
  const t = useWords(peopleScreenWords);
  const shared = useWords(peopleWords);
  const ui = useWords(uiWords);
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState<Draft>(blank);
  const units = useQuery({ ...orpc.people.units.queryOptions(), enabled: open });
  const jobs = useQuery({ ...orpc.people.jobs.queryOptions({ input: {} }), enabled: open });
  const create = useMutation(orpc.people.create.mutationOptions());
  const createUnit = useMutation(orpc.people.createUnit.mutationOptions());
  const createJob = useMutation(orpc.people.createJob.mutationOptions());
  const [typed, setTyped] = useState({ unit: '', jobs: '' });
  const set = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { unit, jobs: chosen, ...names } = draft;
    create.mutate(
      { ...names, unitId: unit ? Number(unit) : null, jobIds: chosen.map(Number) },
      {
        // A refusal (a staff number already in use) keeps the window open with what was typed.
        onSuccess: ({ id }) => {
          setOpen(false);
          setDraft(blank);
          onAdded(id);
        },
      },
    );
  };
  const text = (field: 'matricule' | 'lastName' | 'firstName', required = true) => (
    <TextInput
      label={shared(`fields.${field}`)}
      value={draft[field]}
      onChange={(event) => set({ [field]: event.currentTarget.value })}
      required={required}
      {...(field === 'lastName' ? { 'data-autofocus': true } : {})}
    />
  );
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('add')}</Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={t('add')}
        closeButtonProps={{ 'aria-label': ui('close') }}
      >
        <form className={classes.form} onSubmit={submit}>
          {text('lastName')}
          {text('firstName', false)}
          {text('matricule')}
          <Select
            label={shared('fields.unit')}
            searchable
            clearable
            searchValue={typed.unit}
            onSearchChange={(unit) => setTyped((before) => ({ ...before, unit }))}
            data={withNew(
              (units.data ?? []).map(({ id, name }) => ({ value: String(id), label: name })),
              typed.unit,
              (name) => t('make', { name }),
            )}
            value={draft.unit}
            onChange={(unit) => {
              const name = unit === null ? null : newName(unit);
              if (name === null) return set({ unit });
              createUnit.mutate({ name }, { onSuccess: ({ id }) => set({ unit: String(id) }) });
            }}
          />
          <MultiSelect
            className={classes.wide ?? ''}
            size="xs"
            label={shared('fields.jobs')}
            searchable
            limit={60}
            searchValue={typed.jobs}
            onSearchChange={(text) => setTyped((before) => ({ ...before, jobs: text }))}
            data={withNew(
              (jobs.data ?? []).map(({ id, name }) => ({ value: String(id), label: name })),
              typed.jobs,
              (name) => t('make', { name }),
            )}
            value={draft.jobs}
            onChange={(chosen) => {
              const known = chosen.filter((value) => newName(value) === null);
              const name = chosen.map(newName).find((one) => one !== null);
              set({ jobs: known });
              if (name === undefined || name === null) return;
              createJob.mutate(
                { name },
                { onSuccess: ({ id }) => set({ jobs: [...known, String(id)] }) },
              );
            }}
          />
          <Button type="submit" className={classes.end ?? ''} loading={create.isPending}>
            {t('addConfirm')}
          </Button>
        </form>
      </Modal>
    </>
  );
}
