import { useQuery } from '@tanstack/react-query';
import { orpc } from '../../api/client.ts';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { Answer, EmptyState } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { sessionsScreenWords } from './SessionsScreen.words.ts';
import { SessionsTable } from './SessionsTable.tsx';

/** Every session of every plan, or where the first one comes from. */
export function ListTab({ onOpen }: { onOpen: (id: number) => void }) {
  const t = useWords(sessionsScreenWords);
  const sessions = useQuery(orpc.sessions.list.queryOptions({ input: {} }));
  return (
    <Answer of={sessions}>
      {(rows) =>
        rows.length === 0 ? (
          <EmptyState
            title={t('noneAtAll')}
            action={<ScreenButton to="/plan">{t('goPlan')}</ScreenButton>}
          >
            {t('noneHelp')}
          </EmptyState>
        ) : (
          <SessionsTable rows={rows} label={t('allSessions')} onOpen={onOpen} />
        )
      }
    </Answer>
  );
}
