import { useQuery } from '@tanstack/react-query';
import type { MissionLetter } from '#shared/experts/experts.contract.ts';
import { today } from '#shared/kernel/dates.ts';
import { orpc } from '../../api/client.ts';
import { PrintablePage } from '../../ui/PrintablePage.tsx';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { Answer } from '../../ui/states.tsx';
import { useLanguage, useWords } from '../../ui/use-words.ts';
import { expertsScreenWords } from './ExpertsScreen.words.ts';
import { LetterText } from './LetterText.tsx';
import { letterWords } from './letter.words.ts';

/** The mission letter of a path, filled from the workspace, in the language of its reader, ready to print. */
export function LetterPage({ trainerId }: { trainerId: number }) {
  const t = useWords(expertsScreenWords);
  const screen = useLanguage();
  const letter = useQuery(orpc.experts.letter.queryOptions({ input: { trainerId } }));
  return (
    <PrintablePage
      title={t('trainer.letter')}
      languageLabel={letterWords[screen].title}
      back={
        <ScreenButton to="/experts" search={{ tab: 'path', trainer: trainerId }} variant="default">
          {t('panel.seePath')}
        </ScreenButton>
      }
    >
      {(language, format) => (
        <Answer of={letter}>
          {(data: MissionLetter) => (
            <LetterText letter={data} language={language} format={format} on={today()} />
          )}
        </Answer>
      )}
    </PrintablePage>
  );
}
