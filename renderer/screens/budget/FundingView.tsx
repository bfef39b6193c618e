import { Alert, Button, NumberInput, Select } from '@mantine/core';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { plansWords } from '#shared/plans/plans.words.ts';
import { orpc } from '../../api/client.ts';
import { useNumberSeparators } from '../../ui/fields/use-number-separators.ts';
import { useFormat } from '../../ui/format.ts';
import { KeyValue } from '../../ui/KeyValue.tsx';
import { Answer } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import classes from './budget.module.css';
import { fundingWords } from './Funding.words.ts';
import { ScaleForm } from './ScaleForm.tsx';
import { useStepWords } from './step-words.ts';

const trips = ['km', 'nights', 'meals'] as const;

/** What a funder's scale gives for an action, step by step, and the button that asks for it. */
export function FundingView({ lineId }: { lineId: number }) {
  const t = useWords(fundingWords);
  const separators = useNumberSeparators();
  const plans = useWords(plansWords);
  const format = useFormat();
  const say = useStepWords();
  const [scale, setScale] = useState<string>();
  const [trip, setTrip] = useState({ km: 0, nights: 0, meals: 0 });
  const input = { lineId, ...trip, ...(scale ? { scale } : {}) };
  const scales = useQuery(orpc.budget.fundingScales.queryOptions());
  const check = useQuery({
    ...orpc.budget.fundingCheck.queryOptions({ input }),
    placeholderData: keepPreviousData,
  });
  const apply = useMutation(orpc.budget.applyFunding.mutationOptions());
  return (
    <Answer of={check}>
      {(data) => (
        <div className={classes.form}>
          <Select
            label={t('scale')}
            description={t('published', {
              source: data.scale.source,
              date: format.date(data.scale.date),
            })}
            allowDeselect={false}
            value={data.scale.code}
            onChange={(code) => code && setScale(code)}
            data={(scales.data ?? [data.scale]).map(({ code, branch, year, kind }) => ({
              value: code,
              label: t('option', { branch, year, kind: t(`kinds.${kind}`) }),
            }))}
          />
          {data.scale.year !== data.year ? (
            <Alert p="xs">{t('otherYear', { year: data.scale.year, plan: data.year })}</Alert>
          ) : null}
          <div className={classes.trips}>
            {trips.map((field) => (
              <NumberInput
                key={field}
                label={t(field)}
                {...separators}
                min={0}
                value={trip[field]}
                onChange={(value) => setTrip({ ...trip, [field]: Number(value) || 0 })}
              />
            ))}
          </div>
          <p className={classes.help}>{t('tripHelp')}</p>
          <ol className={classes.steps}>
            {data.steps.map((step) => (
              <li key={step.step}>{say(step)}</li>
            ))}
          </ol>
          <b>{t('total', { funder: data.scale.funder, amount: format.money(data.amount) })}</b>
          {data.open ? (
            <Button
              disabled={data.amount === 0}
              loading={apply.isPending}
              onClick={() => apply.mutate(input)}
            >
              {t('apply')}
            </Button>
          ) : (
            <p className={classes.help}>{t('locked')}</p>
          )}
          <h3>{t('now')}</h3>
          {data.funding.length === 0 ? (
            <p className={classes.help}>{t('none')}</p>
          ) : (
            <KeyValue
              rows={data.funding.map(({ source, state, amount }) => [
                `${source} (${plans(`fundingState.${state}`)})`,
                format.money(amount),
              ])}
            />
          )}
          <details>
            <summary>{t('edit')}</summary>
            <ScaleForm
              key={JSON.stringify(data.scale)}
              scale={data.scale}
              taken={[]}
              onSaved={setScale}
            />
          </details>
        </div>
      )}
    </Answer>
  );
}
