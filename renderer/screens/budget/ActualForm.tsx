import { Button, NumberInput, Select, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { StoredActual } from '#shared/budget/actuals.contract.ts';
import { budgetWords } from '#shared/budget/budget.words.ts';
import { type CostKind, costKinds } from '#shared/budget/cost-kinds.ts';
import { today } from '#shared/kernel/dates.ts';
import { orpc } from '../../api/client.ts';
import { DayInput } from '../../ui/fields/DayInput.tsx';
import { useNumberSeparators } from '../../ui/fields/use-number-separators.ts';
import { useWords } from '../../ui/use-words.ts';
import { actualsWords } from './Actuals.words.ts';
import classes from './budget.module.css';

interface ActualFormProps {
  planId: number;
  lineId: number | null;
  /** The entry changed; a new one without it. */
  entry?: StoredActual;
  onDone: () => void;
}

/** One cost really paid: when, how much, for what, to whom. */
export function ActualForm({ planId, lineId, entry, onDone }: ActualFormProps) {
  const t = useWords(actualsWords);
  const shared = useWords(budgetWords);
  const separators = useNumberSeparators();
  const save = useMutation(orpc.budget.saveActual.mutationOptions());
  const [kind, setKind] = useState<CostKind>(entry?.kind ?? 'pedagogical');
  const [date, setDate] = useState(entry?.date ?? today());
  const [amount, setAmount] = useState<number | string>(entry ? entry.amount / 100 : '');
  const [texts, setTexts] = useState({
    supplier: entry?.supplier ?? '',
    document: entry?.document ?? '',
    note: entry?.note ?? '',
  });
  const given = (text: string) => (text.trim() === '' ? null : text);
  return (
    <form
      className={classes.form}
      aria-label={t(entry ? 'change' : 'add')}
      onSubmit={(event) => {
        event.preventDefault();
        if (typeof amount !== 'number') return;
        save.mutate(
          {
            ...{ id: entry?.id ?? null, planId, lineId, kind, date },
            amount: Math.round(amount * 100),
            supplier: given(texts.supplier),
            document: given(texts.document),
            note: given(texts.note),
          },
          { onSuccess: onDone },
        );
      }}
    >
      <div className={classes.pair}>
        <DayInput
          size="sm"
          label={t('date')}
          required
          value={date}
          onChange={(day) => day && setDate(day)}
        />
        <NumberInput
          label={t('amount')}
          description={t('amountHelp')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          required
          decimalScale={2}
          {...separators}
          value={amount}
          onChange={setAmount}
        />
      </div>
      <Select
        label={t('kind')}
        allowDeselect={false}
        value={kind}
        onChange={(next) => next && setKind(next as CostKind)}
        data={costKinds.map((value) => ({ value, label: shared(`kind.${value}`) }))}
      />
      {(['supplier', 'document', 'note'] as const).map((field) => (
        <TextInput
          key={field}
          label={t(field)}
          maxLength={{ supplier: 200, document: 100, note: 500 }[field]}
          value={texts[field]}
          onChange={(event) => setTexts({ ...texts, [field]: event.currentTarget.value })}
        />
      ))}
      <div className={classes.sides}>
        <Button type="submit" loading={save.isPending} disabled={typeof amount !== 'number'}>
          {t('save')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
