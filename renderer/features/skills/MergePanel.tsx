import { Button, Radio } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DuplicateSkill, MergeCounts } from '#shared/frameworks/frameworks.contract.ts';
import { orpc } from '../../api/client.ts';
import { useFormat } from '../../ui/format.ts';
import { KeyValue } from '../../ui/KeyValue.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { Answer } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import classes from './merge.module.css';
import { mergeSkillsWords } from './merge-skills.words.ts';

const moved = Object.keys(mergeSkillsWords.fr.counts) as Exclude<keyof MergeCounts, 'collisions'>[];

type MergedSkill = Pick<DuplicateSkill, 'id' | 'name' | 'requirements' | 'assessments'>;

interface MergePanelProps {
  skills: [MergedSkill, MergedSkill];
  onClose: () => void;
}

/** Which of two skills stays, and what joins it, before anything is written. */
export function MergePanel({ skills, onClose }: MergePanelProps) {
  const t = useWords(mergeSkillsWords);
  const format = useFormat();
  const [keep, setKeep] = useState(skills[0].id);
  const [first, second] = skills;
  const [kept, other] = keep === first.id ? [first, second] : [second, first];
  const input = { keep: kept.id, remove: [other.id] };
  const preview = useQuery(orpc.frameworks.mergePreview.queryOptions({ input }));
  const merge = useMutation(orpc.frameworks.merge.mutationOptions());
  return (
    <SidePanel
      title={t('mergeTitle')}
      onClose={onClose}
      width={400}
      footer={
        <Button
          disabled={preview.data === undefined}
          loading={merge.isPending}
          onClick={() => merge.mutate(input, { onSuccess: onClose })}
        >
          {t('merge', { name: kept.name })}
        </Button>
      }
    >
      <Radio.Group
        label={t('keep')}
        value={String(keep)}
        onChange={(next) => setKeep(Number(next))}
      >
        <div className={classes.choices}>
          {skills.map(({ id, name, requirements, assessments }) => (
            <Radio
              key={id}
              size="xs"
              value={String(id)}
              label={name}
              description={t('uses', {
                requirements: format.number(requirements),
                assessments: format.number(assessments),
              })}
            />
          ))}
        </div>
      </Radio.Group>
      <Answer of={preview}>
        {(counts) => {
          const rows = moved.filter((what) => counts[what] > 0);
          return (
            <section className={classes.section} aria-live="polite">
              <h3 className={classes.heading}>{t('moves')}</h3>
              {rows.length === 0 ? <p className={classes.text}>{t('movesNothing')}</p> : null}
              <KeyValue
                rows={rows.map((what) => [t(`counts.${what}`), format.number(counts[what])])}
              />
              {counts.collisions > 0 ? (
                <p className={classes.count}>{t('collisions', { count: counts.collisions })}</p>
              ) : null}
            </section>
          );
        }}
      </Answer>
    </SidePanel>
  );
}
