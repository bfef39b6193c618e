import { Button, Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DuplicatePair, DuplicateSkill } from '#shared/frameworks/frameworks.contract.ts';
import { frameworksWords } from '#shared/frameworks/frameworks.words.ts';
import { orpc } from '../../api/client.ts';
import { MergePanel } from '../../features/skills/MergePanel.tsx';
import { useFormat } from '../../ui/format.ts';
import { Answer, EmptyState } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { FrameworksPage } from './FrameworksPage.tsx';
import { frameworksScreenWords } from './FrameworksScreen.words.ts';
import classes from './frameworks.module.css';

const keyOf = ({ skills }: DuplicatePair) => skills.map(({ id }) => id).join(' ');

/** Skills of the company that are likely one. */
export function DuplicatesTab() {
  const t = useWords(frameworksScreenWords);
  const pairs = useQuery(orpc.frameworks.duplicates.queryOptions());
  const [openKey, setOpenKey] = useState<string | null>(null);
  const open = pairs.data?.find((pair) => keyOf(pair) === openKey);
  return (
    <FrameworksPage
      tab="duplicates"
      aside={
        open ? (
          <MergePanel key={openKey} skills={open.skills} onClose={() => setOpenKey(null)} />
        ) : null
      }
    >
      <div className={classes.scroll}>
        <Answer of={pairs}>
          {(rows) =>
            rows.length === 0 ? (
              <EmptyState title={t('noDuplicates')}>{t('noDuplicatesHelp')}</EmptyState>
            ) : (
              <PairsTable rows={rows} onOpen={(pair) => setOpenKey(keyOf(pair))} />
            )
          }
        </Answer>
      </div>
    </FrameworksPage>
  );
}

interface PairsTableProps {
  rows: readonly DuplicatePair[];
  onOpen: (pair: DuplicatePair) => void;
}

function PairsTable({ rows, onOpen }: PairsTableProps) {
  const t = useWords(frameworksScreenWords);
  const shared = useWords(frameworksWords);
  const format = useFormat();
  const cell = ({ name, domain, requirements, assessments }: DuplicateSkill) => (
    <>
      {name}
      <span className={classes.under}>
        {[
          domain,
          t('uses', {
            requirements: format.number(requirements),
            assessments: format.number(assessments),
          }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  );
  return (
    <Table className={classes.table ?? ''} verticalSpacing={4} aria-label={t('pairs')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('first')}</Table.Th>
          <Table.Th scope="col">{t('second')}</Table.Th>
          <Table.Th scope="col">{t('reason')}</Table.Th>
          <Table.Td />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((pair) => {
          const [first, second] = pair.skills;
          return (
            <Table.Tr key={keyOf(pair)}>
              <Table.Td>{cell(first)}</Table.Td>
              <Table.Td>{cell(second)}</Table.Td>
              <Table.Td>{shared(`reasons.${pair.reason}`)}</Table.Td>
              <Table.Td className={classes.end ?? ''}>
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={t('comparePair', { first: first.name, second: second.name })}
                  onClick={() => onOpen(pair)}
                >
                  {t('compare')}
                </Button>
              </Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}
