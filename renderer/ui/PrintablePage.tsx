import { Button, SegmentedControl } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Language } from '#shared/kernel/language.ts';
import { type Formats, formats } from './format.ts';
import { Page } from './Page.tsx';
import { uiWords } from './ui.words.ts';
import { useLanguage, useWords } from './use-words.ts';

interface PrintablePageProps {
  title: string;
  /** Says what the choice of a language is for. */
  languageLabel: string;
  /** The button that leads back. */
  back: ReactNode;
  children: (language: Language, format: Formats) => ReactNode;
}

/** A document in the language of its reader, which need not be the screen's, ready to print. */
export function PrintablePage({ title, languageLabel, back, children }: PrintablePageProps) {
  const ui = useWords(uiWords);
  const screen = useLanguage();
  const [language, setLanguage] = useState<Language>(screen);
  return (
    <Page
      title={title}
      actions={
        <>
          <SegmentedControl
            aria-label={languageLabel}
            value={language}
            onChange={(value) => setLanguage(value as Language)}
            data={[
              { value: 'fr', label: 'Français' },
              { value: 'en', label: 'English' },
            ]}
          />
          {back}
          <Button onClick={() => window.print()}>{ui('print')}</Button>
        </>
      }
    >
      {children(language, formats(language))}
    </Page>
  );
}
