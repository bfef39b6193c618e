import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { JobUses } from '#shared/people/organisation.contract.ts';
import type { Job } from '#shared/people/people.contract.ts';
import { orpc } from '../../api/client.ts';
import { useFormat } from '../../ui/format.ts';
import { KeyValue } from '../../ui/KeyValue.tsx';
import { MergeChoice, MergeSection } from '../../ui/MergeChoice.tsx';
import { Answer } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { organisationWords } from './organisation.words.ts';
import { useAskedRows } from './use-asked-rows.ts';

const moved = Object.keys(organisationWords.fr.jobMoves) as Exclude<keyof JobUses, 'links'>[];

interface JobMergePanelProps {
  jobs: [Job, Job];
  onClose: () => void;
}

/** Which of two jobs stays, who and what joins it, and what both ask, before anything is written. */
export function JobMergePanel({ jobs, onClose }: JobMergePanelProps) {
  const t = useWords(organisationWords);
  const format = useFormat();
  const askedRows = useAskedRows();
  const [first, second] = jobs;
  const [keep, setKeep] = useState(second.headcount > first.headcount ? second.id : first.id);
  const [kept, other] = keep === first.id ? [first, second] : [second, first];
  const input = { keep: kept.id, remove: other.id };
  const merge = useMutation(orpc.people.mergeJobs.mutationOptions());
  // Once it is merged, the other is gone: nothing is left to ask.
  const enabled = merge.isIdle || merge.isError;
  const preview = useQuery(orpc.people.jobMerge.queryOptions({ input, enabled }));
  return (
    <MergeChoice
      title={t('mergeJobs')}
      label={t('keepJob')}
      options={jobs.map(({ id, name, headcount }) => ({
        ...{ id, name },
        detail: t('present', { count: headcount, n: format.number(headcount) }),
      }))}
      keep={keep}
      onKeep={setKeep}
      confirm={t('keep', { name: kept.name })}
      ready={preview.data !== undefined}
      busy={merge.isPending}
      onConfirm={() => merge.mutate(input, { onSuccess: onClose })}
      onClose={onClose}
    >
      <Answer of={preview}>
        {({ moves, holdBoth, requirements, otherFamily, backToFramework }) => {
          const rows = moved.filter((what) => moves[what] > 0);
          return (
            <>
              <MergeSection
                title={t('moves', { name: kept.name })}
                note={
                  rows.length === 0
                    ? t('movesNothing')
                    : holdBoth > 0
                      ? t('holdBoth', { count: holdBoth })
                      : null
                }
              >
                <KeyValue
                  rows={rows.map((what) => [t(`jobMoves.${what}`), format.number(moves[what])])}
                />
              </MergeSection>
              {requirements.length > 0 ? (
                <MergeSection title={t('bothAsk')} note={t('bothAskNote')}>
                  <KeyValue rows={askedRows(requirements)} />
                </MergeSection>
              ) : null}
              {otherFamily === null ? null : (
                <MergeSection
                  title={t('family')}
                  note={t('otherFamily', { family: otherFamily })}
                />
              )}
              <MergeSection
                title={t('afterwards')}
                note={backToFramework ? t('backToFramework') : t('fileNote', { name: other.name })}
              />
            </>
          );
        }}
      </Answer>
    </MergeChoice>
  );
}
