import { Select } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { fullName } from '#shared/people/full-name.ts';
import type { SessionDetail, SessionPatch } from '#shared/sessions/sessions.contract.ts';
import { orpc } from '../../api/client.ts';
import { CommitText } from '../../ui/fields/CommitText.tsx';
import { useWords } from '../../ui/use-words.ts';
import { SessionDays } from './SessionDays.tsx';
import { sessionsScreenWords } from './SessionsScreen.words.ts';
import classes from './sessions.module.css';

const texts = ['site', 'room', 'link', 'provider', 'comment'] as const;

/** When, where and by whom a session is held; each field saves itself, the hours together. */
export function SessionFacts({ session, editable }: { session: SessionDetail; editable: boolean }) {
  const t = useWords(sessionsScreenWords);
  const people = useQuery({ ...orpc.people.list.queryOptions(), enabled: editable });
  const update = useMutation(orpc.sessions.update.mutationOptions());
  const save = (patch: SessionPatch) => update.mutate({ id: session.id, patch });
  const field = (name: (typeof texts)[number]) => (
    <CommitText
      key={name}
      size="xs"
      label={t(`fields.${name}`)}
      disabled={!editable}
      maxLength={name === 'link' ? 1000 : name === 'comment' ? 2000 : 200}
      value={session[name] ?? ''}
      onCommit={(value) => save({ [name]: value === '' ? null : value })}
    />
  );
  const known = (people.data ?? []).map((person) => ({
    value: String(person.id),
    label: `${fullName(person)} (${person.matricule})`,
  }));
  const trainer = session.trainerId === null ? null : String(session.trainerId);
  // Until everybody is known, the one named still shows by name.
  const options =
    trainer === null || known.some(({ value }) => value === trainer)
      ? known
      : [{ value: trainer, label: session.trainer ?? '' }, ...known];
  return (
    <div className={classes.form}>
      <SessionDays
        key={JSON.stringify(session.days)}
        days={session.days}
        editable={editable}
        saving={update.isPending}
        onSave={(days) => save({ days })}
      />
      <div className={classes.pair}>
        {field('site')}
        {field('room')}
      </div>
      {field('link')}
      <div className={classes.pair}>
        <Select
          size="xs"
          label={t('fields.trainer')}
          placeholder={t('fields.noTrainer')}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('fields.clearTrainer') }}
          limit={60}
          disabled={!editable}
          value={trainer}
          onChange={(value) => save({ trainerId: value === null ? null : Number(value) })}
          data={options}
        />
        {field('provider')}
      </div>
      {field('comment')}
    </div>
  );
}
