import { ActionIcon, Button, Table, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { today } from '#shared/kernel/dates.ts';
import type { Settings } from '#shared/workspace/settings.ts';
import { CommitNumber } from '../../ui/fields/CommitNumber.tsx';
import { DayInput } from '../../ui/fields/DayInput.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useWords } from '../../ui/use-words.ts';
import classes from './SettingsScreen.module.css';
import { settingsScreenWords } from './SettingsScreen.words.ts';
import { useSaveSettings } from './use-save-settings.ts';

/** What other currencies are worth in the company's, each with the day it was read. */
export function RatesPanel({ settings }: { settings: Settings }) {
  const t = useWords(settingsScreenWords);
  const save = useSaveSettings();
  const [added, setAdded] = useState('');
  const { exchangeRates: rates, currency } = settings;
  const code = added.trim().toUpperCase();
  const usable = /^[A-Z]{3}$/.test(code) && code !== currency && !(code in rates);
  const set = (name: string, change: Partial<(typeof rates)[string]>) =>
    save({
      exchangeRates: { ...rates, [name]: { rate: 1, date: today(), ...rates[name], ...change } },
    });
  const remove = (name: string) => {
    const { [name]: _gone, ...others } = rates;
    save({ exchangeRates: others });
  };
  const names = Object.keys(rates).sort();
  return (
    <Panel title={t('rates')}>
      <p className={classes.help}>{t('ratesHelp', { currency })}</p>
      {names.length > 0 ? (
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('rateCurrency')}</Table.Th>
              <Table.Th>{t('rateValue', { currency })}</Table.Th>
              <Table.Th>{t('rateDate')}</Table.Th>
              <Table.Th aria-label={t('rateRemoval')} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {names.map((name) => (
              <Table.Tr key={name}>
                <Table.Td>{name}</Table.Td>
                <Table.Td>
                  <CommitNumber
                    aria-label={t('rateOf', { name })}
                    value={rates[name]!.rate}
                    decimalScale={6}
                    min={0.000001}
                    w={130}
                    onCommit={(rate) => rate && set(name, { rate, date: today() })}
                  />
                </Table.Td>
                <Table.Td>
                  <DayInput
                    aria-label={t('rateDateOf', { name })}
                    value={rates[name]!.date}
                    w={130}
                    onChange={(date) => date && set(name, { date })}
                  />
                </Table.Td>
                <Table.Td>
                  <ActionIcon aria-label={t('rateRemove', { name })} onClick={() => remove(name)}>
                    <IconX size={15} aria-hidden />
                  </ActionIcon>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      ) : null}
      <form
        className={classes.buttons}
        onSubmit={(event) => {
          event.preventDefault();
          if (!usable) return;
          set(code, {});
          setAdded('');
        }}
      >
        <TextInput
          aria-label={t('rateNew')}
          placeholder={t('rateNew')}
          value={added}
          maxLength={3}
          onChange={(event) => setAdded(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={!usable}>
          {t('rateAdd')}
        </Button>
      </form>
    </Panel>
  );
}
