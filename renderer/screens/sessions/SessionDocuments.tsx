import { Button } from '@mantine/core';
import type { SessionDetail } from '#shared/sessions/sessions.contract.ts';
import { client } from '../../api/client.ts';
import { download } from '../../api/download.ts';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { useLanguage, useWords } from '../../ui/use-words.ts';
import { sessionsScreenWords } from './SessionsScreen.words.ts';
import classes from './sessions.module.css';

/** The invitation to send, the letters and the sheet to print. */
export function SessionDocuments({ session }: { session: SessionDetail }) {
  const t = useWords(sessionsScreenWords);
  const language = useLanguage();
  const { id } = session;
  const dated = session.days.length > 0;
  return (
    <div className={classes.form}>
      <Button
        variant="default"
        disabled={!dated}
        onClick={async () => {
          const file = await client.sessions.invitation({ id, language });
          download(file, file.name);
        }}
      >
        {session.state === 'cancelled' ? t('panel.withdrawal') : t('panel.invitation')}
      </Button>
      <p className={classes.muted}>
        {t(session.state === 'cancelled' ? 'panel.withdrawalHelp' : 'panel.invitationHelp')}
      </p>
      <ScreenButton
        to="/sessions"
        search={{ session: id, show: 'convocation' }}
        variant="default"
        disabled={!dated}
      >
        {t('panel.convocation')}
      </ScreenButton>
      <ScreenButton
        to="/sessions"
        search={{ session: id, show: 'sheet' }}
        variant="default"
        disabled={!dated}
      >
        {t('panel.sheet')}
      </ScreenButton>
    </div>
  );
}
