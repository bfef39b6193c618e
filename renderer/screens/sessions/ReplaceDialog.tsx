import { Button, Select } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fullName } from '#shared/people/full-name.ts';
import type { Attendee, SessionDetail } from '#shared/sessions/sessions.contract.ts';
import { orpc } from '../../api/client.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../ui/use-words.ts';
import { sessionsScreenWords } from './SessionsScreen.words.ts';
import classes from './sessions.module.css';

interface ReplaceDialogProps {
  session: SessionDetail;
  person: Attendee;
  onClose: () => void;
}

/** Chooses the colleague who takes somebody's place; those without a place come first. */
export function ReplaceDialog({ session, person, onClose }: ReplaceDialogProps) {
  const t = useWords(sessionsScreenWords);
  const [by, setBy] = useState<string | null>(null);
  const people = useQuery(orpc.people.list.queryOptions());
  const replace = useMutation(orpc.sessions.replace.mutationOptions({ onSuccess: onClose }));
  const listed = new Set(session.attendees.map(({ employeeId }) => employeeId));
  const first = new Set(session.unplaced.map(({ employeeId }) => employeeId));
  const options = (people.data ?? [])
    .filter(({ id }) => !listed.has(id))
    .sort((a, b) => Number(first.has(b.id)) - Number(first.has(a.id)))
    .map((one) => ({ value: String(one.id), label: `${fullName(one)} (${one.matricule})` }));
  return (
    <Dialog onClose={onClose} title={t('list.replaceTitle', { name: person.name })}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (by === null) return;
          replace.mutate({ id: session.id, employeeId: person.employeeId, by: Number(by) });
        }}
      >
        <Select
          label={t('list.replaceBy')}
          required
          searchable
          limit={60}
          value={by}
          onChange={setBy}
          data={options}
          data-autofocus
        />
        <Button type="submit" disabled={by === null} loading={replace.isPending}>
          {t('list.replace')}
        </Button>
      </form>
    </Dialog>
  );
}
