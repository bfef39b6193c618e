import { Button, MultiSelect } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { SessionDetail } from '#shared/sessions/sessions.contract.ts';
import { orpc } from '../../api/client.ts';
import { useWords } from '../../ui/use-words.ts';
import { sessionsScreenWords } from './SessionsScreen.words.ts';
import classes from './sessions.module.css';

/** Gives a place to participants of the action who have none, and to those who missed an earlier session. */
export function EnrolForm({ session }: { session: SessionDetail }) {
  const t = useWords(sessionsScreenWords);
  const [people, setPeople] = useState<string[]>([]);
  const listed = new Set(session.attendees.map(({ employeeId }) => employeeId));
  const missed = session.missed.filter(({ employeeId }) => !listed.has(employeeId));
  const groups = [
    { group: t('list.noPlace'), people: session.unplaced },
    { group: t('list.missed'), people: missed },
  ].filter((one) => one.people.length > 0);
  const enrol = useMutation(orpc.sessions.enrol.mutationOptions());
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (people.length === 0) return;
        const employeeIds = people.map(Number);
        enrol.mutate({ id: session.id, employeeIds }, { onSuccess: () => setPeople([]) });
      }}
    >
      <MultiSelect
        size="xs"
        label={t('list.enrolPick')}
        description={[
          session.unplaced.length > 0
            ? t('list.unplaced', { count: session.unplaced.length })
            : null,
          missed.length > 0 ? t('list.absent', { count: missed.length }) : null,
        ]
          .filter(Boolean)
          .join(' ')}
        searchable
        limit={60}
        value={people}
        onChange={setPeople}
        data={groups.map((one) => ({
          group: one.group,
          items: one.people.map(({ employeeId, name, matricule }) => ({
            value: String(employeeId),
            label: `${name} (${matricule})`,
          })),
        }))}
      />
      {people.length > 0 ? (
        <Button type="submit" size="compact-sm" loading={enrol.isPending}>
          {t('list.enrol')}
        </Button>
      ) : null}
    </form>
  );
}
