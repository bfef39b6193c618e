import { SegmentedControl } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Page } from '../../ui/Page.tsx';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { useWords } from '../../ui/use-words.ts';
import { frameworksScreenWords } from './FrameworksScreen.words.ts';
import classes from './frameworks.module.css';

export const tabs = ['search', 'jobs', 'duplicates'] as const;
export type Tab = (typeof tabs)[number];

interface FrameworksPageProps {
  tab: Tab;
  hint?: string;
  aside?: ReactNode;
  children: ReactNode;
}

/** The frame the three views of the screen share. */
export function FrameworksPage({ tab, hint, aside, children }: FrameworksPageProps) {
  const t = useWords(frameworksScreenWords);
  const navigate = useNavigate();
  return (
    <Page
      title={t('title')}
      hint={hint ?? t('hint')}
      layout="fill"
      actions={
        <ScreenButton to="/import" search={{ kind: 'framework' }} variant="default">
          {t('import')}
        </ScreenButton>
      }
      toolbar={
        <SegmentedControl
          aria-label={t('tabs')}
          value={tab}
          onChange={(next) =>
            void navigate({ to: '.', search: () => ({ tab: next }), replace: true })
          }
          data={tabs.map((value) => ({ value, label: t(`tab.${value}`) }))}
        />
      }
      aside={aside}
    >
      <div className={classes.body}>{children}</div>
    </Page>
  );
}
