import { Button, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { MissionLetter } from '#shared/experts/experts.contract.ts';
import { today } from '#shared/kernel/dates.ts';
import type { Language } from '#shared/kernel/language.ts';
import { orpc } from '../../api/client.ts';
import { formats } from '../../ui/format.ts';
import { Page } from '../../ui/Page.tsx';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { Answer } from '../../ui/states.tsx';
import { uiWords } from '../../ui/ui.words.ts';
import { useLanguage, useWords } from '../../ui/use-words.ts';
import { expertsScreenWords } from './ExpertsScreen.words.ts';
import { LetterText } from './LetterText.tsx';
import { letterWords } from './letter.words.ts';

/** The mission letter of a path, filled from the workspace, in the language of its reader, ready to print. */
export function LetterPage({ trainerId }: { trainerId: number }) {
  const t = useWords(expertsScreenWords);
  const ui = useWords(uiWords);
  const screen = useLanguage();
  const [language, setLanguage] = useState<Language>(screen);
  const letter = useQuery(orpc.experts.letter.queryOptions({ input: { trainerId } }));
  return (
    <Page
      title={t('trainer.letter')}
      actions={
        <>
          <SegmentedControl
            aria-label={letterWords[screen].title}
            value={language}
            onChange={(value) => setLanguage(value as Language)}
            data={[
              { value: 'fr', label: 'Français' },
              { value: 'en', label: 'English' },
            ]}
          />
          <ScreenButton
            to="/experts"
            search={{ tab: 'path', trainer: trainerId }}
            variant="default"
          >
            {t('panel.seePath')}
          </ScreenButton>
          <Button onClick={() => window.print()}>{ui('print')}</Button>
        </>
      }
    >
      <Answer of={letter}>
        {(data: MissionLetter) => (
          <LetterText letter={data} language={language} format={formats(language)} on={today()} />
        )}
      </Answer>
    </Page>
  );
}
