import { Autocomplete, Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { orpc } from '../../api/client.ts';
import { useWords } from '../../ui/use-words.ts';
import { organisationWords } from './organisation.words.ts';
import classes from './people.module.css';

/** One more job; its family stays for the next one. */
export function AddJob({ families }: { families: string[] }) {
  const t = useWords(organisationWords);
  const [name, setName] = useState('');
  const [family, setFamily] = useState('');
  const create = useMutation(orpc.people.createJob.mutationOptions());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // A refusal (a name already in use) keeps what was typed.
    create.mutate({ name, family: family.trim() || null }, { onSuccess: () => setName('') });
  };
  return (
    <form className={classes.add} onSubmit={submit}>
      <TextInput
        label={t('job')}
        w={300}
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Autocomplete
        label={t('family')}
        size="xs"
        w={240}
        maxLength={200}
        data={families}
        limit={60}
        value={family}
        onChange={setFamily}
      />
      <Button type="submit" disabled={name.trim() === ''} loading={create.isPending}>
        {t('addJob')}
      </Button>
    </form>
  );
}
