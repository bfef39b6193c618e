import { IconAlertTriangle } from '@tabler/icons-react';
import type { SessionSummary } from '#shared/sessions/sessions.contract.ts';
import { useWords } from '../../ui/use-words.ts';
import { sessionsScreenWords } from './SessionsScreen.words.ts';
import classes from './sessions.module.css';
import { useSessionWords } from './use-session-words.ts';

interface SessionButtonProps {
  session: SessionSummary;
  /** The day it is drawn on. */
  day: string;
  chosen: boolean;
  /** Shows the code and hours only. */
  compact?: boolean;
  onOpen: (id: number) => void;
}

/** A session on a day of the calendar; a conflict of that day is said in words and by its shape. */
export function SessionButton({ session, day, chosen, compact, onOpen }: SessionButtonProps) {
  const t = useWords(sessionsScreenWords);
  const say = useSessionWords();
  const slots = session.days.filter(({ date }) => date === day);
  const hours = slots.map(({ starts, ends }) => `${starts}–${ends}`);
  const conflicts = session.conflicts.filter(({ date }) => date === day);
  const warning = conflicts.length > 0 ? t('conflicts', { count: conflicts.length }) : undefined;
  const whole = [
    session.code,
    session.title,
    say.state(session.state),
    hours.join(', '),
    session.room ?? session.site,
    t('people', { count: session.people }),
    ...conflicts.map(say.conflict),
  ];
  return (
    <button
      type="button"
      className={classes.session}
      data-state={session.state}
      data-chosen={chosen || undefined}
      data-compact={compact || undefined}
      aria-pressed={chosen}
      {...(compact ? { 'aria-label': whole.filter(Boolean).join(', ') } : {})}
      title={whole.filter(Boolean).join('\n')}
      onClick={() => onOpen(session.id)}
    >
      {compact ? (
        <span className={classes.code}>
          {warning ? <IconAlertTriangle size={13} aria-hidden /> : null}
          {session.code}
        </span>
      ) : (
        <>
          <span className={classes.hours}>{hours.join(' · ')}</span>
          <span className={classes.name}>{session.title}</span>
          <span className={classes.where}>
            {[session.room ?? session.site, t('people', { count: session.people })]
              .filter(Boolean)
              .join(' · ')}
          </span>
          <span className={classes.where}>{say.state(session.state)}</span>
          {warning ? (
            <span className={classes.warning}>
              <IconAlertTriangle size={13} aria-hidden /> {warning}
              <span className={classes.hidden}>{conflicts.map(say.conflict).join(', ')}</span>
            </span>
          ) : null}
        </>
      )}
    </button>
  );
}
