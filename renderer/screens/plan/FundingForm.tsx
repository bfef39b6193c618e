import { ActionIcon, Button, NumberInput, Select, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { type Funding, fundingStates, type PlanLine } from '#shared/plans/plans.contract.ts';
import { plansWords } from '#shared/plans/plans.words.ts';
import { orpc } from '../../api/client.ts';
import { useNumberSeparators } from '../../ui/fields/use-number-separators.ts';
import { useFormat } from '../../ui/format.ts';
import { KeyValue } from '../../ui/KeyValue.tsx';
import { useWords } from '../../ui/use-words.ts';
import { planScreenWords } from './PlanScreen.words.ts';
import classes from './plan.module.css';

interface Row extends Funding {
  key: number;
}

/** Who funds an action: several sources, each asked, agreed, refused or paid. */
export function FundingForm({
  planId,
  line,
  editable,
}: {
  planId: number;
  line: PlanLine;
  editable: boolean;
}) {
  const t = useWords(planScreenWords);
  const shared = useWords(plansWords);
  const separators = useNumberSeparators();
  const format = useFormat();
  const save = useMutation(orpc.plans.setFunding.mutationOptions());
  const next = useRef(line.funding.length);
  const [rows, setRows] = useState<Row[]>(line.funding.map((one, key) => ({ ...one, key })));
  const change = (key: number, patch: Partial<Funding>) =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...patch } : row)));

  const funding = rows
    .filter(({ source }) => source.trim() !== '')
    .map(({ key: _key, ...one }) => one);

  if (!editable)
    return (
      <KeyValue
        rows={line.funding.map((one) => [
          `${one.source} (${shared(`fundingState.${one.state}`)})`,
          format.money(one.amount),
        ])}
      />
    );
  return (
    <form
      data-unsaved={textOf(funding) !== textOf(line.funding) || undefined}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({ planId, lineId: line.id, funding });
      }}
    >
      <h3>{t('panel.fundings')}</h3>
      <p className={classes.muted}>{t('panel.counted')}</p>
      {rows.map((row) => (
        <div key={row.key} className={classes.funding}>
          <TextInput
            label={t('panel.source')}
            value={row.source}
            maxLength={120}
            onChange={(event) => change(row.key, { source: event.currentTarget.value })}
          />
          <NumberInput
            label={t('panel.amount')}
            min={0}
            decimalScale={2}
            hideControls
            {...separators}
            value={row.amount / 100}
            onChange={(value) =>
              change(row.key, { amount: typeof value === 'number' ? Math.round(value * 100) : 0 })
            }
          />
          <Select
            label={t('panel.stateOf')}
            allowDeselect={false}
            value={row.state}
            onChange={(state) => state && change(row.key, { state: state as Funding['state'] })}
            data={fundingStates.map((state) => ({
              value: state,
              label: shared(`fundingState.${state}`),
            }))}
          />
          <ActionIcon
            variant="subtle"
            aria-label={t('panel.removeFunding')}
            onClick={() => setRows(rows.filter(({ key }) => key !== row.key))}
          >
            <IconX size={15} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <div className={classes.life} style={{ marginTop: 10 }}>
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => {
            next.current += 1;
            setRows([...rows, { key: next.current, source: 'OPCO', state: 'asked', amount: 0 }]);
          }}
        >
          {t('panel.addFunding')}
        </Button>
        <Button type="submit" size="compact-sm" loading={save.isPending}>
          {t('panel.saveFunding')}
        </Button>
      </div>
    </form>
  );
}

const textOf = (funding: readonly Funding[]) =>
  JSON.stringify(funding.map(({ source, state, amount }) => [source.trim(), state, amount]));
