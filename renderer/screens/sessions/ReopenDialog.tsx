import { Button, Table, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { SessionDetail } from '#shared/sessions/sessions.contract.ts';
import { orpc } from '../../api/client.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useFormat } from '../../ui/format.ts';
import { uiWords } from '../../ui/ui.words.ts';
import { useWords } from '../../ui/use-words.ts';
import { sessionsScreenWords } from './SessionsScreen.words.ts';
import classes from './sessions.module.css';

/** What reopening a closed session takes back from people's history, who decides so and why. */
export function ReopenDialog({
  session,
  onClose,
}: {
  session: SessionDetail;
  onClose: () => void;
}) {
  const t = useWords(sessionsScreenWords);
  const ui = useWords(uiWords);
  const format = useFormat();
  const [by, setBy] = useState('');
  const [reason, setReason] = useState('');
  const reopen = useMutation(orpc.sessions.reopen.mutationOptions({ onSuccess: onClose }));
  const ready = by.trim() !== '' && reason.trim() !== '';
  const withdrawn = session.attendees.flatMap(({ employeeId, name, levels }) =>
    levels.map((level) => ({ ...level, employeeId, name })),
  );
  return (
    <Dialog size="lg" onClose={onClose} title={t('reopen.title', { title: session.title })}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) reopen.mutate({ id: session.id, by, reason });
        }}
      >
        <p className={classes.muted}>
          {withdrawn.length > 0 ? t('reopen.explain') : t('reopen.nothing')}
        </p>
        {withdrawn.length > 0 ? (
          <section
            className={classes.scroll}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard
            tabIndex={0}
            aria-label={t('reopen.table')}
          >
            <Table aria-label={t('reopen.table')} className={classes.people ?? ''} stickyHeader>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">{t('close.person')}</Table.Th>
                  <Table.Th scope="col">{t('close.skill')}</Table.Th>
                  <Table.Th scope="col">{t('reopen.level')}</Table.Th>
                  <Table.Th scope="col">{t('close.until')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {withdrawn.map((one) => (
                  <Table.Tr key={`${one.employeeId} ${one.skillId}`}>
                    <Table.Td>{one.name}</Table.Td>
                    <Table.Td>{one.skill}</Table.Td>
                    <Table.Td>{one.level}</Table.Td>
                    <Table.Td>{one.validUntil ? format.date(one.validUntil) : '–'}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </section>
        ) : null}
        <TextInput
          label={t('reopen.by')}
          required
          maxLength={120}
          value={by}
          onChange={(event) => setBy(event.currentTarget.value)}
          data-autofocus
        />
        <TextInput
          label={t('cancel.reason')}
          description={t('reopen.reasonHelp')}
          required
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <div className={classes.actions}>
          <Button variant="default" onClick={onClose}>
            {ui('cancel')}
          </Button>
          <Button type="submit" disabled={!ready} loading={reopen.isPending}>
            {t('reopen.confirm', { count: withdrawn.length })}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
