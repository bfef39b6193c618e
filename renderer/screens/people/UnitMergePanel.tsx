import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { budgetWords } from '#shared/budget/budget.words.ts';
import type { UnitUses } from '#shared/people/organisation.contract.ts';
import type { UnitRow } from '#shared/people/unit-rows.ts';
import { orpc } from '../../api/client.ts';
import { useFormat } from '../../ui/format.ts';
import { KeyValue } from '../../ui/KeyValue.tsx';
import { MergeChoice, MergeSection } from '../../ui/MergeChoice.tsx';
import { Answer } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { organisationWords } from './organisation.words.ts';
import { useAskedRows } from './use-asked-rows.ts';

const moved = Object.keys(organisationWords.fr.unitMoves) as (keyof UnitUses)[];

interface UnitMergePanelProps {
  units: [UnitRow, UnitRow];
  onClose: () => void;
}

/** Which of two units stays, what joins it and what both have, before anything is written. */
export function UnitMergePanel({ units, onClose }: UnitMergePanelProps) {
  const t = useWords(organisationWords);
  const budget = useWords(budgetWords);
  const format = useFormat();
  const askedRows = useAskedRows();
  const [first, second] = units;
  const [keep, setKeep] = useState(second.total > first.total ? second.id : first.id);
  const [kept, other] = keep === first.id ? [first, second] : [second, first];
  const input = { keep: kept.id, remove: other.id };
  const merge = useMutation(orpc.people.mergeUnits.mutationOptions());
  // Once it is merged, the other is gone: nothing is left to ask.
  const enabled = merge.isIdle || merge.isError;
  const preview = useQuery(orpc.people.unitMerge.queryOptions({ input, enabled }));
  return (
    <MergeChoice
      title={t('mergeUnits')}
      label={t('keepUnit')}
      options={units.map(({ id, name, headcount }) => ({
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
        {({ moves, requirements, countRules, envelopes }) => {
          const rows = moved.filter((what) => moves[what] > 0);
          return (
            <>
              <MergeSection
                title={t('moves', { name: kept.name })}
                note={rows.length === 0 ? t('movesNothing') : null}
              >
                <KeyValue
                  rows={rows.map((what) => [t(`unitMoves.${what}`), format.number(moves[what])])}
                />
              </MergeSection>
              {requirements.length > 0 ? (
                <MergeSection title={t('bothAsk')} note={t('bothAskNote')}>
                  <KeyValue rows={askedRows(requirements)} />
                </MergeSection>
              ) : null}
              {countRules.length > 0 ? (
                <MergeSection title={t('bothCount')} note={t('bothCountNote')}>
                  <KeyValue
                    rows={countRules.map(({ skill, level, minimum }) => [
                      skill,
                      t('rule', { count: minimum, n: format.number(minimum), level }),
                    ])}
                  />
                </MergeSection>
              ) : null}
              {envelopes.length > 0 ? (
                <MergeSection title={t('bothEnvelopes')} note={t('bothEnvelopesNote')}>
                  <KeyValue
                    rows={envelopes.map(({ plan, year, kind, amount }) => [
                      kind === null
                        ? t('plan', { plan, year })
                        : t('planKind', { plan, year, kind: budget(`kind.${kind}`) }),
                      format.money(amount),
                    ])}
                  />
                </MergeSection>
              ) : null}
              <MergeSection title={t('afterwards')} note={t('fileNote', { name: other.name })} />
            </>
          );
        }}
      </Answer>
    </MergeChoice>
  );
}
