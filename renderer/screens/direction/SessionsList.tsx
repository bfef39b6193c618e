import { Table } from '@mantine/core';
import type { NextSession } from '#shared/direction/direction.contract.ts';
import { useFormat } from '../../ui/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { ScreenLink } from '../../ui/ScreenLink.tsx';
import { useWords } from '../../ui/use-words.ts';
import { directionScreenWords } from './DirectionScreen.words.ts';
import classes from './direction.module.css';

/** What happens next. */
export function SessionsList({ sessions }: { sessions: readonly NextSession[] }) {
  const t = useWords(directionScreenWords);
  const format = useFormat();
  return (
    <Panel title={t('sessions')}>
      {sessions.length === 0 ? (
        <p className={classes.note}>{t('noSession')}</p>
      ) : (
        <Table aria-label={t('sessions')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('day')}</Table.Th>
              <Table.Th>{t('course')}</Table.Th>
              <Table.Th>{t('site')}</Table.Th>
              <Table.Th ta="right">{t('people')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {sessions.map((row) => (
              <Table.Tr key={row.id}>
                <Table.Td>{format.date(row.day)}</Table.Td>
                <Table.Td>
                  <ScreenLink to="/sessions" search={{ session: row.id }}>
                    {row.title}
                  </ScreenLink>
                </Table.Td>
                <Table.Td>{row.site ?? '–'}</Table.Td>
                <Table.Td ta="right">{format.number(row.people)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Panel>
  );
}
