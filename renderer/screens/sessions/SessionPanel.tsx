import { Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { isEditable } from '#shared/sessions/life.ts';
import type { SessionDetail } from '#shared/sessions/sessions.contract.ts';
import { orpc } from '../../api/client.ts';
import { AfestTraces } from '../../features/catalogue/AfestTraces.tsx';
import { ScreenLink } from '../../ui/ScreenLink.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { Answer } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { SessionDocuments } from './SessionDocuments.tsx';
import { SessionFacts } from './SessionFacts.tsx';
import { SessionMoves } from './SessionMoves.tsx';
import { SessionPeople } from './SessionPeople.tsx';
import { sessionsScreenWords } from './SessionsScreen.words.ts';
import classes from './sessions.module.css';
import { stateTones, useSessionWords } from './use-session-words.ts';

interface SessionPanelProps {
  id: number;
  onOpen: (id: number) => void;
  onClose: () => void;
}

/** One session: when, where and by whom; who comes; what may be done next. */
export function SessionPanel({ id, onOpen, onClose }: SessionPanelProps) {
  const say = useSessionWords();
  const session = useQuery(orpc.sessions.get.queryOptions({ input: { id } }));
  const data = session.data;
  return (
    <SidePanel
      title={data?.title ?? ''}
      subtitle={data ? `${data.code} · ${say.dates(data)}` : ''}
      onClose={onClose}
      width={500}
      takeFocus={false}
      footer={data ? <SessionMoves session={data} onRemoved={onClose} /> : null}
    >
      <Answer of={session}>{(found) => <Body session={found} onOpen={onOpen} />}</Answer>
    </SidePanel>
  );
}

function Body({ session, onOpen }: { session: SessionDetail; onOpen: (id: number) => void }) {
  const t = useWords(sessionsScreenWords);
  const say = useSessionWords();
  const editable = isEditable(session.state);
  return (
    <>
      <div className={classes.row}>
        <StatusBadge tone={stateTones[session.state]}>{say.state(session.state)}</StatusBadge>
        {session.conflicts.length > 0 ? (
          <StatusBadge tone="warn">
            {t('conflicts', { count: session.conflicts.length })}
          </StatusBadge>
        ) : null}
        <ScreenLink to="/plan" search={{ plan: session.planId, line: session.lineId }}>
          {t('panel.line')}
        </ScreenLink>
      </div>
      {session.reason ? (
        <p className={classes.muted}>
          {t('panel.reason')} : {session.reason}
        </p>
      ) : session.state === 'cancelled' ? (
        <p className={classes.muted}>{t('panel.withLine')}</p>
      ) : null}
      {session.levels > 0 ? (
        <p className={classes.muted}>{t('panel.levels', { count: session.levels })}</p>
      ) : null}
      {session.conflicts.length > 0 ? (
        <ul className={classes.plainList} aria-label={t('panel.conflicts')}>
          {session.conflicts.slice(0, 8).map((conflict) => (
            <li key={say.conflict(conflict)}>{say.conflict(conflict)}</li>
          ))}
        </ul>
      ) : null}
      <Tabs defaultValue={editable && session.state !== 'running' ? 'details' : 'people'}>
        <Tabs.List>
          <Tabs.Tab value="details">{t('panel.details')}</Tabs.Tab>
          <Tabs.Tab value="people">
            {t('panel.people')} ({session.people})
          </Tabs.Tab>
          <Tabs.Tab value="documents">{t('panel.documents')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="details" pt="sm">
          <SessionFacts session={session} editable={editable} />
          <AfestTraces lineId={session.lineId} courseId={session.courseId} />
        </Tabs.Panel>
        <Tabs.Panel value="people" pt="sm">
          <SessionPeople session={session} editable={editable} onOpen={onOpen} />
        </Tabs.Panel>
        <Tabs.Panel value="documents" pt="sm">
          <SessionDocuments session={session} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
