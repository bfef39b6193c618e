import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useWords } from '../../ui/use-words.ts';
import classes from './SettingsScreen.module.css';
import { settingsScreenWords } from './SettingsScreen.words.ts';

interface AlertDaysProps {
  days: readonly number[];
  onCommit: (days: number[]) => void;
}

/** The days before an expiry when an alert starts, as one list: `90, 30, 15, 7`. */
export function AlertDays({ days, onCommit }: AlertDaysProps) {
  const t = useWords(settingsScreenWords);
  const written = days.join(', ');
  const [draft, setDraft] = useState(written);
  useEffect(() => setDraft(written), [written]);
  const read = readDays(draft);
  const commit = () => {
    if (read && read.join(', ') !== written) onCommit(read);
    else if (read) setDraft(written);
  };
  return (
    <TextInput
      className={classes.wide}
      label={t('alerts')}
      description={t('alertsHelp')}
      error={read ? null : t('alertsError')}
      value={draft}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => event.key === 'Enter' && commit()}
    />
  );
}

/** Whole numbers of days, longest first and without doubles; null when the text is not a list of them. */
export function readDays(text: string): number[] | null {
  const parts = text.split(/[\s,;]+/).filter(Boolean);
  const days = parts.map(Number);
  if (days.length === 0 || days.some((day) => !Number.isInteger(day) || day < 1 || day > 3650)) {
    return null;
  }
  return [...new Set(days)].sort((a, b) => b - a);
}
