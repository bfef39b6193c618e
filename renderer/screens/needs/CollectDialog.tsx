import { Button, Checkbox, NumberInput, Select } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type NeedSource, needSources } from '#shared/needs/needs.contract.ts';
import { plansWords } from '#shared/plans/plans.words.ts';
import { orpc } from '../../api/client.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useNumberSeparators } from '../../ui/fields/use-number-separators.ts';
import { useWords } from '../../ui/use-words.ts';
import { needsScreenWords } from './NeedsScreen.words.ts';
import classes from './needs.module.css';

/** Where needs are collected from, and how little is worth collecting. */
export function CollectDialog({ year, onClose }: { year: number; onClose: () => void }) {
  const t = useWords(needsScreenWords);
  const separators = useNumberSeparators();
  const plans = useWords(plansWords);
  const units = useQuery(orpc.people.units.queryOptions());
  const [sources, setSources] = useState<NeedSource[]>([...needSources]);
  const [criticality, setCriticality] = useState('3');
  const [weighted, setWeighted] = useState<number | string>(0);
  const [unit, setUnit] = useState<string | null>(null);
  const collect = useMutation(
    orpc.needs.collect.mutationOptions({
      onSuccess: ({ added, joined }) => {
        onClose();
        notifications.show({
          message:
            added + joined === 0 ? t('collect.nothing') : t('collect.done', { added, joined }),
        });
      },
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    collect.mutate({
      ...{ year, sources },
      minimumCriticality: Number(criticality),
      minimumWeighted: typeof weighted === 'number' ? weighted : 0,
      ...(unit !== null && { unitId: Number(unit) }),
    });
  };
  return (
    <Dialog onClose={onClose} title={t('collect.title', { year })}>
      <form className={classes.form} onSubmit={submit}>
        <Checkbox.Group
          label={t('collect.sources')}
          value={sources}
          onChange={(next) => setSources(needSources.filter((one) => next.includes(one)))}
        >
          <div className={classes.choices}>
            {needSources.map((source) => (
              <Checkbox key={source} value={source} label={t(`collect.source.${source}`)} />
            ))}
          </div>
        </Checkbox.Group>
        <Select
          label={t('collect.criticality')}
          disabled={!sources.includes('gap')}
          allowDeselect={false}
          value={criticality}
          onChange={(value) => value && setCriticality(value)}
          data={(['3', '2', '1'] as const).map((value) => ({
            value,
            label: plans(`priority.${value}`),
          }))}
        />
        <NumberInput
          label={t('collect.weighted')}
          disabled={!sources.includes('gap')}
          {...separators}
          min={0}
          value={weighted}
          onChange={setWeighted}
        />
        <Select
          label={t('collect.unit')}
          placeholder={t('collect.allUnits')}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('collect.allUnits') }}
          value={unit}
          onChange={setUnit}
          data={(units.data ?? []).map(({ id, name }) => ({ value: String(id), label: name }))}
        />
        <p className={classes.note}>{t('collect.help')}</p>
        <Button type="submit" disabled={sources.length === 0} loading={collect.isPending}>
          {t('collect.confirm')}
        </Button>
      </form>
    </Dialog>
  );
}
