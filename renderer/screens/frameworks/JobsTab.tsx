import { Button, Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { CompanyJob } from '#shared/frameworks/frameworks.contract.ts';
import { frameworksWords } from '#shared/frameworks/frameworks.words.ts';
import { orpc } from '../../api/client.ts';
import { useFormat } from '../../ui/format.ts';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { Answer, EmptyState } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { FrameworksPage } from './FrameworksPage.tsx';
import { frameworksScreenWords } from './FrameworksScreen.words.ts';
import classes from './frameworks.module.css';
import { LinkPanel } from './LinkPanel.tsx';
import { useItemName } from './use-item-name.ts';

/** The company's jobs beside the published ones they correspond to. */
export function JobsTab() {
  const t = useWords(frameworksScreenWords);
  const format = useFormat();
  const { job } = useSearch({ strict: false });
  const jobs = useQuery(orpc.frameworks.jobs.queryOptions());
  const [openId, setOpenId] = useState<number | null>(job ? Number(job) : null);
  const all = jobs.data ?? [];
  const open = all.find(({ id }) => id === openId);
  const done = all.filter(({ linked }) => linked !== null).length;
  return (
    <FrameworksPage
      tab="jobs"
      hint={t('jobsHint', {
        count: all.length,
        done: format.number(done),
        n: format.number(all.length),
      })}
      aside={open ? <LinkPanel key={open.id} job={open} onClose={() => setOpenId(null)} /> : null}
    >
      <div className={classes.scroll}>
        <Answer of={jobs}>
          {(rows) =>
            rows.length === 0 ? (
              <EmptyState
                title={t('noJobs')}
                action={
                  <ScreenButton to="/import" search={{ kind: 'employees' }}>
                    {t('importPeople')}
                  </ScreenButton>
                }
              >
                {t('noJobsHelp')}
              </EmptyState>
            ) : (
              <JobsTable rows={rows} openId={openId} onOpen={setOpenId} />
            )
          }
        </Answer>
      </div>
    </FrameworksPage>
  );
}

interface JobsTableProps {
  rows: readonly CompanyJob[];
  openId: number | null;
  onOpen: (id: number) => void;
}

function JobsTable({ rows, openId, onOpen }: JobsTableProps) {
  const t = useWords(frameworksScreenWords);
  const shared = useWords(frameworksWords);
  const format = useFormat();
  const nameOf = useItemName();
  return (
    <Table className={classes.table ?? ''} verticalSpacing={4}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('ourJob')}</Table.Th>
          <Table.Th scope="col" className={classes.number ?? ''}>
            {t('headcount')}
          </Table.Th>
          <Table.Th scope="col" className={classes.number ?? ''}>
            {t('requirements')}
          </Table.Th>
          <Table.Th scope="col">{t('linkedTo')}</Table.Th>
          <Table.Td />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ id, name, headcount, requirements, linked }) => (
          <Table.Tr key={id} data-open={id === openId || undefined}>
            <Table.Th scope="row">{name}</Table.Th>
            <Table.Td className={classes.number ?? ''}>{format.number(headcount)}</Table.Td>
            <Table.Td className={classes.number ?? ''}>{format.number(requirements)}</Table.Td>
            <Table.Td>
              {linked ? (
                <>
                  {nameOf(linked).shown}{' '}
                  <span className={classes.origin}>{shared(`frameworks.${linked.framework}`)}</span>
                </>
              ) : (
                <span className={classes.origin}>{t('notLinked')}</span>
              )}
            </Table.Td>
            <Table.Td className={classes.end ?? ''}>
              <Button
                size="compact-xs"
                variant="default"
                aria-label={`${t(linked ? 'change' : 'link')} ${name}`}
                onClick={() => onOpen(id)}
              >
                {t(linked ? 'change' : 'link')}
              </Button>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
