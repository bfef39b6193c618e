import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FundingScale } from '#shared/budget/funding-scale.ts';
import { newScale } from '#shared/budget/new-scale.ts';
import { today } from '#shared/kernel/dates.ts';
import { orpc } from '../../api/client.ts';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { Answer } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import classes from './budget.module.css';
import { fundingWords } from './Funding.words.ts';
import { ScaleForm } from './ScaleForm.tsx';
import { ScaleList } from './ScaleList.tsx';

/** Scales of funders as tables one edits: those known, a new one by hand, or one to take away. */
export function ScalesPanel({ year, onClose }: { year: number; onClose: () => void }) {
  const t = useWords(fundingWords);
  const scales = useQuery(orpc.budget.fundingScales.queryOptions());
  const remove = useMutation(orpc.budget.removeFundingScale.mutationOptions());
  const [edited, setEdited] = useState<FundingScale | null>(null);
  return (
    <SidePanel
      title={edited ? t(edited.code ? 'edit' : 'create') : t('scales')}
      subtitle={t('scalesHelp')}
      onClose={onClose}
      width={440}
    >
      <Answer of={scales}>
        {(known) =>
          edited ? (
            <div className={classes.form}>
              <Button variant="default" onClick={() => setEdited(null)}>
                {t('backToScales')}
              </Button>
              <ScaleForm
                key={edited.code}
                scale={edited}
                taken={known.map(({ code }) => code)}
                onSaved={() => setEdited(null)}
              />
            </div>
          ) : (
            <div className={classes.form}>
              <Button onClick={() => setEdited(newScale(year, today()))}>{t('create')}</Button>
              <ScaleList
                scales={known}
                onEdit={setEdited}
                onRemove={({ code }) => remove.mutate({ code })}
              />
            </div>
          )
        }
      </Answer>
    </SidePanel>
  );
}
