import { useQuery } from '@tanstack/react-query';
import { today } from '#shared/kernel/dates.ts';
import { orpc } from '../../api/client.ts';
import { PrintablePage } from '../../ui/PrintablePage.tsx';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { Answer } from '../../ui/states.tsx';
import { useLanguage, useWords } from '../../ui/use-words.ts';
import { AfestText } from './AfestText.tsx';
import { afestPageWords } from './afest-page.words.ts';

/** The summary of a training in work situation, for the funder or an inspection, ready to print. */
export function AfestPage({ lineId }: { lineId: number }) {
  const t = useWords(afestPageWords);
  const screen = useLanguage();
  const summary = useQuery(orpc.catalogue.afestSummary.queryOptions({ input: { lineId } }));
  return (
    <PrintablePage
      title={afestPageWords[screen].title}
      languageLabel={t('language')}
      back={
        <ScreenButton
          to="/plan"
          search={{
            line: lineId,
            ...(summary.data !== undefined && { plan: summary.data.planId }),
          }}
          variant="default"
        >
          {t('back')}
        </ScreenButton>
      }
    >
      {(language, format) => (
        <Answer of={summary}>
          {(data) => <AfestText summary={data} language={language} format={format} on={today()} />}
        </Answer>
      )}
    </PrintablePage>
  );
}
