import { Button, NumberInput, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { FundingScale } from '#shared/budget/funding-scale.ts';
import { orpc } from '../../api/client.ts';
import { useLanguage, useWords } from '../../ui/use-words.ts';
import classes from './budget.module.css';
import { fundingWords } from './Funding.words.ts';

const money = ['hourly', 'wageHourly', 'perKm', 'perNight', 'perMeal'] as const;
const free = ['hoursCap', 'maximumHeadcount'] as const;

/** A scale as its funder publishes it, to correct or bring up to date. */
export function ScaleForm({ scale }: { scale: FundingScale }) {
  const t = useWords(fundingWords);
  const french = useLanguage() === 'fr';
  const save = useMutation(orpc.budget.saveFundingScale.mutationOptions());
  const [draft, setDraft] = useState(scale);
  const number = (value: string | number) => (typeof value === 'number' ? value : null);
  const cents = (value: string | number) => {
    const typed = number(value);
    return typed === null ? null : Math.round(typed * 100);
  };
  const decimal = { decimalScale: 2, min: 0, decimalSeparator: french ? ',' : '.' };
  return (
    <details>
      <summary>{t('edit')}</summary>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate(draft);
        }}
      >
        {money.map((field) => (
          <NumberInput
            {...decimal}
            key={field}
            label={t(`fields.${field}`)}
            value={draft[field] / 100}
            onChange={(value) => setDraft({ ...draft, [field]: cents(value) ?? 0 })}
          />
        ))}
        <NumberInput
          {...decimal}
          label={t('fields.afestPerTrainee')}
          value={draft.afestPerTrainee === null ? '' : draft.afestPerTrainee / 100}
          onChange={(value) => setDraft({ ...draft, afestPerTrainee: cents(value) })}
        />
        {free.map((field) => (
          <NumberInput
            {...decimal}
            key={field}
            label={t(`fields.${field}`)}
            value={draft[field] ?? ''}
            onChange={(value) => setDraft({ ...draft, [field]: number(value) || null })}
          />
        ))}
        <TextInput
          label={t('fields.source')}
          required
          value={draft.source}
          onChange={(event) => setDraft({ ...draft, source: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={t('fields.date')}
          required
          value={draft.date}
          onChange={(event) => setDraft({ ...draft, date: event.currentTarget.value })}
        />
        <Button type="submit" variant="default" loading={save.isPending}>
          {t('save')}
        </Button>
      </form>
    </details>
  );
}
