import { Button, Table, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Settings } from '#shared/workspace/settings.ts';
import { orpc } from '../../api/client.ts';
import { CommitNumber } from '../../ui/fields/CommitNumber.tsx';
import { useFormat } from '../../ui/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { useWords } from '../../ui/use-words.ts';
import classes from './SettingsScreen.module.css';
import { settingsScreenWords } from './SettingsScreen.words.ts';
import { useSaveSettings } from './use-save-settings.ts';

/** Loaded hourly costs: one for all, and one by category where it differs. */
export function CostsPanel({ settings }: { settings: Settings }) {
  const t = useWords(settingsScreenWords);
  const format = useFormat();
  const save = useSaveSettings();
  const people = useQuery(orpc.people.list.queryOptions()).data ?? [];
  const [added, setAdded] = useState('');
  const costs = settings.hourlyCostByCategory;
  const headcount = new Map<string, number>();
  for (const { category } of people) {
    if (category) headcount.set(category, (headcount.get(category) ?? 0) + 1);
  }
  const categories = [...new Set([...headcount.keys(), ...Object.keys(costs)])].sort(
    format.compare,
  );
  const setCost = (category: string, cost: number | null) => {
    const { [category]: _before, ...others } = costs;
    save({ hourlyCostByCategory: cost === null ? others : { ...others, [category]: cost } });
  };
  return (
    <Panel title={t('costs')}>
      <p className={classes.help}>{t('costsHelp')}</p>
      <CommitNumber
        label={t('defaultCost', { currency: settings.currency })}
        value={settings.hourlyCostDefault}
        cents
        fixedDecimalScale
        w={200}
        onCommit={(cost) => cost !== null && save({ hourlyCostDefault: cost })}
      />
      <Table mt="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('category')}</Table.Th>
            <Table.Th ta="right">{t('people')}</Table.Th>
            <Table.Th ta="right">{t('costPerHour', { currency: settings.currency })}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {categories.map((category) => (
            <Table.Tr key={category}>
              <Table.Td>{category}</Table.Td>
              <Table.Td ta="right">{format.number(headcount.get(category) ?? 0)}</Table.Td>
              <Table.Td ta="right">
                <CommitNumber
                  aria-label={t('costOf', { category })}
                  value={costs[category] ?? null}
                  placeholder={t('costDefault')}
                  cents
                  fixedDecimalScale
                  clearable
                  w={130}
                  ms="auto"
                  styles={{ input: { textAlign: 'right' } }}
                  onCommit={(cost) => setCost(category, cost)}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <form
        className={classes.buttons}
        onSubmit={(event) => {
          event.preventDefault();
          const name = added.trim();
          if (name && !categories.includes(name)) setCost(name, settings.hourlyCostDefault);
          setAdded('');
        }}
      >
        <TextInput
          aria-label={t('newCategory')}
          placeholder={t('newCategory')}
          value={added}
          maxLength={200}
          onChange={(event) => setAdded(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={added.trim() === ''}>
          {t('addCategory')}
        </Button>
      </form>
    </Panel>
  );
}
