import { Button, NativeSelect } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { skillsWords } from '#shared/skills/skills.words.ts';
import { useWords } from '../../ui/use-words.ts';
import { LevelChoice } from './LevelChoice.tsx';
import { requirementsScreenWords } from './RequirementsScreen.words.ts';
import classes from './requirements.module.css';
import { SkillChoice } from './SkillChoice.tsx';

interface AddRequirementProps {
  onAdd: (entry: { skillId: number; level: number; criticality: 1 | 2 | 3 }) => void;
}

/** One more skill asked of the job or unit chosen. */
export function AddRequirement({ onAdd }: AddRequirementProps) {
  const t = useWords(requirementsScreenWords);
  const shared = useWords(skillsWords);
  const [skillId, setSkillId] = useState<number | null>(null);
  const [level, setLevel] = useState(3);
  const [criticality, setCriticality] = useState<1 | 2 | 3>(2);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (skillId === null) return;
    onAdd({ skillId, level, criticality });
    setSkillId(null);
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <SkillChoice value={skillId} onChange={setSkillId} />
      <LevelChoice label={t('level')} value={level} onChange={setLevel} />
      <NativeSelect
        label={t('criticality')}
        value={String(criticality)}
        onChange={(event) => setCriticality(Number(event.currentTarget.value) as 1 | 2 | 3)}
        data={(['1', '2', '3'] as const).map((value) => ({
          value,
          label: shared(`criticality.${value}`),
        }))}
      />
      <Button type="submit" disabled={skillId === null}>
        {t('add')}
      </Button>
    </form>
  );
}
