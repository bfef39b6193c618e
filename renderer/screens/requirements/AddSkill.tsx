import { Autocomplete, Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { skillsWords } from '#shared/skills/skills.words.ts';
import { orpc } from '../../api/client.ts';
import { useWords } from '../../ui/use-words.ts';
import { companySkillsWords } from './company-skills.words.ts';
import classes from './requirements.module.css';

type Kind = 'skill' | 'qualification';

/** One more skill of the company; its domain and kind stay for the next one. */
export function AddSkill({ domains }: { domains: string[] }) {
  const t = useWords(companySkillsWords);
  const shared = useWords(skillsWords);
  const [name, setName] = useState('');
  const [domain, setDomain] = useState('');
  const [kind, setKind] = useState<Kind>('skill');
  const create = useMutation(orpc.skills.create.mutationOptions());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // A refusal (a name already in use) keeps what was typed.
    create.mutate({ name, domain: domain.trim() || null, kind }, { onSuccess: () => setName('') });
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        label={t('name')}
        w={300}
        maxLength={300}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Autocomplete
        label={t('domain')}
        size="xs"
        w={200}
        maxLength={200}
        data={domains}
        limit={60}
        value={domain}
        onChange={setDomain}
      />
      <NativeSelect
        label={t('kind')}
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value as Kind)}
        data={(['skill', 'qualification'] as const).map((value) => ({
          value,
          label: shared(`kinds.${value}`),
        }))}
      />
      <Button type="submit" disabled={name.trim() === ''} loading={create.isPending}>
        {t('add')}
      </Button>
    </form>
  );
}
