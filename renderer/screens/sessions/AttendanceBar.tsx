import { Button, NumberInput, Select } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SessionDetail } from '#shared/sessions/sessions.contract.ts';
import { orpc } from '../../api/client.ts';
import { useNumberSeparators } from '../../ui/fields/use-number-separators.ts';
import { useWords } from '../../ui/use-words.ts';
import { sessionsScreenWords } from './SessionsScreen.words.ts';
import classes from './sessions.module.css';
import { useSessionWords } from './use-session-words.ts';

interface AttendanceBarProps {
  session: SessionDetail;
  chosen: readonly number[];
  marking: boolean;
  editable: boolean;
  onDone: () => void;
  onOpen: (id: number) => void;
}

type Mark = 'present' | 'partial' | 'absent' | 'enrolled';

/** Notes the presence of the people chosen (of everybody when none is), and moves them to another session. */
export function AttendanceBar(props: AttendanceBarProps) {
  const { session, chosen, marking, editable, onDone, onOpen } = props;
  const t = useWords(sessionsScreenWords);
  const separators = useNumberSeparators();
  const say = useSessionWords();
  const [hours, setHours] = useState<number | string>(session.hours / 2);
  const attend = useMutation(orpc.sessions.attend.mutationOptions({ onSuccess: onDone }));
  const moving = useMutation(orpc.sessions.movePeople.mutationOptions({ onSuccess: onDone }));
  const line = useQuery({
    ...orpc.sessions.ofLine.queryOptions({ input: { lineId: session.lineId } }),
    enabled: editable,
  });
  const { id } = session;
  const unmarked = session.attendees
    .filter(({ status }) => status === 'enrolled')
    .map(({ employeeId }) => employeeId);
  const mark = (status: Mark, employeeIds: readonly number[]) =>
    attend.mutate({
      id,
      status,
      employeeIds: [...employeeIds],
      ...(status === 'partial' && { hours: Number(hours) }),
    });
  const others = (line.data?.sessions ?? []).filter(
    (one) => one.id !== id && ['draft', 'open', 'running'].includes(one.state),
  );
  if (chosen.length === 0) {
    return marking && session.unmarked > 0 ? (
      <div className={classes.actions}>
        <Button variant="default" size="compact-sm" onClick={() => mark('present', unmarked)}>
          {t('list.markAll')}
        </Button>
      </div>
    ) : null;
  }
  return (
    <fieldset className={classes.group} aria-label={t('list.chosen', { count: chosen.length })}>
      <span className={classes.muted}>{t('list.chosen', { count: chosen.length })}</span>
      {marking ? (
        <div className={classes.actions}>
          <Button variant="default" size="compact-sm" onClick={() => mark('present', chosen)}>
            {t('list.present')}
          </Button>
          <Button variant="default" size="compact-sm" onClick={() => mark('absent', chosen)}>
            {t('list.absent')}
          </Button>
          <Button variant="default" size="compact-sm" onClick={() => mark('partial', chosen)}>
            {t('list.partial')}
          </Button>
          <NumberInput
            size="xs"
            w={76}
            aria-label={t('list.hours')}
            min={0.25}
            max={session.hours}
            step={0.5}
            {...separators}
            suffix=" h"
            value={hours}
            onChange={setHours}
          />
          <Button variant="subtle" size="compact-sm" onClick={() => mark('enrolled', chosen)}>
            {t('list.enrolled')}
          </Button>
        </div>
      ) : null}
      {editable && others.length > 0 ? (
        <Select
          size="xs"
          label={t('list.move')}
          placeholder={t('list.moveTo')}
          value={null}
          onChange={(to) => {
            if (to === null) return;
            moving.mutate(
              { id, to: Number(to), employeeIds: [...chosen] },
              { onSuccess: () => onOpen(Number(to)) },
            );
          }}
          data={others.map((one) => ({
            value: String(one.id),
            label: `${say.dates(one)} (${t('places', { people: one.people, max: one.groupMax })})`,
          }))}
        />
      ) : null}
    </fieldset>
  );
}
