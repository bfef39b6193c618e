import { Button, Select, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { UnitRow } from '#shared/people/unit-rows.ts';
import { orpc } from '../../api/client.ts';
import { indentedOption } from '../../ui/indented-option.tsx';
import { uiWords } from '../../ui/ui.words.ts';
import { useWords } from '../../ui/use-words.ts';
import { organisationWords } from './organisation.words.ts';
import classes from './people.module.css';

/** One more unit; where it is placed stays for the next one. */
export function AddUnit({ units }: { units: readonly UnitRow[] }) {
  const t = useWords(organisationWords);
  const [name, setName] = useState('');
  const [parent, setParent] = useState<string | null>(null);
  const create = useMutation(orpc.people.createUnit.mutationOptions());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const parentId = parent === null ? null : Number(parent);
    // A refusal (a name already in use) keeps what was typed.
    create.mutate({ name, parentId }, { onSuccess: () => setName('') });
  };
  return (
    <form className={classes.add} onSubmit={submit}>
      <TextInput
        label={t('unit')}
        w={300}
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <UnitChoice units={units} value={parent} onChange={setParent} width={260} />
      <Button type="submit" disabled={name.trim() === ''} loading={create.isPending}>
        {t('addUnit')}
      </Button>
    </form>
  );
}

interface UnitChoiceProps {
  units: readonly UnitRow[];
  value: string | null;
  onChange: (value: string | null) => void;
  /** In pixels; by default all there is. */
  width?: number;
}

/** The unit to stand under; none is the top. */
export function UnitChoice({ units, value, onChange, width }: UnitChoiceProps) {
  const t = useWords(organisationWords);
  const ui = useWords(uiWords);
  return (
    <Select
      label={t('parent')}
      placeholder={t('atTop')}
      {...(width ? { w: width } : {})}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': ui('clearFilters') }}
      data={units.map(({ id, name }) => ({ value: String(id), label: name }))}
      renderOption={indentedOption(new Map(units.map(({ id, depth }) => [String(id), depth])))}
      // A unit that is gone, or was merged, is chosen no more.
      value={units.some(({ id }) => String(id) === value) ? value : null}
      onChange={onChange}
    />
  );
}
