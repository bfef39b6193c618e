import { ActionIcon, Button } from '@mantine/core';
import { TimePicker } from '@mantine/dates';
import { IconX } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { addDays, today } from '#shared/kernel/dates.ts';
import { minutesOf, type Slot } from '#shared/sessions/day-hours.ts';
import { DayInput } from '../../ui/fields/DayInput.tsx';
import { useFormat } from '../../ui/format.ts';
import { useWords } from '../../ui/use-words.ts';
import { sessionsScreenWords } from './SessionsScreen.words.ts';
import classes from './sessions.module.css';

interface SessionDaysProps {
  days: readonly Slot[];
  editable: boolean;
  saving: boolean;
  onSave: (days: Slot[]) => void;
}

interface Row extends Slot {
  key: number;
}

/** The half-days of a session, changed together and saved at once. */
export function SessionDays({ days, editable, saving, onSave }: SessionDaysProps) {
  const t = useWords(sessionsScreenWords);
  const format = useFormat();
  const heading = useId();
  const [rows, setRows] = useState<Row[]>(() => days.map((day, key) => ({ ...day, key })));
  const change = (key: number, patch: Partial<Slot>) =>
    setRows((before) => before.map((row) => (row.key === key ? { ...row, ...patch } : row)));
  const plain = rows.map(({ date, starts, ends }) => ({ date, starts, ends }));
  const changed = JSON.stringify(plain) !== JSON.stringify(days);
  const sound = rows.every(
    ({ starts, ends }) => starts !== '' && ends !== '' && minutesOf(ends) > minutesOf(starts),
  );
  const add = () => {
    const last = rows.at(-1);
    const afternoon = last !== undefined && last.starts < '12:00';
    const key = Math.max(-1, ...rows.map((row) => row.key)) + 1;
    const date = last ? (afternoon ? last.date : addDays(last.date, 1)) : today();
    const [starts, ends] = afternoon ? ['13:30', '17:00'] : ['09:00', '12:30'];
    setRows([...rows, { key, date, starts, ends }]);
  };
  return (
    <fieldset
      className={classes.group}
      aria-labelledby={heading}
      data-unsaved={(editable && changed) || undefined}
    >
      <h3 id={heading} className={classes.heading}>
        {t('fields.days')}
      </h3>
      {rows.map((row) => (
        <div key={row.key} className={classes.slot}>
          <DayInput
            aria-label={t('fields.day')}
            disabled={!editable}
            value={row.date}
            onChange={(date) => date && change(row.key, { date })}
          />
          <TimePicker
            size="xs"
            format="24h"
            aria-label={t('fields.starts')}
            hoursInputLabel={t('fields.startsHour')}
            minutesInputLabel={t('fields.startsMinute')}
            disabled={!editable}
            value={row.starts}
            onChange={(starts) => change(row.key, { starts })}
          />
          <TimePicker
            size="xs"
            format="24h"
            aria-label={t('fields.ends')}
            hoursInputLabel={t('fields.endsHour')}
            minutesInputLabel={t('fields.endsMinute')}
            disabled={!editable}
            value={row.ends}
            onChange={(ends) => change(row.key, { ends })}
          />
          {editable ? (
            <ActionIcon
              variant="subtle"
              aria-label={t('fields.removeDay', {
                date: format.date(row.date),
                starts: row.starts,
              })}
              onClick={() => setRows(rows.filter(({ key }) => key !== row.key))}
            >
              <IconX size={15} aria-hidden />
            </ActionIcon>
          ) : null}
        </div>
      ))}
      {editable ? (
        <div className={classes.actions}>
          <Button variant="default" size="compact-sm" onClick={add}>
            {t('fields.addDay')}
          </Button>
          {changed ? (
            <Button
              size="compact-sm"
              disabled={!sound}
              loading={saving}
              onClick={() => onSave(plain)}
            >
              {t('fields.saveDays')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </fieldset>
  );
}
