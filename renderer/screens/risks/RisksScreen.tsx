import { Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { orpc } from '../../api/client.ts';
import type { ScreenSearch } from '../../app/screen-search.ts';
import { Page } from '../../ui/Page.tsx';
import { Answer } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { CoverageTab } from './CoverageTab.tsx';
import { LeaverPanel } from './LeaverPanel.tsx';
import { RiskFigures } from './RiskFigures.tsx';
import { risksScreenWords } from './RisksScreen.words.ts';
import { RisksTab } from './RisksTab.tsx';
import { WhatIfTab } from './WhatIfTab.tsx';

const tabs = ['risks', 'whatIf', 'coverage'] as const;

/** Which knowledge leaves with whom and when, who could take over, and how well the rest is covered. */
export function RisksScreen() {
  const t = useWords(risksScreenWords);
  const navigate = useNavigate();
  const search = useSearch({ strict: false });
  const overview = useQuery({
    ...orpc.risks.overview.queryOptions({ input: {} }),
    placeholderData: (previous) => previous,
  });
  const tab = tabs.find((one) => one === search.tab) ?? 'risks';
  const show = (change: ScreenSearch) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...change }), replace: true });
  const employee = Number(search.employee) || null;
  return (
    <Page
      title={t('title')}
      hint={t('hint')}
      layout="fill"
      aside={
        employee ? (
          <LeaverPanel
            key={employee}
            employeeId={employee}
            skillId={Number(search.skill) || null}
            onClose={() => show({ employee: undefined, skill: undefined })}
          />
        ) : null
      }
    >
      <Answer of={overview}>
        {(data) => (
          <>
            <RiskFigures overview={data} />
            <Tabs
              value={tab}
              onChange={(next) => show({ tab: next ?? 'risks' })}
              keepMounted={false}
            >
              <Tabs.List data-screen-only>
                {tabs.map((one) => (
                  <Tabs.Tab key={one} value={one}>
                    {t(`tabs.${one}`)}
                  </Tabs.Tab>
                ))}
              </Tabs.List>
              <Tabs.Panel value="risks">
                <RisksTab overview={data} search={search} onShow={show} />
              </Tabs.Panel>
              <Tabs.Panel value="whatIf">
                <WhatIfTab departures={data.departures} on={data.on} />
              </Tabs.Panel>
              <Tabs.Panel value="coverage">
                <CoverageTab search={search} onShow={show} />
              </Tabs.Panel>
            </Tabs>
          </>
        )}
      </Answer>
    </Page>
  );
}
