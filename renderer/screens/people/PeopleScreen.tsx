import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { today } from '#shared/kernel/dates.ts';
import type { Job } from '#shared/people/people.contract.ts';
import type { UnitRow } from '#shared/people/unit-rows.ts';
import { orpc } from '../../api/client.ts';
import { useFormat } from '../../ui/format.ts';
import { Page } from '../../ui/Page.tsx';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { Answer, EmptyState } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { AddPersonButton } from './AddPersonButton.tsx';
import { presenceOf } from './employee-patch.ts';
import { JobMergePanel } from './JobMergePanel.tsx';
import { JobsTab } from './JobsTab.tsx';
import { organisationWords } from './organisation.words.ts';
import { peopleScreenWords } from './PeopleScreen.words.ts';
import { PeopleTable } from './PeopleTable.tsx';
import { PersonPanel } from './PersonPanel.tsx';
import { UnitMergePanel } from './UnitMergePanel.tsx';
import { UnitsTab } from './UnitsTab.tsx';

const tabs = ['people', 'units', 'jobs'] as const;
type Tab = (typeof tabs)[number];

/** Everyone the workspace knows, their units and their jobs (`?tab=`), edited in place; a person opens at the side (`?employee=ID`). */
export function PeopleScreen() {
  const t = useWords(peopleScreenWords);
  const organisation = useWords(organisationWords);
  const format = useFormat();
  const navigate = useNavigate();
  const { employee: wanted, tab: asked } = useSearch({ strict: false });
  const tab: Tab = tabs.find((each) => each === asked) ?? 'people';
  const openId = wanted === undefined ? null : Number(wanted);
  const people = useQuery(orpc.people.list.queryOptions());
  const units = useQuery({ ...orpc.people.units.queryOptions(), enabled: tab === 'units' });
  const jobs = useQuery({
    ...orpc.people.jobs.queryOptions({ input: {} }),
    enabled: tab === 'jobs',
  });
  const [unitPair, setUnitPair] = useState<[UnitRow, UnitRow] | null>(null);
  const [jobPair, setJobPair] = useState<[Job, Job] | null>(null);
  const closeMerge = () => {
    setUnitPair(null);
    setJobPair(null);
  };
  const open = (id: number | null) =>
    void navigate({
      to: '.',
      search: ({ employee: _employee, ...rest }) =>
        id === null ? rest : { ...rest, employee: id },
      replace: true,
    });
  const day = today();
  const present = people.data?.filter((person) => presenceOf(person, day) !== 'gone').length ?? 0;
  const hints: Record<Tab, ReactNode> = {
    people:
      people.data && people.data.length > 0
        ? t('hint', { present: format.number(present), count: people.data.length })
        : null,
    units: units.data ? organisation('unitsHint', { count: units.data.length }) : null,
    jobs: jobs.data ? organisation('jobsHint', { count: jobs.data.length }) : null,
  };
  const panel = (): ReactNode => {
    if (tab === 'units' && unitPair) {
      const key = unitPair.map(({ id }) => id).join(' ');
      return <UnitMergePanel key={key} units={unitPair} onClose={closeMerge} />;
    }
    if (tab === 'jobs' && jobPair) {
      const key = jobPair.map(({ id }) => id).join(' ');
      return <JobMergePanel key={key} jobs={jobPair} onClose={closeMerge} />;
    }
    if (tab !== 'people' || openId === null || !people.data) return null;
    return (
      <PersonPanel
        key={openId}
        person={people.data.find(({ id }) => id === openId) ?? null}
        onClose={() => open(null)}
      />
    );
  };
  return (
    <Page
      title={t('title')}
      layout="fill"
      hint={hints[tab]}
      actions={
        people.data ? (
          <>
            <ScreenButton to="/find" variant="default">
              {t('find')}
            </ScreenButton>
            <AddPersonButton
              onAdded={(id) => {
                void navigate({ to: '.', search: { employee: id }, replace: true });
              }}
            />
          </>
        ) : null
      }
      toolbar={
        <SegmentedControl
          aria-label={organisation('tabsLabel')}
          value={tab}
          onChange={(next) => {
            closeMerge();
            void navigate({
              to: '.',
              search: (before) => ({ ...before, tab: next }),
              replace: true,
            });
          }}
          data={tabs.map((value) => ({ value, label: organisation(`tabs.${value}`) }))}
        />
      }
      aside={panel()}
    >
      {tab === 'units' ? <UnitsTab onMerge={setUnitPair} /> : null}
      {tab === 'jobs' ? <JobsTab onMerge={setJobPair} /> : null}
      {tab === 'people' ? (
        <Answer of={people}>
          {(rows) =>
            rows.length === 0 ? (
              <EmptyState
                title={t('empty')}
                action={
                  <ScreenButton to="/import" search={{ kind: 'employees' }}>
                    {t('import')}
                  </ScreenButton>
                }
              >
                {t('emptyHelp')}
              </EmptyState>
            ) : (
              <PeopleTable rows={rows} onOpen={open} />
            )
          }
        </Answer>
      ) : null}
    </Page>
  );
}
