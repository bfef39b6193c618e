import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { AfestTrace as Trace, TraceKind } from '#shared/catalogue/afest.ts';
import { DayInput } from '../../ui/fields/DayInput.tsx';
import { useFormat } from '../../ui/format.ts';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { useWords } from '../../ui/use-words.ts';
import { afestWords } from './afest.words.ts';
import classes from './catalogue.module.css';

interface AfestTraceProps {
  kind: TraceKind;
  /** Those of this kind. */
  traces: readonly Trace[];
  isSaving: boolean;
  onAdd: (trace: Trace) => void;
  onRemove: (trace: Trace) => void;
}

/** One of the four traces: the days it was left, and the two fields that date it once more. */
export function AfestTrace({ kind, traces, isSaving, onAdd, onRemove }: AfestTraceProps) {
  const t = useWords(afestWords);
  const format = useFormat();
  const [date, setDate] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const name = t(`kind.${kind}`);
  const add = () => {
    if (!date) return;
    onAdd({ kind, date, note: note.trim() || null });
    setDate(null);
    setNote('');
  };
  return (
    <li>
      <div className={classes.skillHead}>
        <span className={classes.name}>{name}</span>
        <StatusBadge tone={traces.length > 0 ? 'ok' : 'neutral'}>
          {t(traces.length > 0 ? 'done' : 'missing')}
        </StatusBadge>
      </div>
      {traces.map((trace, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two traces may be alike, and their order is kept
        <div className={classes.skillHead} key={`${trace.date} ${at}`}>
          <span className={classes.name}>
            {[format.date(trace.date), trace.note].filter(Boolean).join(' – ')}
          </span>
          <ActionIcon
            aria-label={t('remove', { date: format.date(trace.date), kind: name })}
            onClick={() => onRemove(trace)}
          >
            <IconX size={15} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <form
        className={classes.trace}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <DayInput aria-label={t('date', { kind: name })} value={date} onChange={setDate} />
        <TextInput
          size="xs"
          aria-label={t('noteOf', { kind: name })}
          placeholder={t(`hint.${kind}`)}
          title={t(`hint.${kind}`)}
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Button
          type="submit"
          size="xs"
          variant="default"
          disabled={!date}
          loading={isSaving}
          aria-label={t('addOf', { kind: name })}
        >
          {t('add')}
        </Button>
      </form>
    </li>
  );
}
