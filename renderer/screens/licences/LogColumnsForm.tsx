import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { LogColumns } from '#shared/licences/licences.contract.ts';
import { useWords } from '../../ui/use-words.ts';
import classes from './licences.module.css';
import { licencesLogWords } from './licences-log.words.ts';

interface LogColumnsFormProps {
  columns: LogColumns;
  firstYear: number;
  /** The file holds days without a year: where it starts must be said. */
  asksStart: boolean;
  busy: boolean;
  onRead: (chosen: { person: string; day: string; start: string | null }) => void;
}

/** Which column is the person and which the day; and the month the log begins when its days have no year. */
export function LogColumnsForm(props: LogColumnsFormProps) {
  const { columns, firstYear, asksStart, busy, onRead } = props;
  const t = useWords(licencesLogWords);
  const [person, setPerson] = useState(columns.person ?? '');
  const [day, setDay] = useState(columns.day ?? '');
  const [start, setStart] = useState('');
  const choices = [
    { value: '', label: t('choose') },
    ...columns.columns.map(({ column, header, samples }) => ({
      value: column,
      label: `${column} · ${header || t('noHeader')}${samples[0] ? ` (${samples[0]})` : ''}`,
    })),
  ];
  const known = /^\d{4}-(0[1-9]|1[0-2])$/.test(start);
  return (
    <form
      className={classes.bar}
      onSubmit={(event) => {
        event.preventDefault();
        if (person && day) onRead({ person, day, start: known ? start : null });
      }}
    >
      <NativeSelect
        className={classes.grow}
        label={t('person')}
        value={person}
        data={choices}
        onChange={(event) => setPerson(event.currentTarget.value)}
      />
      <NativeSelect
        className={classes.grow}
        label={t('day')}
        value={day}
        data={choices}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      {asksStart ? (
        <TextInput
          className={classes.grow}
          label={t('start')}
          description={t('startHelp')}
          placeholder={`${firstYear - 1}-01`}
          value={start}
          error={start !== '' && !known ? t('startWrong') : null}
          onChange={(event) => setStart(event.currentTarget.value.trim())}
        />
      ) : null}
      <Button type="submit" disabled={!person || !day || person === day} loading={busy}>
        {t('count')}
      </Button>
    </form>
  );
}
