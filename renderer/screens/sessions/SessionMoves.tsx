import { Button, Menu, Modal, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { planRuns, type SessionState, sessionMoves } from '#shared/sessions/life.ts';
import type { SessionDetail } from '#shared/sessions/sessions.contract.ts';
import { orpc } from '../../api/client.ts';
import { uiWords } from '../../ui/ui.words.ts';
import { useWords } from '../../ui/use-words.ts';
import { CloseDialog } from './CloseDialog.tsx';
import { ReopenDialog } from './ReopenDialog.tsx';
import { sessionsScreenWords } from './SessionsScreen.words.ts';
import classes from './sessions.module.css';

const order: readonly SessionState[] = ['draft', 'open', 'running', 'done', 'closed'];

/** The next step of a session's life as the main button; the steps back and the cancellation behind it. */
export function SessionMoves({
  session,
  onRemoved,
}: {
  session: SessionDetail;
  onRemoved: () => void;
}) {
  const t = useWords(sessionsScreenWords);
  const ui = useWords(uiWords);
  const move = useMutation(orpc.sessions.move.mutationOptions());
  const remove = useMutation(orpc.sessions.remove.mutationOptions({ onSuccess: onRemoved }));
  const [cancelling, setCancelling] = useState(false);
  const [closing, setClosing] = useState(false);
  const [reopening, setReopening] = useState(false);
  const [reason, setReason] = useState('');
  const { id, state } = session;
  const at = order.indexOf(state);
  // A cancelled action takes no session back: it is reopened first, from the plan.
  const isOver = state === 'cancelled' && session.lineState === 'cancelled';
  const targets = isOver ? [] : sessionMoves[state];
  const next = targets.find((to) => order.indexOf(to) > at && to !== 'cancelled');
  const others = targets.filter((to) => to !== next);
  const go = (to: SessionState) =>
    to === 'cancelled' ? setCancelling(true) : move.mutate({ id, to });
  const wordOf = (to: SessionState) => {
    if (to === 'open' && state === 'running') return t('moves.reopen');
    if (to === 'running' && state === 'done') return t('moves.resume');
    return t(`moves.${to as 'open'}`);
  };
  return (
    <>
      {others.length > 0 || state === 'draft' ? (
        <Menu position="top-start" withinPortal>
          <Menu.Target>
            <Button variant="default">{t('moves.more')}</Button>
          </Menu.Target>
          <Menu.Dropdown>
            {others.map((to) => (
              <Menu.Item key={to} onClick={() => go(to)}>
                {wordOf(to)}
              </Menu.Item>
            ))}
            {state === 'draft' ? (
              <Menu.Item onClick={() => remove.mutate({ id })}>{t('moves.remove')}</Menu.Item>
            ) : null}
          </Menu.Dropdown>
        </Menu>
      ) : null}
      {state === 'closed' && planRuns(session.planStatus) ? (
        <Button variant="default" onClick={() => setReopening(true)}>
          {t('reopen.button')}
        </Button>
      ) : null}
      {state === 'done' ? (
        <Button onClick={() => setClosing(true)}>{t('moves.close')}</Button>
      ) : next ? (
        <Button loading={move.isPending} onClick={() => go(next)}>
          {wordOf(next)}
        </Button>
      ) : null}
      <Modal
        opened={cancelling}
        onClose={() => setCancelling(false)}
        title={t('cancel.title')}
        closeButtonProps={{ 'aria-label': ui('close') }}
      >
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            move.mutate(
              { id, to: 'cancelled', reason },
              {
                onSuccess: () => {
                  setCancelling(false);
                  setReason('');
                },
              },
            );
          }}
        >
          <p className={classes.muted}>{t('cancel.help')}</p>
          <TextInput
            label={t('cancel.reason')}
            required
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            data-autofocus
          />
          <Button type="submit">{t('cancel.confirm')}</Button>
        </form>
      </Modal>
      {reopening ? <ReopenDialog session={session} onClose={() => setReopening(false)} /> : null}
      {closing ? <CloseDialog session={session} onClose={() => setClosing(false)} /> : null}
    </>
  );
}
