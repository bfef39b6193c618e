import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { today } from '#shared/kernel/dates.ts';
import {
  type AssessmentSource,
  assessmentSources,
  type Skill,
} from '#shared/skills/skills.contract.ts';
import { skillsWords } from '#shared/skills/skills.words.ts';
import { orpc } from '../../api/client.ts';
import { DayInput } from '../../ui/fields/DayInput.tsx';
import { useWords } from '../../ui/use-words.ts';
import classes from './skills.module.css';
import { skillsPiecesWords } from './skills-pieces.words.ts';
import { useCellWords } from './use-cell-words.ts';
import { useValidityEnd } from './use-validity-end.ts';

interface AssessFormProps {
  employeeId: number;
  skillId: number;
  /** A qualification asks for its end, or for a word that it has none. */
  kind: Skill['kind'];
  /** Level proposed first. */
  level: number;
}

/** Adds one assessment with its date, source and end of validity; the history keeps the earlier ones. */
export function AssessForm({ employeeId, skillId, kind, level: proposed }: AssessFormProps) {
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
  const [source, setSource] = useState<AssessmentSource>(
    kind === 'qualification' ? 'certificate' : 'manager',
  );
  const [date, setDate] = useState<string | null>(today());
  const [assessor, setAssessor] = useState('');
  const end = useValidityEnd({ skillId, kind, level: Number(level), date });
  const [asked, setAsked] = useState(false);
  const assess = useMutation(orpc.skills.assess.mutationOptions());
  const prevailing = assess.data?.prevailing[0];
  return (
    <form
      className={classes.form}
      aria-label={t('add')}
      onSubmit={(event) => {
        event.preventDefault();
        if (assess.isPending) return;
        setAsked(end.isMissing);
        if (end.isMissing) return;
        const said = assessor.trim();
        const entry = { employeeId, skillId, level: Number(level), source, validUntil: end.value };
        assess.mutate(
          {
            entries: [{ ...entry, ...(date ? { date } : {}), ...(said ? { assessor: said } : {}) }],
          },
          { onSuccess: end.forget },
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
        {...(kind === 'skill' ? { placeholder: t('optional') } : {})}
        clearable
        disabled={end.endless}
        error={asked && end.isMissing ? t('endMissing') : null}
        value={end.value}
        onChange={end.choose}
      />
      {kind === 'qualification' ? (
        <div className={classes.wide}>
          <Checkbox
            size="xs"
            label={t('endless')}
            checked={end.endless}
            onChange={(event) => end.setEndless(event.currentTarget.checked)}
          />
          {end.proposedBy ? (
            <p className={classes.note}>{t('endProposed', { course: end.proposedBy })}</p>
          ) : null}
        </div>
      ) : null}
      <TextInput
        size="xs"
        className={classes.wholeLine ?? ''}
        label={t('assessor')}
        placeholder={t(source === 'manager' ? 'managerByDefault' : 'optional')}
        maxLength={200}
        value={assessor}
        onChange={(event) => setAssessor(event.currentTarget.value)}
      />
      {/* Never disabled: a button that is loses the focus, and the keyboard its place. */}
      <Button type="submit" className={classes.wide ?? ''} aria-busy={assess.isPending}>
        {t('save')}
      </Button>
      {prevailing ? (
        <p role="status" className={classes.wide}>
          {say.prevailing(prevailing)}
        </p>
      ) : null}
    </form>
  );
}
