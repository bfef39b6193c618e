import { Button, NumberInput, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { today } from '#shared/kernel/dates.ts';
import type { ReturnAssumptions } from '#shared/returns/returns.contract.ts';
import { orpc } from '../../api/client.ts';
import { DayInput } from '../../ui/fields/DayInput.tsx';
import { useNumberSeparators } from '../../ui/fields/use-number-separators.ts';
import { useWords } from '../../ui/use-words.ts';
import { returnPanelWords } from './ReturnPanel.words.ts';
import classes from './returns.module.css';

/** What an action should bring: typed in euros and percents, kept with who says so and when. */
export function AssumptionsForm({
  lineId,
  assumptions,
}: {
  lineId: number;
  assumptions: ReturnAssumptions | null;
}) {
  const t = useWords(returnPanelWords);
  const separators = useNumberSeparators();
  const save = useMutation(orpc.returns.setAssumptions.mutationOptions());
  const remove = useMutation(orpc.returns.removeAssumptions.mutationOptions());
  const [draft, setDraft] = useState({
    benefit: assumptions ? assumptions.benefit / 100 : ('' as number | string),
    years: (assumptions?.years ?? 1) as number | string,
    isolation: percent(assumptions?.isolation),
    confidence: percent(assumptions?.confidence),
    source: assumptions?.source ?? '',
    date: assumptions?.date ?? today(),
  });
  const { benefit, years, isolation, confidence, source, date } = draft;
  const ready =
    [benefit, years, isolation, confidence].every((value) => typeof value === 'number') &&
    Number(years) > 0 &&
    source.trim() !== '';
  const field = (name: 'benefit' | 'years' | 'isolation' | 'confidence', max: number) => (
    <NumberInput
      key={name}
      label={t(`fields.${name}`)}
      required
      min={0}
      max={max}
      hideControls
      decimalScale={2}
      {...separators}
      value={draft[name]}
      onChange={(value) => setDraft({ ...draft, [name]: value })}
    />
  );
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        const share = (value: number | string) => Math.round(Number(value) * 100) / 10_000;
        save.mutate({
          lineId,
          assumptions: {
            benefit: Math.round(Number(benefit) * 100),
            years: Number(years),
            ...{ isolation: share(isolation), confidence: share(confidence) },
            ...{ source: source.trim(), date },
          },
        });
      }}
    >
      <p className={classes.help}>
        {t('help.benefit')} {t('help.isolation')}
      </p>
      <div className={classes.fields}>
        {field('benefit', 100_000_000)}
        {field('years', 10)}
        {field('isolation', 100)}
        {field('confidence', 100)}
        <TextInput
          label={t('fields.source')}
          required
          maxLength={500}
          value={source}
          onChange={(event) => setDraft({ ...draft, source: event.currentTarget.value })}
        />
        <DayInput
          label={t('fields.date')}
          required
          value={date}
          onChange={(day) => day && setDraft({ ...draft, date: day })}
        />
      </div>
      <Button type="submit" disabled={!ready} loading={save.isPending}>
        {t('save')}
      </Button>
      {assumptions ? (
        <Button
          variant="subtle"
          loading={remove.isPending}
          onClick={() => remove.mutate({ lineId })}
        >
          {t('remove')}
        </Button>
      ) : null}
    </form>
  );
}

function percent(share: number | undefined): number | string {
  return share === undefined ? '' : Math.round(share * 10_000) / 100;
}
