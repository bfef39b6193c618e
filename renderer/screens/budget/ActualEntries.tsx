import { ActionIcon, Button } from '@mantine/core';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { StoredActual } from '#shared/budget/actuals.contract.ts';
import { budgetWords } from '#shared/budget/budget.words.ts';
import { orpc } from '../../api/client.ts';
import { useFormat } from '../../ui/format.ts';
import { useWords } from '../../ui/use-words.ts';
import { ActualForm } from './ActualForm.tsx';
import { actualsWords } from './Actuals.words.ts';
import classes from './budget.module.css';

interface ActualEntriesProps {
  planId: number;
  lineId: number | null;
  entries: readonly StoredActual[];
  /** Entries may still be added, changed and removed. */
  open: boolean;
  none: string;
  addLabel: string;
}

/** Costs really paid, one a row, with the form that adds or changes one. A director's total can only be removed. */
export function ActualEntries(props: ActualEntriesProps) {
  const { planId, lineId, entries, open, none, addLabel } = props;
  const t = useWords(actualsWords);
  const shared = useWords(budgetWords);
  const format = useFormat();
  const remove = useMutation(orpc.budget.removeActual.mutationOptions());
  const [editing, setEditing] = useState<number | 'new' | null>(null);
  const done = () => setEditing(null);
  return (
    <>
      {entries.length === 0 ? <p className={classes.help}>{none}</p> : null}
      <ul className={classes.entries}>
        {entries.map((entry) => {
          const about = { date: format.date(entry.date), amount: format.money(entry.amount) };
          const rest = [entry.supplier, entry.document, entry.note].filter(Boolean).join(' · ');
          if (editing === entry.id) {
            return (
              <li key={entry.id}>
                <ActualForm planId={planId} lineId={lineId} entry={entry} onDone={done} />
              </li>
            );
          }
          return (
            <li key={entry.id} className={classes.entry}>
              <span className={classes.entryText}>
                <span>
                  {about.date} · {entry.kind ? shared(`kind.${entry.kind}`) : t('wholeLine')}
                </span>
                <span className={classes.help}>
                  {t(`source.${entry.source}`)}
                  {rest ? ` · ${rest}` : ''}
                </span>
              </span>
              <b className={classes.entryAmount}>{about.amount}</b>
              {open && entry.source !== 'director' ? (
                <ActionIcon aria-label={t('edit', about)} onClick={() => setEditing(entry.id)}>
                  <IconPencil size={16} aria-hidden />
                </ActionIcon>
              ) : null}
              {open ? (
                <ActionIcon
                  aria-label={t('remove', about)}
                  disabled={remove.isPending}
                  onClick={() => remove.mutate({ id: entry.id })}
                >
                  <IconTrash size={16} aria-hidden />
                </ActionIcon>
              ) : null}
            </li>
          );
        })}
      </ul>
      {!open ? (
        <p className={classes.help}>{t('locked')}</p>
      ) : editing === 'new' ? (
        <ActualForm planId={planId} lineId={lineId} onDone={done} />
      ) : (
        <div>
          <Button
            variant="default"
            leftSection={<IconPlus size={15} aria-hidden />}
            onClick={() => setEditing('new')}
          >
            {addLabel}
          </Button>
        </div>
      )}
    </>
  );
}
