import { Button, NativeSelect } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { today } from '#shared/kernel/dates.ts';
import { type AssessmentSource, assessmentSources } from '#shared/skills/skills.contract.ts';
import { skillsWords } from '#shared/skills/skills.words.ts';
import { orpc } from '../../api/client.ts';
import { DayInput } from '../../ui/fields/DayInput.tsx';
import { useWords } from '../../ui/use-words.ts';
import classes from './skills.module.css';
import { skillsPiecesWords } from './skills-pieces.words.ts';
import { useCellWords } from './use-cell-words.ts';

interface AssessFormProps {
  employeeId: number;
  skillId: number;
  /** Level proposed first. */
  level: number;
}

/** Adds one assessment with its date, source and end of validity; the history keeps the earlier ones. */
export function AssessForm({ employeeId, skillId, level: proposed }: AssessFormProps) {
  const t = useWords(skillsPiecesWords);
  const shared = useWords(skillsWords);
  const say = useCellWords();
  const [level, setLevel] = useState(String(Math.max(0, proposed)));
  // Another level in force is proposed without making the form again: the focus stays where it is.
  const [known, setKnown] = useState(proposed);
  if (known !== proposed) {
    setKnown(proposed);
    setLevel(String(Math.max(0, proposed)));
  }
  const [source, setSource] = useState<AssessmentSource>('manager');
  const [date, setDate] = useState<string | null>(today());
  const [validUntil, setValidUntil] = useState<string | null>(null);
  const assess = useMutation(orpc.skills.assess.mutationOptions());
  return (
    <form
      className={classes.form}
      aria-label={t('add')}
      onSubmit={(event) => {
        event.preventDefault();
        if (assess.isPending) return;
        const entry = { employeeId, skillId, level: Number(level), source, validUntil };
        assess.mutate(
          { entries: [{ ...entry, ...(date ? { date } : {}) }] },
          { onSuccess: () => setValidUntil(null) },
        );
      }}
    >
      <NativeSelect
        label={t('level')}
        value={level}
        onChange={(event) => setLevel(event.currentTarget.value)}
        data={Array.from({ length: say.top + 1 }, (_, each) => ({
          value: String(each),
          label: say.levelName(each),
        }))}
      />
      <NativeSelect
        label={t('source')}
        value={source}
        onChange={(event) => setSource(event.currentTarget.value as AssessmentSource)}
        data={assessmentSources.map((each) => ({
          value: each,
          label: shared(`sources.${each}`),
        }))}
      />
      <DayInput label={t('date')} value={date} onChange={setDate} maxDate={today()} />
      <DayInput
        label={t('validUntil')}
        placeholder={t('optional')}
        clearable
        value={validUntil}
        onChange={setValidUntil}
      />
      {/* Never disabled: a button that is loses the focus, and the keyboard its place. */}
      <Button type="submit" className={classes.wide ?? ''} aria-busy={assess.isPending}>
        {t('save')}
      </Button>
    </form>
  );
}
