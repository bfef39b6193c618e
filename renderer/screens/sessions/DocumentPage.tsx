import { Button, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { today } from '#shared/kernel/dates.ts';
import type { Language } from '#shared/kernel/language.ts';
import { orpc } from '../../api/client.ts';
import { useSettings } from '../../api/use-workspace.ts';
import { formats } from '../../ui/format.ts';
import { Page } from '../../ui/Page.tsx';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { Answer } from '../../ui/states.tsx';
import { uiWords } from '../../ui/ui.words.ts';
import { useLanguage, useWords } from '../../ui/use-words.ts';
import { ConvocationText } from './ConvocationText.tsx';
import { sessionsScreenWords } from './SessionsScreen.words.ts';
import { SheetText } from './SheetText.tsx';

/** The joining letters or the attendance sheet of a session, in the language of their reader, ready to print. */
export function DocumentPage({ id, kind }: { id: number; kind: 'convocation' | 'sheet' }) {
  const t = useWords(sessionsScreenWords);
  const ui = useWords(uiWords);
  const screen = useLanguage();
  const { companyName } = useSettings();
  const [language, setLanguage] = useState<Language>(screen);
  const session = useQuery(orpc.sessions.get.queryOptions({ input: { id } }));
  const catalogue = useQuery(orpc.catalogue.list.queryOptions());
  const Text = kind === 'sheet' ? SheetText : ConvocationText;
  return (
    <Page
      title={t(`panel.${kind}`)}
      actions={
        <>
          <SegmentedControl
            aria-label={t('language')}
            value={language}
            onChange={(value) => setLanguage(value as Language)}
            data={[
              { value: 'fr', label: 'Français' },
              { value: 'en', label: 'English' },
            ]}
          />
          <ScreenButton to="/sessions" search={{ session: id, tab: 'list' }} variant="default">
            {t('panel.back')}
          </ScreenButton>
          <Button onClick={() => window.print()}>{ui('print')}</Button>
        </>
      }
    >
      <Answer of={session}>
        {(data) => (
          <Text
            session={data}
            objective={
              catalogue.data?.find((course) => course.id === data.courseId)?.objective ?? null
            }
            company={companyName}
            language={language}
            format={formats(language)}
            on={today()}
          />
        )}
      </Answer>
    </Page>
  );
}
