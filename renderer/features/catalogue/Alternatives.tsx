import { NativeSelect, NumberInput, Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Course } from '#shared/catalogue/catalogue.contract.ts';
import { firstChoices } from '#shared/catalogue/first-choices.ts';
import { orpc } from '../../api/client.ts';
import { useFormat } from '../../ui/format.ts';
import { Answer } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { AlternativesOptions } from './AlternativesOptions.tsx';
import { AlternativesPicture } from './AlternativesPicture.tsx';
import { alternativesWords } from './alternatives.words.ts';
import { CrossingsList } from './CrossingsList.tsx';
import classes from './catalogue.module.css';

interface AlternativesProps {
  raises: Course['skills'];
  learners?: number | undefined;
}

/** Ways to bring a skill to a level, as cost curves with their crossing points and the figures behind them. */
export function Alternatives({ raises, learners: given }: AlternativesProps) {
  const t = useWords(alternativesWords);
  const format = useFormat();
  const [at, setAt] = useState(0);
  const [typed, setTyped] = useState<number | null>(given && given > 0 ? given : null);
  const [withWages, setWages] = useState(false);
  const [picked, setPicked] = useState<ReadonlySet<number> | null>(null);
  const { skillId, fromLevel, toLevel } = raises[at] ?? raises[0]!;
  const found = useQuery(
    orpc.catalogue.alternatives.queryOptions({
      input: { skillId, from: fromLevel, level: toLevel },
    }),
  );
  return (
    <div className={classes.form}>
      <div className={classes.choices}>
        <NativeSelect
          label={t('skill')}
          value={String(at)}
          onChange={(event) => {
            setAt(Number(event.currentTarget.value));
            setPicked(null);
          }}
          data={raises.map((raise, index) => ({
            value: String(index),
            label: t('skillAt', { skill: raise.skill, from: raise.fromLevel, to: raise.toLevel }),
          }))}
        />
        <NumberInput
          label={t('learners')}
          min={1}
          max={500}
          allowDecimal={false}
          w={130}
          value={typed ?? Math.max(1, found.data?.people ?? 1)}
          onChange={(value) => typeof value === 'number' && value > 0 && setTyped(value)}
        />
        <Switch
          label={t('wages')}
          checked={withWages}
          onChange={(event) => setWages(event.currentTarget.checked)}
        />
      </div>
      <Answer of={found}>
        {({ options, people }) => {
          const learners = typed ?? Math.max(1, people);
          if (options.length === 0) return <p className={classes.muted}>{t('none')}</p>;
          const shown = [...(picked ?? firstChoices(options, learners, withWages))].sort(
            (a, b) => a - b,
          );
          const compared = shown.flatMap((index) => options[index] ?? []);
          return (
            <>
              <p className={classes.muted}>
                {people === 0
                  ? t('needNone')
                  : t('need', { count: people, n: format.number(people) })}
              </p>
              <AlternativesPicture options={compared} learners={learners} withWages={withWages} />
              <CrossingsList options={compared} learners={learners} withWages={withWages} />
              <AlternativesOptions
                options={options}
                shown={shown}
                learners={learners}
                withWages={withWages}
                onShow={setPicked}
              />
              <p className={classes.muted}>{t('basis')}</p>
            </>
          );
        }}
      </Answer>
    </div>
  );
}
