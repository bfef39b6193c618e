import { Button, Modal, MultiSelect, Select, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { peopleWords } from '#shared/people/people.words.ts';
import { orpc } from '../../api/client.ts';
import { uiWords } from '../../ui/ui.words.ts';
import { useWords } from '../../ui/use-words.ts';
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
            data={(units.data ?? []).map(({ id, name }) => ({ value: String(id), label: name }))}
            value={draft.unit}
            onChange={(unit) => set({ unit })}
          />
          <MultiSelect
            className={classes.wide ?? ''}
            size="xs"
            label={shared('fields.jobs')}
            searchable
            limit={60}
            data={(jobs.data ?? []).map(({ id, name }) => ({ value: String(id), label: name }))}
            value={draft.jobs}
            onChange={(chosen) => set({ jobs: chosen })}
          />
          <Button type="submit" className={classes.end ?? ''} loading={create.isPending}>
            {t('addConfirm')}
          </Button>
        </form>
      </Modal>
    </>
  );
}
