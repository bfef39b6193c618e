import { SegmentedControl } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Page } from '../../ui/Page.tsx';
import { useWords } from '../../ui/use-words.ts';
import { BehavioursTab } from './BehavioursTab.tsx';
import { CountRulesTab } from './CountRulesTab.tsx';
import { LevelsTab } from './LevelsTab.tsx';
import { requirementsScreenWords } from './RequirementsScreen.words.ts';

const tabs = ['levels', 'counts', 'behaviours'] as const;
type Tab = (typeof tabs)[number];

/** What is asked: levels by job and unit, minimum headcounts, and what each level looks like (`?tab=`). */
export function RequirementsScreen() {
  const t = useWords(requirementsScreenWords);
  const navigate = useNavigate();
  const search = useSearch({ strict: false });
  const tab: Tab = tabs.find((each) => each === search.tab) ?? 'levels';
  return (
    <Page
      title={t('title')}
      hint={t('hint')}
      layout={tab === 'behaviours' ? 'flow' : 'fill'}
      toolbar={
        <SegmentedControl
          aria-label={t('tabsLabel')}
          value={tab}
          onChange={(next) =>
            void navigate({
              to: '.',
              search: (before) => ({ ...before, tab: next }),
              replace: true,
            })
          }
          data={tabs.map((value) => ({ value, label: t(`tabs.${value}`) }))}
        />
      }
    >
      {tab === 'levels' ? <LevelsTab /> : null}
      {tab === 'counts' ? <CountRulesTab /> : null}
      {tab === 'behaviours' ? <BehavioursTab /> : null}
    </Page>
  );
}
