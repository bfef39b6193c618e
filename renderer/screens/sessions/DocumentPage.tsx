import { useQuery } from '@tanstack/react-query';
import { today } from '#shared/kernel/dates.ts';
import { orpc } from '../../api/client.ts';
import { useSettings } from '../../api/use-workspace.ts';
import { PrintablePage } from '../../ui/PrintablePage.tsx';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { Answer } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { ConvocationText } from './ConvocationText.tsx';
import { sessionsScreenWords } from './SessionsScreen.words.ts';
import { SheetText } from './SheetText.tsx';

/** The joining letters or the attendance sheet of a session, in the language of their reader, ready to print. */
export function DocumentPage({ id, kind }: { id: number; kind: 'convocation' | 'sheet' }) {
  const t = useWords(sessionsScreenWords);
  const { companyName } = useSettings();
  const session = useQuery(orpc.sessions.get.queryOptions({ input: { id } }));
  const catalogue = useQuery(orpc.catalogue.list.queryOptions());
  const Text = kind === 'sheet' ? SheetText : ConvocationText;
  return (
    <PrintablePage
      title={t(`panel.${kind}`)}
      languageLabel={t('language')}
      back={
        <ScreenButton to="/sessions" search={{ session: id, tab: 'list' }} variant="default">
          {t('panel.back')}
        </ScreenButton>
      }
    >
      {(language, format) => (
        <Answer of={session}>
          {(data) => (
            <Text
              session={data}
              objective={
                catalogue.data?.find((course) => course.id === data.courseId)?.objective ?? null
              }
              company={companyName}
              language={language}
              format={format}
              on={today()}
            />
          )}
        </Answer>
      )}
    </PrintablePage>
  );
}
