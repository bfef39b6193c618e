import { Button, NumberInput, Select, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type FundingScale, scaleKinds } from '#shared/budget/funding-scale.ts';
import { orderCaps, scaleCode } from '#shared/budget/new-scale.ts';
import { orpc } from '../../api/client.ts';
import { DayInput } from '../../ui/fields/DayInput.tsx';
import { useNumberSeparators } from '../../ui/fields/use-number-separators.ts';
import { useWords } from '../../ui/use-words.ts';
import classes from './budget.module.css';
import { fundingWords } from './Funding.words.ts';
import { ScaleCaps } from './ScaleCaps.tsx';

const money = ['hourly', 'wageHourly', 'perKm', 'perNight', 'perMeal'] as const;
const free = ['hoursCap', 'maximumHeadcount'] as const;

interface ScaleFormProps {
  /** A scale to correct; one without a code is made by hand. */
  scale: FundingScale;
  /** Codes in use, for a new one. */
  taken: readonly string[];
  onSaved: (code: string) => void;
}

/** A scale as its funder publishes it, to type, correct or bring up to date. */
export function ScaleForm({ scale, taken, onSaved }: ScaleFormProps) {
  const t = useWords(fundingWords);
  const separators = useNumberSeparators();
  const save = useMutation(orpc.budget.saveFundingScale.mutationOptions());
  const [draft, setDraft] = useState(scale);
  const number = (value: string | number) => (typeof value === 'number' ? value : null);
  const cents = (value: string | number) => {
    const typed = number(value);
    return typed === null ? null : Math.round(typed * 100);
  };
  const decimal = {
    ...{ decimalScale: 2, min: 0, hideControls: true },
    ...separators,
  };
  const text = (field: 'funder' | 'branch' | 'source') => (
    <TextInput
      label={t(`fields.${field}`)}
      required
      maxLength={200}
      value={draft[field]}
      onChange={(event) => setDraft({ ...draft, [field]: event.currentTarget.value })}
    />
  );
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        const code = draft.code || scaleCode(draft, taken);
        const companyCaps = orderCaps(draft.companyCaps);
        save.mutate({ ...draft, code, companyCaps }, { onSuccess: () => onSaved(code) });
      }}
    >
      {text('funder')}
      {text('branch')}
      <NumberInput
        label={t('fields.year')}
        required
        min={2000}
        max={2100}
        allowDecimal={false}
        value={draft.year}
        onChange={(value) => setDraft({ ...draft, year: number(value) ?? draft.year })}
      />
      <Select
        label={t('fields.kind')}
        allowDeselect={false}
        value={draft.kind}
        onChange={(value) =>
          setDraft({ ...draft, kind: scaleKinds.find((kind) => kind === value) ?? draft.kind })
        }
        data={scaleKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
      />
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
          {...(field === 'maximumHeadcount' ? { allowDecimal: false } : {})}
          value={draft[field] ?? ''}
          onChange={(value) => setDraft({ ...draft, [field]: number(value) || null })}
        />
      ))}
      <ScaleCaps
        caps={draft.companyCaps}
        onChange={(companyCaps) => setDraft({ ...draft, companyCaps })}
      />
      {text('source')}
      <DayInput
        label={t('fields.date')}
        required
        value={draft.date}
        onChange={(date) => date && setDraft({ ...draft, date })}
      />
      <Button type="submit" loading={save.isPending}>
        {t('save')}
      </Button>
    </form>
  );
}
