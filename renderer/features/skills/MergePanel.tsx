import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DuplicateSkill, MergeCounts } from '#shared/frameworks/frameworks.contract.ts';
import { orpc } from '../../api/client.ts';
import { useFormat } from '../../ui/format.ts';
import { KeyValue } from '../../ui/KeyValue.tsx';
import { MergeChoice, MergeSection } from '../../ui/MergeChoice.tsx';
import { Answer } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
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
  const merge = useMutation(orpc.frameworks.merge.mutationOptions());
  // Once it is merged, the other is gone: nothing is left to ask.
  const enabled = merge.isIdle || merge.isError;
  const preview = useQuery(orpc.frameworks.mergePreview.queryOptions({ input, enabled }));
  return (
    <MergeChoice
      title={t('mergeTitle')}
      label={t('keep')}
      options={skills.map(({ id, name, requirements, assessments }) => ({
        ...{ id, name },
        detail: t('uses', {
          requirements: format.number(requirements),
          assessments: format.number(assessments),
        }),
      }))}
      keep={keep}
      onKeep={setKeep}
      confirm={t('merge', { name: kept.name })}
      ready={preview.data !== undefined}
      busy={merge.isPending}
      onConfirm={() => merge.mutate(input, { onSuccess: onClose })}
      onClose={onClose}
    >
      <Answer of={preview}>
        {(counts) => {
          const rows = moved.filter((what) => counts[what] > 0);
          const { collisions } = counts;
          return (
            <MergeSection
              title={t('moves')}
              note={
                rows.length === 0
                  ? t('movesNothing')
                  : collisions > 0
                    ? t('collisions', { count: collisions })
                    : null
              }
            >
              <KeyValue
                rows={rows.map((what) => [t(`counts.${what}`), format.number(counts[what])])}
              />
            </MergeSection>
          );
        }}
      </Answer>
    </MergeChoice>
  );
}
