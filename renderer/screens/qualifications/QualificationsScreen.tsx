import { Group, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { orpc } from '../../api/client.ts';
import type { ScreenSearch } from '../../app/screen-search.ts';
import { Page } from '../../ui/Page.tsx';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { Answer, EmptyState } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { AuditTab } from './AuditTab.tsx';
import { DueTab } from './DueTab.tsx';
import { KindsTab } from './KindsTab.tsx';
import { PeopleTab } from './PeopleTab.tsx';
import { QualificationFigures } from './QualificationFigures.tsx';
import { qualificationsScreenWords } from './QualificationsScreen.words.ts';

const tabs = ['due', 'people', 'kinds', 'audit'] as const;
const bodies = { due: DueTab, people: PeopleTab, kinds: KindsTab, audit: AuditTab };

/** Who is qualified, until when, and who was: deadlines first, then people, then the auditor's question. */
export function QualificationsScreen() {
  const t = useWords(qualificationsScreenWords);
  const navigate = useNavigate();
  const search = useSearch({ strict: false });
  const kinds = useQuery(orpc.qualifications.kinds.queryOptions({ input: {} }));
  const tab = tabs.find((one) => one === search.tab) ?? 'due';
  const show = (change: ScreenSearch) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...change }), replace: true });
  return (
    <Page title={t('title')} hint={t('hint')}>
      <Answer of={kinds}>
        {(known) =>
          known.length === 0 ? (
            <EmptyState
              title={t('none')}
              action={
                <Group gap={8} justify="center">
                  <ScreenButton to="/requirements" search={{ tab: 'skills' }}>
                    {t('choose')}
                  </ScreenButton>
                  <ScreenButton to="/import" search={{ kind: 'assessments' }} variant="default">
                    {t('import')}
                  </ScreenButton>
                </Group>
              }
            >
              {t('noneHelp')}
            </EmptyState>
          ) : (
            <>
              <QualificationFigures />
              <Tabs
                value={tab}
                onChange={(next) => show({ tab: next ?? 'due' })}
                keepMounted={false}
              >
                <Tabs.List data-screen-only>
                  {tabs.map((one) => (
                    <Tabs.Tab key={one} value={one}>
                      {t(`tabs.${one}`)}
                    </Tabs.Tab>
                  ))}
                </Tabs.List>
                {tabs.map((one) => {
                  const Body = bodies[one];
                  return (
                    <Tabs.Panel key={one} value={one}>
                      <Body search={search} onShow={show} />
                    </Tabs.Panel>
                  );
                })}
              </Tabs>
            </>
          )
        }
      </Answer>
    </Page>
  );
}
