import { SegmentedControl } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { MergePanel } from '../../features/skills/MergePanel.tsx';
import { Page } from '../../ui/Page.tsx';
import { useWords } from '../../ui/use-words.ts';
import { BehavioursTab } from './BehavioursTab.tsx';
import { CompanySkillsTab, type MergePair } from './CompanySkillsTab.tsx';
import { CountRulesTab } from './CountRulesTab.tsx';
import { LevelsTab } from './LevelsTab.tsx';
import { requirementsScreenWords } from './RequirementsScreen.words.ts';

const tabs = ['levels', 'skills', 'counts', 'behaviours'] as const;
type Tab = (typeof tabs)[number];

/** What is asked: levels by job and unit, the skills themselves, minimum headcounts, what a level looks like (`?tab=`). */
export function RequirementsScreen() {
  const t = useWords(requirementsScreenWords);
  const navigate = useNavigate();
  const search = useSearch({ strict: false });
  const tab: Tab = tabs.find((each) => each === search.tab) ?? 'levels';
  const [pair, setPair] = useState<MergePair | null>(null);
  return (
    <Page
      title={t('title')}
      hint={t('hint')}
      layout={tab === 'behaviours' ? 'flow' : 'fill'}
      toolbar={
        <SegmentedControl
          aria-label={t('tabsLabel')}
          value={tab}
          onChange={(next) => {
            setPair(null);
            void navigate({
              to: '.',
              search: (before) => ({ ...before, tab: next }),
              replace: true,
            });
          }}
          data={tabs.map((value) => ({ value, label: t(`tabs.${value}`) }))}
        />
      }
      aside={
        pair && tab === 'skills' ? (
          <MergePanel
            key={pair.map(({ id }) => id).join(' ')}
            skills={pair}
            onClose={() => setPair(null)}
          />
        ) : null
      }
    >
      {tab === 'levels' ? <LevelsTab /> : null}
      {tab === 'skills' ? <CompanySkillsTab onMerge={setPair} /> : null}
      {tab === 'counts' ? <CountRulesTab /> : null}
      {tab === 'behaviours' ? <BehavioursTab /> : null}
    </Page>
  );
}
