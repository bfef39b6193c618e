import { Button, NativeSelect, NumberInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { orpc } from '../../api/client.ts';
import { useWords } from '../../ui/use-words.ts';
import { LevelChoice } from './LevelChoice.tsx';
import { requirementsScreenWords } from './RequirementsScreen.words.ts';
import classes from './requirements.module.css';
import { SkillChoice } from './SkillChoice.tsx';

interface AddCountRuleProps {
  onAdd: (rule: { unitId: number | null; skillId: number; level: number; minimum: number }) => void;
}

/** At least so many people at a level, in a unit or in the company. */
export function AddCountRule({ onAdd }: AddCountRuleProps) {
  const t = useWords(requirementsScreenWords);
  const units = useQuery(orpc.people.units.queryOptions());
  const [unit, setUnit] = useState('');
  const [skillId, setSkillId] = useState<number | null>(null);
  const [level, setLevel] = useState(3);
  const [minimum, setMinimum] = useState<number | string>(3);
  const ready = skillId !== null && typeof minimum === 'number' && minimum >= 1;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!ready) return;
    onAdd({ unitId: unit === '' ? null : Number(unit), skillId, level, minimum });
    setSkillId(null);
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <NativeSelect
        label={t('place')}
        w={186}
        value={unit}
        onChange={(event) => setUnit(event.currentTarget.value)}
        data={[
          { value: '', label: t('company') },
          ...(units.data ?? []).map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
      />
      <SkillChoice value={skillId} onChange={setSkillId} />
      <LevelChoice label={t('level')} value={level} onChange={setLevel} />
      <NumberInput
        label={t('minimum')}
        w={126}
        hideControls
        min={1}
        max={100_000}
        allowDecimal={false}
        value={minimum}
        onChange={setMinimum}
      />
      <Button type="submit" disabled={!ready}>
        {t('addRule')}
      </Button>
    </form>
  );
}
